"""The list of events. No source tells of one to come, so it shows what readers see while there is none."""

from __future__ import annotations

from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_page
from cms.demo.roles import Roles
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.events.models import EventIndex
from cms.website.models import HomePage


def load_events(home: HomePage, roles: Roles, translations: Translations) -> EventIndex:
    text, words = read("site")["events"], Words()
    page = EventIndex(
        translation_key=identifier("events"),
        locale=home.locale,
        title=words(text["title"]),
        introduction=words(text["introduction"]),
        show_in_menus=True,
        **roles.responsibility(),
    )
    return place_page(home, page, words, translations)
