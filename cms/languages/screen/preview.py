"""The translation as a learner would meet it, with the words that are stored now."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.clickjacking import xframe_options_sameorigin

from cms.core.content_security import policy
from cms.languages.language_names import language_name
from cms.languages.screen.addresses import translate_address
from cms.languages.screen.permission import may_read
from cms.languages.screen.subject import NotForTranslation, Subject, subject_of
from cms.languages.structure.building import build_translation


def translate_preview(request: HttpRequest, object_key: UUID, language: str) -> HttpResponse:
    """A line that says what it is, and the page in a frame."""
    subject = _readable(request, object_key, language)
    if subject is None:
        return redirect("wagtailadmin_home")
    hidden = build_translation(subject.source, subject.locale).hidden
    context = {
        "title": subject.target.get_admin_display_title(),
        "language": language_name(subject.locale),
        "hidden": len(hidden),
        "back": translate_address(subject.source, subject.locale),
        "page_address": translate_address(subject.source, subject.locale, "translate_preview_page"),
    }
    response = render(request, "languages/translate_preview.html", context)
    response["Content-Security-Policy"] = policy(script_src="'none'", frame_src="'self'")
    return response


@xframe_options_sameorigin
def translate_preview_page(request: HttpRequest, object_key: UUID, language: str) -> Any:
    subject = _readable(request, object_key, language)
    if subject is None:
        return redirect("wagtailadmin_home")
    page = build_translation(subject.source, subject.locale).instance
    with override(subject.locale.language_code):
        response = page.make_preview_request(request, page.default_preview_mode)
    response.setdefault("Content-Security-Policy", policy())
    return response


def _readable(request: HttpRequest, object_key: UUID, language: str) -> Subject | None:
    try:
        subject = subject_of(object_key, language)
    except NotForTranslation:
        messages.error(request, _("Nothing is translated there: the language or the page is not known."))
        return None
    if not subject.is_page or not may_read(request.user, subject):
        messages.error(request, _("There is no preview of it for you."))
        return None
    return subject
