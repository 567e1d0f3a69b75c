"""One text of a source and how far its translation is."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class TextState(TextChoices):
    IN_STEP = "in_step", _("In step")
    SAME = "same", _("Same in both languages")
    OUTDATED = "outdated", _("Changed since")
    MISSING = "missing", _("Missing")
    MACHINE = "machine", _("Machine")
    FAULTY = "faulty", _("Has an error")


@dataclass(frozen=True, kw_only=True)
class SegmentState:
    """Texts are stored HTML, ``""`` where there is none. Readable words: ``cms.languages.texts.plain_words``.

    ``previous_source`` and ``previous_target``: what readers of the translation see at this place now.
    ``block_path``: the field, or the field and the id of the block in it that the text belongs to.
    ``is_published``: readers see exactly ``target``. ``updated_by``: the name of the last translator.
    """

    path: str
    order: int
    source: str
    target: str
    state: TextState
    previous_source: str = ""
    previous_target: str = ""
    is_published: bool = False
    updated_at: datetime | None = None
    updated_by: str = ""
    tool: str = ""

    @property
    def block_path(self) -> str:
        return ".".join(self.path.split(".")[:2])

    @property
    def is_usable(self) -> bool:
        """Somebody, or a machine, has written words without an error."""
        return self.state in {TextState.IN_STEP, TextState.SAME, TextState.MACHINE}

    @property
    def is_done(self) -> bool:
        return self.state in {TextState.IN_STEP, TextState.SAME}
