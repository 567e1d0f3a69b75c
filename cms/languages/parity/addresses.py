"""Where the next step of a translation is taken."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import quote
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Locale, Page

from cms.languages.states import NextStep, State, TranslationState


def address_of(source: Any, locale: Locale, state: TranslationState) -> str:
    """The editor for a source, the review screen where a review waits, else the translation screen."""
    if state.state is State.SOURCE:
        return editor_address(source)
    if state.next_step is NextStep.SUBMIT:
        return submission_address(source)
    screen = "review_translation" if state.next_step is NextStep.REVIEW else "translate"
    return reverse(screen, args=[source.translation_key, locale.language_code])


def submission_address(source: Any) -> str:
    if isinstance(source, Page):
        return reverse("submit_page_for_translation", args=[source.pk])
    options = source._meta
    place = [options.app_label, options.model_name, quote(source.pk)]
    return reverse("wagtail_localize:submit_snippet_translation", args=place)


def editor_address(instance: Any) -> str:
    """``""`` for a snippet that has no editor."""
    return AdminURLFinder().get_edit_url(instance) or ""
