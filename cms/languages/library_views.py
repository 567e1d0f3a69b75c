"""In place of what the library does at addresses of its own, without asking for the right of the language.

"Sync translated pages" published the source's words. The others stored words past the versions of a text,
imported files without a look at them, stopped a translation, or put the source's words into the live page.
"""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page
from wagtail_localize.models import Translation, TranslationSource

from cms.languages.screen.addresses import translate_address


@require_safe
@permission_required("wagtail_localize.submit_translation", raise_exception=True)
def translations_follow(request: HttpRequest, translation_source_id: int) -> HttpResponse:
    """Back to the source with a sentence. The library published its words in every language from here."""
    source = get_object_or_404(TranslationSource, pk=translation_source_id)
    messages.info(
        request,
        _("Translations follow by themselves when this is published. There is nothing to synchronise."),
    )
    edit = AdminURLFinder(request.user).get_edit_url(source.get_source_instance())
    return redirect(edit or "wagtailadmin_home")


def translated_on_our_screen(request: HttpRequest, translation_id: int, form: str) -> HttpResponse:
    """Whatever ``form`` was to be written: to the screen, which asks for the right itself."""
    translation = get_object_or_404(Translation, pk=translation_id)
    messages.warning(request, _("Nothing was changed. Translations are written on this screen."))
    return redirect(translate_address(translation.source.get_source_instance(), translation.target_locale))


def stays_a_translation(request: HttpRequest, page_id: int) -> HttpResponse:
    """Back to the page, which asks for the right to see it."""
    page = get_object_or_404(Page, pk=page_id)
    messages.warning(request, _("Nothing was changed. The page keeps its own words and stays a translation."))
    return redirect("wagtailadmin_pages:edit", page.pk)
