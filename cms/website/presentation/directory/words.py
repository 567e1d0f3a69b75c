"""Words for entries of the directory. What no source states is said in words, never left blank."""

from django.utils.translation import gettext as _

from cms.core.countries import Country


def not_stated() -> str:
    return _("Not stated in the source")


def country_words(value: str) -> str:
    return str(Country(value).label) if value else _("Country not stated")


def kind_words(kind: str) -> str:
    return {
        "institutional-cooperation": _("Standing cooperation"),
        "project-cooperation": _("Cooperation project"),
        "project": _("Project"),
        "organisation": _("Organisation"),
        "programme": _("Funding programme"),
    }[kind]


def role_words(role: str | None) -> str:
    return {
        "owner": _("Project owner"),
        "partner": _("Partner"),
        "co_financer": _("Co-financer"),
        "initiator": _("Initiator"),
        "took_part": _("Took part in measures"),
    }.get(role or "", "")
