"""In the editor: partners that have a withdrawn edition, the text for each, and one press to send it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from lms_export.editions.views.edition import OfEdition
from lms_export.editions.views.frame import ForReleasing, Screen
from lms_export.updates.withdrawals import partners_to_tell, tell


class PartnersView(Screen, OfEdition, ForReleasing):
    template_name = "updates/partners.html"
    http_method_names = ["get", "head", "post"]

    def get_page_title(self) -> str:
        return _("Partners to tell of edition %(number)s") % {"number": self.edition}

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        if not self.edition.is_withdrawn:
            return redirect("edition", self.edition.pk)
        context = self.get_context_data(edition=self.edition, partners=partners_to_tell(self.edition))
        return self.render_to_response(context)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        """One partner by its key, or all who were not told yet."""
        if not self.edition.is_withdrawn:
            return redirect("edition", self.edition.pk)
        chosen = request.POST.get("academy", "")
        found = partners_to_tell(self.edition)
        told = tell(self.edition, [one for one in found if chosen in ("", str(one.academy.pk))], request.user)
        messages.success(request, _told(told))
        return redirect("partners_to_tell", self.edition.pk)


def _told(number: int) -> str:
    if not number:
        return _("Everybody had been told already.")
    sentence = ngettext(
        "A mail to %(number)d partner is on its way.",
        "Mails to %(number)d partners are on their way.",
        number,
    )
    return sentence % {"number": number}
