"""What is answered where nothing can be saved: why, and everything that was typed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from uuid import UUID

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from wagtail_localize.models import TranslationSource

from cms.languages.screen.actions import posted_of


def turned_away(request: HttpRequest, reason: str, language: str) -> HttpResponse:
    """Who may not see the screen: what was typed is theirs to copy, all else is not shown."""
    typed = typed_texts(request.POST.dict())
    if not typed:
        messages.error(request, reason)
        return redirect("wagtailadmin_home")
    context = {"reason": reason, "typed": typed, "language": language, "header_title": _("Not saved")}
    return render(request, "languages/translate_unsaved.html", context, status=409)


def typed_texts(form: Mapping[str, str], known: Collection[str] = ()) -> list[str]:
    """What was typed, but for the rows ``known``."""
    keys = (name.removeprefix("target-") for name in form if name.startswith("target-"))
    posted = [posted_of(form, key) for key in keys if key not in known]
    return [one.text for one in posted if one.text and one.is_typed and one.text.strip()]


def why_nothing_is_translated(object_key: UUID, language: str) -> str:
    if TranslationSource.objects.filter(object_id=object_key, locale__language_code=language).exists():
        return _(
            "Nothing is translated there: this language is the source now. What you wrote belongs on the "
            "page itself; copy it first."
        )
    return _("Nothing is translated there: the language or the page is not known.")
