"""What a translated page keeps for itself: its address. All else follows the source or is translated."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views import View
from wagtail.log_actions import log
from wagtail.models import Page

from cms.languages.screen.addresses import translate_address
from cms.languages.screen.permission import why_not_translate
from cms.languages.screen.subject import NotForTranslation, subject_of


class AddressForm(forms.Form):
    slug = forms.SlugField(
        label=gettext_lazy("Last part of the address"),
        max_length=255,
        help_text=gettext_lazy(
            "Small letters a-z, digits and hyphens. Links to the old address stop working."
        ),
    )


class SettingsView(View):
    """``translate_settings``: of a page; a snippet has no address."""

    def dispatch(self, request: HttpRequest, object_key: UUID, language: str) -> Any:
        try:
            self.subject = subject_of(object_key, language)
        except NotForTranslation:
            messages.error(request, _("Nothing is translated there: the language or the page is not known."))
            return redirect("wagtailadmin_home")
        reason = why_not_translate(request.user, self.subject)
        if reason or not self.subject.is_page:
            messages.error(request, reason or _("It has no address of its own."))
            return redirect("wagtailadmin_home")
        return super().dispatch(request)

    def get(self, request: HttpRequest) -> HttpResponse:
        return self._shown(AddressForm(initial={"slug": self.subject.target.slug}))

    def post(self, request: HttpRequest) -> HttpResponse:
        form = AddressForm(request.POST)
        if form.is_valid():
            try:
                move_to(self.subject.target.specific, form.cleaned_data["slug"], request.user)
            except ValidationError as error:
                form.add_error(
                    "slug", [message for messages in error.message_dict.values() for message in messages]
                )
            else:
                messages.success(request, _("The address is changed."))
                return redirect(translate_address(self.subject.source, self.subject.locale))
        return self._shown(form)

    def _shown(self, form: AddressForm) -> HttpResponse:
        address = translate_address(self.subject.source, self.subject.locale)
        title = self.subject.target.get_admin_display_title()
        return render(
            self.request,
            "languages/translate_settings.html",
            {
                "form": form,
                "target": self.subject.target,
                "back": address,
                "header_title": _("Address of “%(title)s”") % {"title": title},
                "breadcrumbs_items": [
                    {"url": address, "label": title},
                    {"url": "", "label": _("Address and settings")},
                ],
            },
        )


@transaction.atomic
def move_to(page: Page, slug: str, person: Any) -> None:
    """The live row and a waiting draft get the new address. Raises ``ValidationError``."""
    if slug == page.slug:
        return
    page.slug = slug
    page.full_clean()
    page.save()
    draft = page.latest_revision
    if draft:
        draft.content["slug"] = slug
        draft.save(update_fields=["content"])
    log(instance=page, action="wagtail.edit", user=person, content_changed=True)
