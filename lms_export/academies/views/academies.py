"""The list of academies, and one of them: what is written down, agreements, members."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.db.models import Count, Q
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from lms_export.academies.forms.academy import AcademyForm
from lms_export.academies.forms.invitation import InvitationForm
from lms_export.academies.invitations import open_invitations
from lms_export.academies.mailboxes import seems_personal
from lms_export.academies.models import Academy
from lms_export.academies.programmes import programme_choices
from lms_export.academies.views.screens import UNPROCESSABLE, AcademyScreen


class AcademiesView(AcademyScreen):
    template_name = "academies/editor/list.html"

    def get(self, request: HttpRequest) -> HttpResponse:
        today = timezone.localdate()
        holds = Q(agreements__valid_from__lte=today, agreements__valid_until__gte=today)
        academies = Academy.objects.annotate(
            number_of_members=Count("members", distinct=True),
            number_of_agreements=Count("agreements", filter=holds, distinct=True),
        )
        return self.shown(academies=academies)


class NewAcademyView(AcademyScreen):
    template_name = "academies/editor/academy.html"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.title = _("New partner academy")

    def get(self, request: HttpRequest) -> HttpResponse:
        return self.shown(form=AcademyForm())

    def post(self, request: HttpRequest) -> HttpResponse:
        form = AcademyForm(request.POST, request.FILES)
        if not form.is_valid():
            return self.shown(form=form, status=UNPROCESSABLE)
        return _stored(request, form.save())


class AcademyView(AcademyScreen):
    template_name = "academies/editor/academy.html"
    academy: Academy

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.academy = get_object_or_404(Academy, pk=kwargs["pk"])
        self.title = self.academy.name

    def get(self, request: HttpRequest, pk: int) -> HttpResponse:
        return self.page(AcademyForm(instance=self.academy))

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = AcademyForm(request.POST, request.FILES, instance=get_object_or_404(Academy, pk=pk))
        if not form.is_valid():
            return self.page(form, status=UNPROCESSABLE)
        return _stored(request, form.save())

    def page(
        self, form: AcademyForm, status: int = 200, invitation_form: InvitationForm | None = None
    ) -> HttpResponse:
        return self.shown(
            form=form,
            status=status,
            invitation_form=invitation_form or InvitationForm(academy=self.academy),
            agreements=_described(self.academy),
            members=self.academy.members.select_related("user"),
            invitations=open_invitations(self.academy),
        )


def _described(academy: Academy) -> list[dict[str, Any]]:
    agreements = list(academy.agreements.all())
    names = dict(programme_choices({key for each in agreements for key in each.programmes}))
    today = timezone.localdate()
    return [
        {
            "agreement": each,
            "programmes": [names[key] for key in each.programmes],
            "holds": each.holds_on(today),
            "is_to_come": each.valid_from > today,
        }
        for each in agreements
    ]


def _stored(request: HttpRequest, academy: Academy) -> HttpResponse:
    messages.success(request, _("“%(name)s” is stored.") % {"name": academy})
    if seems_personal(academy.contact_mailbox):
        sentence = _(
            "“%(mailbox)s” looks like a person's mailbox. A function's stays when the person changes."
        )
        messages.warning(request, sentence % {"mailbox": academy.contact_mailbox})
    return redirect("academy", academy.pk)
