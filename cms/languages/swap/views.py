"""The screen that changes the source language: what will happen in words, then the job that does it."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from cms.languages.addresses import number_in
from cms.languages.language_names import language_name
from cms.languages.originals import original_by_key
from cms.languages.swap.locking import is_being_swapped
from cms.languages.swap.looking import look_of, report_of, start_look
from cms.languages.swap.rights import why_not_swap
from cms.languages.targets import target_locales


class SwapView(WagtailAdminTemplateMixin, View):
    """POST looks what would happen, or does it where nothing is in the way; GET shows what was found."""

    template_name = "languages/swap/screen.html"
    header_icon = "rotate"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.source_object: Any = original_by_key(kwargs["object_key"])
        if self.source_object is None:
            raise Http404
        self.choices = _languages_to_choose(request.user, self.source_object)
        if all(sentences for _locale, sentences in self.choices):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        code, look = request.GET.get("language", ""), request.GET.get("look", "")
        found = look_of(number_in(look), self.source_object, request.user)
        return self._show(self._chosen(code) if code else None, found)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        locale = self._chosen(request.POST.get("language", ""))
        if is_being_swapped(self.source_object):
            return self._show(locale, status=409)
        then_swap = "look" not in request.POST
        job = start_look(self.source_object, locale, request.user, then_swap=then_swap)
        return redirect("job_progress", job.pk)

    def _chosen(self, code: str) -> Locale:
        for locale, sentences in self.choices:
            if locale.language_code == code:
                if sentences:
                    raise PermissionDenied
                return locale
        raise Http404

    def _show(self, locale: Locale | None, look: Any = None, status: int = 200) -> HttpResponse:
        is_locked = is_being_swapped(self.source_object)
        report, refused = report_of(look) if look and not is_locked else (None, [])
        context = self.get_context_data(
            chosen=locale,
            new_language=language_name(locale) if locale else "",
            refused=refused,
            report=report,
            is_locked=is_locked,
        )
        return self.render_to_response(context, status=status)

    def get_page_title(self) -> str:
        return _("Change the source language")

    def get_page_subtitle(self) -> str:
        return str(self.source_object)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        above = {"url": _address(self.request.user, self.source_object), "label": str(self.source_object)}
        return [*self.breadcrumbs_items, above, {"url": "", "label": self.get_page_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(
            source_object=self.source_object,
            source_language=language_name(self.source_object.locale),
            choices=[(locale, language_name(locale), sentences) for locale, sentences in self.choices],
            back_url=_address(self.request.user, self.source_object),
            **kwargs,
        )


def _languages_to_choose(user: Any, source_object: Any) -> list[tuple[Locale, list[str]]]:
    """Each language it is translated into, and why ``user`` may not make it the source."""
    source = TranslationSource.objects.get(
        object_id=source_object.translation_key, locale_id=source_object.locale_id
    )
    return [(locale, why_not_swap(user, source_object, locale)) for locale in target_locales(source)]


def _address(user: Any, instance: Any) -> str:
    return AdminURLFinder(user).get_edit_url(instance) or reverse("wagtailadmin_home")
