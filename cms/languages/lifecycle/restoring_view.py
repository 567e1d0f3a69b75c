"""Asking whether the translations of a page that is published again are to be published again too."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.admin import messages
from wagtail.models import Page

from cms.languages.language_names import language_name
from cms.languages.lifecycle.restoring import bring_back, taken_down


def restore_translations(request: HttpRequest, page_id: int) -> HttpResponse:
    page = get_object_or_404(Page, pk=page_id).specific
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    if request.method != "POST":
        context = {
            "page": page,
            "question": _("Publish the translations again?"),
            "followers": [(language_name(down.locale), down) for down in taken_down(page)],
            "back_url": _editor(page),
        }
        return render(request, "languages/lifecycle/restore.html", context)
    restored = bring_back(page, request.user)
    if restored.published:
        sentence = ngettext(
            "%(number)d translation is published again.",
            "%(number)d translations are published again.",
            len(restored.published),
        )
        messages.success(request, sentence % {"number": len(restored.published)})
    for problem in restored.problems:
        messages.error(request, problem)
    return redirect(_editor(page))


def offer_to_restore(request: HttpRequest, page: Page) -> None:
    """After a publication: what readers had before is named, with the way to it."""
    down = taken_down(page)
    if not down:
        return
    languages = ", ".join(dict.fromkeys(language_name(each.locale) for each in down))
    messages.warning(
        request,
        _("Its translations were published before, and are not now: %(languages)s.")
        % {"languages": languages},
        buttons=[messages.button(reverse("restore_translations", args=[page.pk]), _("Publish them again …"))],
    )


def _editor(page: Page) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])
