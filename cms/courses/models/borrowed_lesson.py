"""A lesson of another course, used here as it stands there."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import PageChooserPanel

from cms.core.pages import BasePage
from cms.core.privacy import readable
from cms.courses.forms import BorrowedLessonForm
from cms.courses.models.lesson import Lesson
from cms.localisation import LocalField, same_in_all_languages


class BorrowedLesson(BasePage):
    """It has no text of its own: each language shows that language's version of ``original``.

    Its title follows the lesson's, so that menus and lists need not ask.
    """

    original = models.ForeignKey(
        Lesson,
        verbose_name=_("lesson"),
        on_delete=models.PROTECT,
        related_name="borrowed_as",
        help_text=_("The lesson is written and corrected where it stands. Here it is only shown."),
    )

    content_panels = [PageChooserPanel("original", "courses.Lesson")]
    override_translatable_fields = [
        *BasePage.override_translatable_fields,
        LocalField("title"),
        *same_in_all_languages("original"),
    ]
    base_form_class = BorrowedLessonForm
    parent_page_types = ["courses.Module"]
    subpage_types: list[str] = []
    template = "website/learner.html"

    class Meta:
        verbose_name = _("borrowed lesson")
        verbose_name_plural = _("borrowed lessons")

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        if self.original_id:
            self.title = self._same_language(Lesson.objects.all(), self.original).title
        super().full_clean(*args, **kwargs)

    def what_it_lacks(self) -> dict[str, Any]:
        errors = super().what_it_lacks()
        if self.original_id and self.readable_lesson is None:
            errors["original"] = _(
                "The lesson is not published in this language, or it is private. Publish it first, or choose "
                "another one."
            )
        return errors

    @property
    def readable_lesson(self) -> Lesson | None:
        """The lesson in this page's language, where anybody may read it."""
        return self._same_language(readable(Lesson.objects.all()), None)

    def _same_language(self, lessons: Any, otherwise: Lesson | None) -> Any:
        key = self.original.translation_key
        return lessons.filter(translation_key=key, locale_id=self.locale_id).first() or otherwise

    @property
    def minutes(self) -> int:
        return self.original.minutes

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if self.readable_lesson is None:
            raise Http404
        return super().serve(request, *args, **kwargs)
