"""The terms of the glossary, and the pairs of words that look alike."""

from __future__ import annotations

import re

from django.db import transaction

from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import keep_date, place_page, place_snippet
from cms.demo.roles import Roles
from cms.demo.sources import source_label
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.glossary.models import FalseFriend, GlossaryIndex, GlossaryTerm
from cms.website.models import HomePage

_SIDE = re.compile(r"(?P<word>.+?) \((?:nb|sv)\)(?: (?:=|is) (?P<meaning>.+))?")
_UNCONFIRMED = "editor to confirm"


def load_glossary(home: HomePage, roles: Roles, translations: Translations) -> GlossaryIndex:
    text, words = read("site")["glossary"], Words()
    page = GlossaryIndex(
        translation_key=identifier("glossary"),
        locale=home.locale,
        title=words(text["title"]),
        introduction=words(text["introduction"]),
        show_in_menus=True,
        **roles.responsibility(),
    )
    index = place_page(home, page, words, translations)
    _load_terms(home, translations)
    _load_false_friends()
    return index


def _load_terms(home: HomePage, translations: Translations) -> None:
    for entry in read("glossary")["terms"]:
        words = Words()
        term = GlossaryTerm(
            translation_key=identifier("term", entry["id"]),
            locale=home.locale,
            term=words(entry["term"]),
            definition=words(entry["definition"]),
            source=words(source_label(entry["source"])),
        )
        place_snippet(term, words, translations)


def _load_false_friends() -> None:
    for norwegian, swedish, note, told in read("glossary")["false_friends"]:
        pair = _false_friend(norwegian, swedish, note, told)
        if not FalseFriend.objects.filter(word_nb=pair.word_nb, word_sv=pair.word_sv).exists():
            _save(pair, is_draft=_UNCONFIRMED in note)


def _false_friend(norwegian: str, swedish: str, note: str, told: dict[str, list[str]]) -> FalseFriend:
    """``told``: reader's language -> what the Norwegian word means, and what the Swedish one means."""
    (word_nb, meaning_nb), (word_sv, meaning_sv) = _side(norwegian), _side(swedish)
    return FalseFriend(
        word_nb=word_nb,
        meaning_nb=meaning_nb,
        meaning_nb_in_nb=told["nb"][0],
        meaning_nb_in_sv=told["sv"][0],
        word_sv=word_sv,
        meaning_sv=meaning_sv,
        meaning_sv_in_nb=told["nb"][1],
        meaning_sv_in_sv=told["sv"][1],
        note=note,
    )


def _side(text: str) -> tuple[str, str]:
    """ "by (nb) = town, city" as word and meaning."""
    match = _SIDE.fullmatch(text)
    if match is None:
        raise ValueError(f"glossary.json: “{text}” is not written as “word (nb) = meaning”.")
    return match["word"], match["meaning"] or ""


@transaction.atomic
def _save(pair: FalseFriend, *, is_draft: bool) -> None:
    pair.full_clean()
    pair.live = False
    pair.save()
    revision = pair.save_revision()
    if not is_draft:
        revision.publish()
        keep_date(pair)
