"""A lesson on its way to an agency."""

import pytest
from django.contrib.auth import get_user_model

from cms.languages.exchange.collecting import export_file
from cms.languages.submission import submit

CLAIM = "body.22222222-2222-4222-8222-222222222222.claim"


@pytest.fixture
def submitted(lesson, sv):
    submit(lesson, [sv])
    return lesson


@pytest.fixture
def translator(db):
    return get_user_model().objects.get(username="editor-sv")


@pytest.fixture
def editor_nb(db):
    return get_user_model().objects.get(username="editor-nb")


@pytest.fixture
def sent(submitted, sv):
    """The lesson as a file: ``sent("po")``."""
    return lambda name="xliff12": export_file(submitted, sv, name)


@pytest.fixture
def came_back(sent, in_swedish):
    """The file with every text translated, as an agency sends it back: ``came_back("po")``."""

    def make(name="xliff12", **replaced):
        return translated(sent(name), in_swedish, name, **replaced)

    return make


def translated(content, words, name):
    """Write the target of each text into a file as a tool would."""
    text = content.decode()
    for source, target in words.items():
        source, target = _inline(source, name), _inline(target, name)
        if name == "po":
            text = text.replace(f'msgid "{source}"\nmsgstr ""', f'msgid "{source}"\nmsgstr "{target}"')
        else:
            wrapped = f"<source>{source}</source>"
            text = text.replace(wrapped, f"{wrapped}<target>{target}</target>")
    return text.encode()


def _inline(html, name):
    html = html if "<b>" in html else html.replace("&", "&amp;")
    if name == "xliff12":
        return html.replace("<b>", '<g id="b1" ctype="bold">').replace("</b>", "</g>")
    if name == "xliff21":
        return html.replace("<b>", '<pc id="b1" type="fmt" subType="xlf:b">').replace("</b>", "</pc>")
    return html
