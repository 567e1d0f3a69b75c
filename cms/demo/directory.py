"""The directory: organisations, the programme, projects and cooperations, and no more than the file states.

What the file marks as disputed between sources is left for the editors, who settle it.
"""

from __future__ import annotations

from typing import Any

from cms.case_studies.models import CaseStudy
from cms.courses.models import Programme
from cms.demo.directory_entries import cooperation, funding_programme, organisation
from cms.demo.directory_projects import project, relate
from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.directory.models import Directory
from cms.website.models import HomePage


def load_directory(
    home: HomePage,
    programme: Programme,
    cases: dict[str, CaseStudy],
    roles: Roles,
    translations: Translations,
) -> None:
    """Each after those it points at; projects are related when all of them are there."""
    directory = _directory(home, roles, translations)
    placed: dict[str, Any] = {**cases, "sing-programme": programme}
    made, shared = read("directory"), {"locale": home.locale, **roles.responsibility()}
    new = []
    for kind, make in _ORDER:
        for content in made[kind]:
            words = Words()
            page = make(content, placed, words, shared)
            placed[content["id"]] = place_page(directory, page, words, translations)
            if placed[content["id"]] is page:
                new.append(content["id"])
    relate([each for each in made["projects"] if each["id"] in new], placed)


_ORDER = (
    ("organisations", organisation),
    ("programmes", funding_programme),
    ("projects", project),
    ("cooperations", cooperation),
)


def _directory(home: HomePage, roles: Roles, translations: Translations) -> Directory:
    text, words = read("site")["directory"], Words()
    page = Directory(
        translation_key=identifier("directory"),
        locale=home.locale,
        title=words(text["title"]),
        introduction=words(text["introduction"]),
        show_in_menus=True,
        **roles.responsibility(),
    )
    return place_page(home, page, words, translations)
