"""Which page or snippet, and which language, a part of a file is about, and whether it may be."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.exchange.documents import ReadPart
from cms.languages.exchange.scope import is_submitted, source_and_locale, source_of_key
from cms.languages.language_names import language_name
from cms.languages.roles import why_not


class Refused(Exception):
    """Nothing of a part can be used; the message says why."""


def addressee(part: ReadPart, user: Any, branch: Page | None) -> tuple[Any, Locale]:
    """The source object and the language it is translated into. Raises ``Refused``."""
    source, locale = _named_in_the_library(part) if part.is_of_the_library else _named(part)
    if branch is not None and not _is_within(source, branch):
        raise Refused(_("The file is of another page: “%(title)s”.") % {"title": source})
    if not is_submitted(source, locale):
        raise Refused(
            _("“%(title)s” is not submitted for translation into %(language)s.")
            % {"title": source, "language": language_name(locale)}
        )
    reason = why_not(user, "translate", source, locale)
    if reason:
        raise Refused(f"“{source}”: {reason}")
    return source, locale


def _named_in_the_library(part: ReadPart) -> tuple[Any, Locale]:
    found = source_and_locale(part.key) if _is_uuid(part.key) else None
    if found is None:
        raise Refused(
            _("The translation this file was made for is not here any more. Export the page again.")
        )
    return found


def _named(part: ReadPart) -> tuple[Any, Locale]:
    source = source_of_key(part.key) if _is_uuid(part.key) else None
    if source is None:
        raise Refused(_("The page or snippet this part of the file is about is not here."))
    locale = _locale(part.target_language)
    if locale is None:
        raise Refused(_unknown_language(part.target_language))
    own = source.locale.language_code
    if part.source_language and _base(part.source_language) != _base(own):
        raise Refused(
            _("The file translates “%(title)s” from %(theirs)s, but its source language is %(ours)s.")
            % {"title": source, "theirs": part.source_language, "ours": own}
        )
    if locale.pk == source.locale_id:
        raise Refused(_("The file translates “%(title)s” into its own language.") % {"title": source})
    return source, locale


def _unknown_language(code: str) -> str:
    if not code:
        return _("The file does not say which language it translates into.")
    return _("The file translates into “%(code)s”, which is no language of this site.") % {"code": code}


def _locale(code: str) -> Locale | None:
    """ "sv-SE" and "sv_SE" are Swedish where the site has no such language."""
    wanted = code.replace("_", "-").lower()
    by_code = {locale.language_code.lower(): locale for locale in Locale.objects.all()}
    return by_code.get(wanted) or by_code.get(_base(wanted))


def _base(code: str) -> str:
    return code.replace("_", "-").lower().partition("-")[0]


def _is_uuid(text: str) -> bool:
    try:
        UUID(text)
    except ValueError:
        return False
    return True


def _is_within(source: Any, branch: Page) -> bool:
    if not isinstance(source, Page):
        return True
    same = Page.objects.filter(translation_key=branch.translation_key)
    return any(source.path.startswith(page.path) for page in same)
