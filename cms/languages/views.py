"""The view behind "Translate this page": the library's form, our way of submitting."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail_localize.views.submit_translations import SubmitPageTranslationView

from cms.languages.errors import TranslationError
from cms.languages.submission import submit
from cms.languages.tasks import submit_pages_below


class SubmitPageView(SubmitPageTranslationView):
    """The page at once, the pages below it in the background; each in a transaction of its own."""

    def form_valid(self, form: Any) -> HttpResponse:
        locales = list(form.cleaned_data["locales"])
        try:
            submit(self.object, locales, self.request.user)
        except TranslationError as error:
            messages.error(self.request, str(error))
            return self.render_to_response(self.get_context_data())
        if form.cleaned_data["include_subtree"]:
            codes = [locale.language_code for locale in locales]
            submit_pages_below.enqueue(self.object.pk, codes, self.request.user.pk)
            messages.info(self.request, _("The pages below follow in the background."))
        messages.success(self.request, self.get_success_message(_names(locales)))
        return redirect(self.get_success_url() or self.get_default_success_url(self._only_target(locales)))

    def _only_target(self, locales: list[Any]) -> Any:
        return self.object.get_translation_or_none(locales[0]) if len(locales) == 1 else None


def _names(locales: list[Any]) -> str:
    return ", ".join(locale.get_display_name() for locale in locales)
