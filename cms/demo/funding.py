"""Who pays. The emblem is the programme's own file, so none is here."""

from wagtail.models import Locale

from cms.core.models import FundingAcknowledgement
from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_snippet
from cms.demo.translations import Translations
from cms.demo.words import Words


def load_funding(locale: Locale, translations: Translations) -> FundingAcknowledgement:
    text, words = read("site")["funding"], Words()
    funding = FundingAcknowledgement(
        translation_key=identifier("funding"),
        locale=locale,
        name=text["name"],
        statement=words(text["statement"]),
        text=words(text["text"]),
    )
    return place_snippet(funding, words, translations)
