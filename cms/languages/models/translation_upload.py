"""A file of translations that somebody looks at."""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from cms.languages.models.personal_upload import PersonalUpload


class TranslationUpload(PersonalUpload):
    """``places``: ``[object key, language]`` of what the file is about. ``seen`` holds HTML as stored.

    ``preview``: what the person is shown; ``chosen``: what they ticked; ``taken``: what is done, by part.
    """

    class WrittenBy(models.TextChoices):
        AS_FILE_SAYS = "file", _("As the file says")
        PEOPLE = "people", _("People")
        MACHINE = "machine", _("A machine")

    written_by = models.CharField(max_length=10, choices=WrittenBy.choices, default=WrittenBy.AS_FILE_SAYS)
    branch_key = models.UUIDField(null=True, blank=True)
    places = models.JSONField(default=list)
    preview = models.JSONField(null=True)
    chosen = models.JSONField(default=dict)
    taken = models.JSONField(default=dict)
