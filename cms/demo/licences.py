"""The licence of texts and pictures."""

from wagtail.models import Locale

from cms.demo.files import read
from cms.demo.identifiers import identifier
from cms.demo.publishing import place_snippet
from cms.demo.translations import Translations
from cms.demo.words import Words
from cms.media.models import Licence


def load_licence(locale: Locale, translations: Translations) -> Licence:
    text, words = read("site")["licence"], Words()
    licence = Licence(
        translation_key=identifier("licence", text["code"]),
        locale=locale,
        code=text["code"],
        title=words(text["title"]),
        url=text["url"],
    )
    return place_snippet(licence, words, translations)
