"""The review screen: the translation to be read beside its source, and what may be done with it."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import gettext as _
from django.views import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Locale

from cms.languages.addresses import review_address
from cms.languages.assignments import assignment_of
from cms.languages.comments import comments_of
from cms.languages.errors import TranslationError
from cms.languages.language_names import language_name
from cms.languages.originals import original_by_key
from cms.languages.review.actions import ACTIONS, NewLink
from cms.languages.review.drafts import fingerprint
from cms.languages.review.invitations import USUAL_DAYS, invitations_to
from cms.languages.review.pairs import pairs_of
from cms.languages.review.situation import situation_of
from cms.languages.roles import why_not
from cms.languages.roles.rights import may_read_draft, people_with_a_part


class ReviewView(WagtailAdminTemplateMixin, View):
    """GET reads, POST does what ``action`` says and comes back here, or says why not."""

    template_name = "languages/review/screen.html"
    header_icon = "tick"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.original, self.locale = _object_and_language(kwargs["object_key"], kwargs["language"])
        if not may_read_draft(request.user, self.original, self.locale):
            messages.error(request, why_not(request.user, "review", self.original, self.locale))
            return redirect("wagtailadmin_home")
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        return self.render_to_response(self.get_context_data())

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        act = ACTIONS.get(request.POST.get("action", ""))
        if act is None:
            raise Http404
        try:
            said = act(request, self.original, self.locale)
        except TranslationError as refusal:
            messages.error(request, str(refusal))
            return self.render_to_response(self.get_context_data(), status=409)
        if isinstance(said, NewLink):
            return self.render_to_response(self.get_context_data(new_link=said))
        messages.success(request, said)
        return redirect(review_address(self.original, self.locale) + _anchor(request))

    def get_page_title(self) -> str:
        return _("Review")

    def get_page_subtitle(self) -> str:
        return str(self.original)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.get_header_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        key = self.original.translation_key
        return super().get_context_data(
            original=self.original,
            locale=self.locale,
            language=language_name(self.locale),
            source_locale=self.original.locale,
            source_language=language_name(self.original.locale),
            situation=situation_of(self.original, self.locale, self.request.user),
            pairs=pairs_of(self.original, self.locale, comments_of(key, self.locale)),
            seen=fingerprint(self.original, self.locale),
            invitations=invitations_to(self.original, self.locale),
            usual_days=USUAL_DAYS,
            assignment=assignment_of(self.original, self.locale),
            people=people_with_a_part(self.original, self.locale),
            typed=self.request.POST,
            **kwargs,
        )


def _object_and_language(object_key: UUID, language: str) -> tuple[Any, Locale]:
    locale = get_object_or_404(Locale, language_code=language)
    original = original_by_key(object_key)
    if original is None or original.locale_id == locale.pk:
        raise Http404
    return original, locale


def _anchor(request: HttpRequest) -> str:
    number = request.POST.get("number", "")
    return f"#p{number}" if number.isdigit() else ""
