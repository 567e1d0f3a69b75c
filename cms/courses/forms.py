"""The forms of pages in a course: they say what can be chosen, which depends on where the page stands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.apps import apps
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue
from wagtail.models import Page

from cms.core.blocks import activities_in
from cms.core.blocks.borrowed import QUESTIONS, QuestionAddress
from cms.core.blocks.offered import Option
from cms.core.blocks.questions import OUTCOMES
from cms.core.pages import DraftablePageForm
from cms.core.privacy import readable


class QuestionsPageForm(DraftablePageForm):
    """``questions_field`` is the page's field that holds questions."""

    questions_field = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        options = outcome_options(self._pages())
        gone = _outcomes_gone(getattr(self.instance, self.questions_field), options)
        OUTCOMES.set([*options, *gone])

    def _pages(self) -> Iterable[Page]:
        """From the course down to this page."""
        above = self.parent_page.get_ancestors(inclusive=True).specific() if self.parent_page else ()
        return [*above, self.instance]


def outcome_options(pages: Iterable[Page]) -> list[Option]:
    """The outcomes of each page that has some, under its title."""
    return [
        (page.title, [(block.id, block.value["text"]) for block in page.outcomes if block.id])
        for page in pages
        if getattr(page, "outcomes", None)
    ]


def _outcomes_gone(questions: StreamValue, options: list[Option]) -> list[Option]:
    """Chosen once and not there any more: shown, so that saving does not change them unseen."""
    offered = {key for _title, group in options for key, _text in group}
    chosen = {block.value.get("outcome") for block in activities_in([questions])} - offered - {"", None}
    return [(key, _("An outcome that is no longer there")) for key in sorted(chosen)]


class LessonForm(QuestionsPageForm):
    questions_field = "body"


class ModuleForm(QuestionsPageForm):
    questions_field = "test"

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.parent_page:
            QUESTIONS.set(question_options(self.parent_page))


def question_options(course: Page) -> list[Option]:
    """The published test questions of other courses in the language of ``course``, under their modules."""
    modules = apps.get_model("courses", "Module").objects.filter(locale_id=course.locale_id)
    others = readable(modules).exclude(path__startswith=course.path).order_by("path")
    return [
        (
            module.title,
            [(str(_address(module, block)), _prompt(block)) for block in activities_in([module.test])],
        )
        for module in others
        if module.test
    ]


def _address(module: Any, block: Any) -> QuestionAddress:
    return QuestionAddress(module.translation_key, UUID(block.id))


def _prompt(block: Any) -> str:
    return block.value.get("question") or block.value.get("claim") or ""


class BorrowedLessonForm(DraftablePageForm):
    """The course's own lessons need not be borrowed: they would be in it twice, with one record for both."""

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        original = cleaned.get("original")
        course = self.parent_page.get_parent() if self.parent_page else None
        if original and course and original.path.startswith(course.path):
            message = _("This lesson is in the same course already. Choose one of another course.")
            self.add_error("original", ValidationError(message))
        return cleaned
