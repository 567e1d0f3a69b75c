"""The number of an activity or of a part of one, given once and never reused."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Slot(models.Model):
    """``number`` of ``item`` within ``scope``: an activity in its course, a choice in its question.

    Keys are a course's translation key and block uuids, equal in all languages. Rows are only ever added:
    SCORM 1.2's one-letter choice ids and the bits of a learner's saved answers derive from them.
    """

    scope = models.UUIDField()
    item = models.UUIDField()
    number = models.PositiveSmallIntegerField()

    class Meta:
        verbose_name = _("slot")
        verbose_name_plural = _("slots")
        constraints = [
            models.UniqueConstraint(fields=("scope", "item"), name="one_slot_per_item"),
            models.UniqueConstraint(fields=("scope", "number"), name="a_slot_is_never_reused"),
        ]

    def __str__(self) -> str:
        return f"{self.scope}: {self.item} = {self.number}"
