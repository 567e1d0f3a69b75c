"""How far the translation of a page or snippet is, and who acts next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _


class State(TextChoices):
    """From the language it is written in to the one it lacks; docs/reference/translation-states.md."""

    SOURCE = "source", _("Source")
    IN_STEP = "in_step", _("In step")
    BEHIND = "behind", _("Behind")
    MACHINE = "machine", _("Machine")
    MISSING = "missing", _("Missing")
    DRAFT = "draft", _("Not published yet")
    IN_REVIEW = "in_review", _("In review")


class NextStep(TextChoices):
    NOTHING = "nothing", ""
    SUBMIT = "submit", _("Send to translation")
    TRANSLATE = "translate", _("Translate")
    APPROVE = "approve", _("Approve the machine's words")
    REVIEW = "review", _("Review")
    PUBLISH = "publish", _("Review and publish")


@dataclass(frozen=True, kw_only=True)
class TranslationState:
    """``total`` is the sum of done, missing, outdated, machine and faulty texts.

    ``waiting``: texts that are done and that readers do not see yet. ``behind_since`` and ``changed_by`` (a
    user): since when readers see less than the source, and whose change began it. ``person`` (a user) and
    ``due``: who has taken the next step, and until when. ``target_pk``: the translated object, if any.
    """

    state: State
    total: int = 0
    done: int = 0
    missing: int = 0
    outdated: int = 0
    machine: int = 0
    faulty: int = 0
    waiting: int = 0
    is_live: bool = False
    in_review: bool = False
    behind_since: datetime | None = None
    changed_by: Any = None
    next_step: NextStep = NextStep.NOTHING
    person: Any = None
    due: date | None = None
    target_pk: Any = None

    @property
    def to_translate(self) -> int:
        """The texts that somebody has to write: "behind by n of total"."""
        return self.missing + self.outdated + self.faulty

    @property
    def percent(self) -> int:
        """Rounded down: only what is whole is 100."""
        return 100 * self.done // self.total if self.total else 100

    @property
    def needs_somebody(self) -> bool:
        return self.state not in {State.SOURCE, State.IN_STEP}
