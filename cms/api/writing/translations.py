"""``POST <page>/@translations`` with ``{"language": "sv"}``: a translation begins, as a draft."""

from __future__ import annotations

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.refusals import Invalid, conflict
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.showing import asked_address, kept_private
from cms.languages.jobs.rights import SUBMIT
from cms.languages.originals import original_of
from cms.languages.submission import submit


def begin(asked: Asked) -> HttpResponse:
    """201 with the ``Location`` of the draft, with those of the pages above it that lack one."""
    page = page_asked_for(asked)
    source = original_of(page) or page
    locale = _language(asked, source)
    need(asked, Scope.WRITE, page, asked.who.user.has_perm(SUBMIT))
    if not asked.who.lets(Scope.WRITE, Page(path=page.path, locale=locale)):
        need(asked, Scope.WRITE, page, False)
    if source.has_translation(locale):
        raise conflict([_("It is translated into this language already.")])
    submit(source, [locale], asked.who.user)
    response = kept_private(HttpResponse(b"{}", status=201, content_type="application/json"))
    response["Location"] = asked_address(asked, source.get_translation(locale))
    return response


def _language(asked: Asked, source: Page) -> Locale:
    code = asked.body.get("language")
    locale = Locale.objects.filter(language_code=code).first() if isinstance(code, str) else None
    if locale is None or locale.pk == source.locale_id:
        others = Locale.objects.exclude(pk=source.locale_id).values_list("language_code", flat=True)
        raise Invalid([("language", _("Choose one of: %(codes)s.") % {"codes": ", ".join(others)})])
    return locale
