"""The demo content, in order. A second run finds everything in place and changes nothing."""

from __future__ import annotations

from cms.api.stored.following import projected_once
from cms.demo.case_studies import load_case_studies
from cms.demo.courses import load_course, load_programme
from cms.demo.directory import load_directory
from cms.demo.events import load_events
from cms.demo.fact_flags import load_fact_flags
from cms.demo.funding import load_funding
from cms.demo.glossary import load_glossary
from cms.demo.indexing import indexed_once
from cms.demo.information import load_information
from cms.demo.licences import load_licence
from cms.demo.media import load_pictures
from cms.demo.publishing import keep_date
from cms.demo.roles import Roles, load_roles
from cms.demo.site import load_home, load_locales
from cms.demo.translations import Translations
from cms.demo.users import DemoUser, load_users


def load() -> list[DemoUser]:
    """Load what is missing; returns the users with their passwords."""
    roles = load_roles()
    with indexed_once(), projected_once():
        load_content(roles)
    roles.grant()
    return load_users(roles)


def load_content(roles: Roles) -> None:
    """Snippets before the pages that use them, case studies before what shows them."""
    source, targets = load_locales()
    translations = Translations()
    licence = load_licence(source, translations)
    funding = load_funding(source, translations)
    pictures = load_pictures(licence)
    home = load_home(source, funding, licence, roles, translations)
    programme = load_programme(home, roles, translations)
    cases = load_case_studies(home, pictures, roles, translations)
    load_directory(home, programme, cases, roles, translations)
    load_glossary(home, roles, translations)
    load_course(
        programme,
        cases=cases,
        pictures=pictures,
        licence=licence,
        funding=funding,
        roles=roles,
        translations=translations,
    )
    load_events(home, roles, translations)
    load_information(home, roles, translations)
    load_fact_flags()
    translations.publish(targets, keep_date)
