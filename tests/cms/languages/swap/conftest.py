"""A Norwegian lesson, live in Swedish and English, with links, a picture's text and a term of its own."""

import pytest

from cms.glossary.models import GlossaryTerm
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations

LINKS = "88888888-8888-4888-8888-888888888888"
WITH_LINKS = 'Les <a id="a1">først</a> og <a id="a2">så</a>.'


@pytest.fixture
def term(lesson):
    term = GlossaryTerm(term="Prøveord", definition="Et ord for prøver.", locale=lesson.locale, live=False)
    term.save()
    term.save_revision().publish()
    return term


@pytest.fixture
def lesson(lesson):
    two_links = (
        '<p>Les <a href="https://a.example/">først</a> og <a href="https://b.example/">så</a>.</p><p>Hei.</p>'
    )
    blocks = list(lesson.body.get_prep_value())
    blocks.append({"type": "paragraph", "id": LINKS, "value": {"text": two_links}})
    lesson.body = lesson.body.stream_block.to_python(blocks)
    lesson.save_revision().publish()
    lesson.refresh_from_db()
    return lesson


@pytest.fixture
def in_swedish(in_swedish):
    """The Swedish sentence names the second link first."""
    return {
        **in_swedish,
        WITH_LINKS: 'Läs <a id="a2">sedan</a> och <a id="a1">först</a>.',
        "Hei.": "Hej.",
    }


@pytest.fixture
def in_english():
    return {
        "Brød & vann": "Bread & water",
        "Det er <b>vårt</b> brød.": "It is <b>our</b> bread.",
        "Vann er vått.": "Water is wet.",
        WITH_LINKS: 'Read <a id="a1">first</a> and <a id="a2">then</a>.',
        "Hei.": "Hello.",
    }


@pytest.fixture
def everywhere(lesson, sv, en, in_swedish, in_english):
    submit(lesson, [sv, en])
    for locale, words in ((sv, in_swedish), (en, in_english)):
        write_translations(lesson, locale, words)
        publish_translation(lesson, locale)
    lesson.refresh_from_db()
    return lesson
