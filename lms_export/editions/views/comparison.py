"""Two editions side by side."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.functional import Promise
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from lms_export.editions.comparisons import ComparedEditions, Difference, compared
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.editions.numbering import Number
from lms_export.editions.views.edition import OfEdition
from lms_export.editions.views.frame import Screen

KINDS: dict[str, Promise] = {
    "added": gettext_lazy("new"),
    "removed": gettext_lazy("taken out"),
    "moved": gettext_lazy("moved"),
    "reworded": gettext_lazy("reworded"),
    "changed": gettext_lazy("changed"),
}


class ComparisonView(Screen, OfEdition):
    """The edition of the address, compared with an ``other`` of the same course."""

    template_name = "editions/comparison.html"

    def get_page_title(self) -> str:
        older, newer = self.pair
        return _("From edition %(old)s to %(new)s") % {"old": older, "new": newer}

    def get(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        other = get_object_or_404(Edition, pk=kwargs["other"], course=self.edition.course)
        older, newer = self.pair = _in_order(other, self.edition)
        found = compared(older, newer, (get_language() or "en").split("-")[0])
        context = self.get_context_data(
            course=self.course, older=older, newer=newer, found=found, rows=_rows(found)
        )
        return self.render_to_response(context)


def _in_order(one: Edition, other: Edition) -> tuple[Edition, Edition]:
    return (one, other) if Number.of(one) <= Number.of(other) else (other, one)


def _rows(found: ComparedEditions | None) -> list[dict[str, Any]]:
    return [_row(difference) for difference in found.differences] if found else []


def _row(difference: Difference) -> dict[str, Any]:
    return {
        "subject": difference.subject,
        "kinds": ", ".join(str(KINDS[kind]) for kind in difference.kinds),
        "sides": [(name_of(side.language), side) for side in difference.sides],
    }
