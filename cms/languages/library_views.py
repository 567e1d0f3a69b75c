"""In place of the library's "Sync translated pages": what it did happens by itself, and it did too much."""

from __future__ import annotations

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail_localize.models import TranslationSource


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
