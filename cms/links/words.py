"""A broken link in words: where it stands, what is wrong with it, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.core.exceptions import FieldDoesNotExist
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Page

from cms.links.broken import Broken, Fault
from cms.links.models import Link

Kind = Link.Kind
_GONE = {
    Kind.PAGE: gettext_lazy("The page was deleted."),
    Kind.DOCUMENT: gettext_lazy("The document was deleted."),
    Kind.PICTURE: gettext_lazy("The picture was deleted."),
}
_WAYS_OUT = {
    Fault.GONE: gettext_lazy("Choose another one, or take the link away."),
    Fault.NOT_PUBLISHED: gettext_lazy("Publish that page, choose another one, or take the link away."),
    Fault.NOT_OPEN: gettext_lazy("Open that page to everybody, choose another one, or take the link away."),
    Fault.NO_ANSWER: gettext_lazy("Open the address, find where it has moved, or take the link away."),
}


@dataclass(frozen=True, kw_only=True)
class Told:
    page: str
    language: str
    field: str
    link: str
    address: str
    fault: str
    way_out: str
    edit_url: str


def told(broken: Broken) -> Told:
    link = broken.link
    return Told(
        page=link.page.get_admin_display_title(),
        language=link.page.locale.language_code,
        field=_field(link.page, link.field),
        link=link.text,
        address=link.address.url if link.address else "",
        fault=_fault(broken),
        way_out=str(_WAYS_OUT[broken.fault]),
        edit_url=edit_address(link),
    )


def edit_address(link: Link) -> str:
    """The block itself, where the link stands in one."""
    address = reverse("wagtailadmin_pages:edit", args=[link.page_id])
    return f"{address}#block-{link.block}-section" if link.block else address


def _fault(broken: Broken) -> str:
    if broken.fault == Fault.GONE:
        return str(_GONE[Kind(broken.link.kind)])
    if broken.fault == Fault.NOT_PUBLISHED:
        return _("“%(title)s” is not published.") % {"title": broken.target}
    if broken.fault == Fault.NOT_OPEN:
        return _("“%(title)s” is not open to everybody.") % {"title": broken.target}
    return _no_answer(broken.link.address)


def _no_answer(address: Any) -> str:
    since = date_format(address.failing_since, "DATE_FORMAT")
    if address.status:
        return _("Answers with error %(status)s since %(day)s.") % {"status": address.status, "day": since}
    return _("Has not answered since %(day)s.") % {"day": since}


def _field(page: Page, name: str) -> str:
    """As the editor calls it."""
    try:
        field = page.specific_class._meta.get_field(name)
    except FieldDoesNotExist:
        return name
    related = getattr(field, "related_model", None)
    is_list = field.auto_created or not hasattr(field, "verbose_name")
    return str(capfirst(related._meta.verbose_name_plural if is_list and related else field.verbose_name))
