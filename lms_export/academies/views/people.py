"""Who comes in for an academy: inviting, taking an invitation back, removing a member."""

from __future__ import annotations

from django.contrib import messages
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _

from lms_export.academies import mails
from lms_export.academies.forms.academy import AcademyForm
from lms_export.academies.forms.invitation import InvitationForm
from lms_export.academies.invitations import invite, remove
from lms_export.academies.models import Invitation, Member
from lms_export.academies.views.academies import AcademyView
from lms_export.academies.views.screens import UNPROCESSABLE, ForManagers


class InviteView(AcademyView):
    """Without its mail an invitation is worth nothing, and the one before it stays."""

    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        form = InvitationForm(request.POST, academy=self.academy)
        if not form.is_valid():
            return self.page(AcademyForm(instance=self.academy), UNPROCESSABLE, form)
        email = form.cleaned_data["email"]
        try:
            with transaction.atomic():
                mails.invited(invite(self.academy, email, request.user))
        except OSError:  # also what SMTP servers answer
            sentence = _("The mail to %(email)s could not be sent. Try again later; nothing was stored.")
            messages.error(request, sentence % {"email": email})
        else:
            messages.success(request, _("The invitation to %(email)s is sent.") % {"email": email})
        return redirect("academy", pk)


class TakeBackView(ForManagers):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        invitation = get_object_or_404(Invitation, pk=pk)
        Invitation.objects.filter(pk=pk, used_at=None).update(used_at=timezone.now())
        messages.success(request, _("The invitation is taken back: its link opens nothing any more."))
        return redirect("academy", invitation.academy_id)


class RemoveMemberView(ForManagers):
    http_method_names = ["post"]

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        member = get_object_or_404(Member.objects.select_related("user"), pk=pk)
        remove(member)
        messages.success(
            request, _("%(name)s is no longer a member, and is signed out.") % {"name": member.user}
        )
        return redirect("academy", member.academy_id)
