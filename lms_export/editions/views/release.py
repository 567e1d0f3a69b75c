"""Releasing the next edition: what it would hold, what stands against it, and the button."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from lms_export.editions.comparisons import proposals
from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.forms import ReleaseForm, box
from lms_export.editions.names import codes_of_languages, name_of
from lms_export.editions.numbering import Number, possible_numbers
from lms_export.editions.planning import plan_release
from lms_export.editions.queries import editions_of
from lms_export.editions.releasing import Rehearsal, rehearse, release
from lms_export.editions.views.frame import ForReleasing, Screen, list_address


class ReleaseView(Screen, ForReleasing):
    template_name = "editions/release.html"

    def get_page_title(self) -> str:
        return _("Release an edition")

    @cached_property
    def rehearsal(self) -> Rehearsal:
        return rehearse(self.course, self.request.user)

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self._page(self._form())

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = self._sent(request.POST)
        if not form.is_valid():
            return self._again(status=400)
        try:
            return self._done(form)
        except ReleaseRefused as refused:
            return self._again(refused.sentences)
        except OSError as reason:
            sentence = _("A file could not be stored: %(reason)s. Nothing was released. Try again later.")
            return self._again([sentence % {"reason": reason.strerror or reason}], status=503)

    def _done(self, form: ReleaseForm) -> HttpResponse:
        order, at, user = form.order(), form.cleaned_data["at"], self.request.user
        if at:
            plan_release(self.course, order, at, user)
            messages.success(self.request, _("The release is planned."))
            return redirect(list_address(self.course))
        edition = release(self.course, order, user)
        messages.success(self.request, _("Edition %(number)s is released.") % {"number": edition})
        return redirect("edition", edition.pk)

    def _again(self, refused: Sequence[str] = (), status: int = 409) -> HttpResponse:
        return self._page(self._form(self.request.POST), refused, status)

    def _sent(self, data: Any) -> ReleaseForm:
        """What was filled in, as it is: the release itself says what has changed meanwhile."""
        return ReleaseForm(
            data,
            proposed={},
            numbers=[number] if (number := Number.read(data.get("number", ""))) else [],
            languages=[code for code in codes_of_languages() if box(code) in data],
            blocked=True,
        )

    def _form(self, data: Any = None) -> ReleaseForm:
        found = self.rehearsal.found
        newest = editions_of(self.course.translation_key).first()
        proposed = {} if data else proposals(newest, found.read)
        return ReleaseForm(
            data,
            proposed=proposed,
            numbers=possible_numbers(self.course.translation_key),
            languages=found.included,
            blocked=bool(found.against_required),
        )

    def _page(self, form: ReleaseForm, refused: Any = (), status: int = 200) -> HttpResponse:
        found = self.rehearsal.found
        context = self.get_context_data(
            course=self.course,
            form=form,
            refused=refused,
            changed=self.rehearsal.changed,
            included=[name_of(language) for language in found.included],
            always=found.always,
            against_required=_named(found.against_required),
            left_out=_named(found.left_out),
        )
        return self.render_to_response(context, status=status)


def _named(sentences: Any) -> list[tuple[str, list[str]]]:
    return [(name_of(language), found) for language, found in sentences.items()]
