"""What a library says on our screens without Norwegian or Swedish becomes ours to translate."""

import pytest
from django.utils.translation import gettext, override
from message_catalogues import libraries
from message_catalogues.__main__ import ROOT, wanted

ENGLISH = (
    'msgid "Save"\nmsgstr ""\n\nmsgid "Open"\nmsgstr ""\n\nmsgid "One"\nmsgid_plural "Many"\nmsgstr[0] ""\n'
)


@pytest.fixture
def library(tmp_path):
    """The locale folder of a library with three messages."""
    say(tmp_path, "en", ENGLISH)
    return tmp_path


def say(folder, language, messages):
    path = folder / language / "LC_MESSAGES/django.po"
    path.parent.mkdir(parents=True)
    header = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=utf-8\\n"\n'
    path.write_text(f'{header}"Plural-Forms: nplurals=2; plural=(n != 1);\\n"\n\n{messages}')


def missing(*folders, language="nb"):
    return {message.id for message in libraries.template(folders, language, "django") if message.id}


def test_a_library_without_the_language_leaves_all_to_us(library):
    assert missing(library) == {"Save", "Open", ("One", "Many")}


def test_what_the_library_says_itself_is_not_ours(library):
    say(library, "nb", 'msgid "Save"\nmsgstr "Lagre"\n\nmsgid "Open"\nmsgstr ""\n')
    assert missing(library) == {"Open", ("One", "Many")}


def test_a_guess_of_the_library_counts_as_missing(library):
    say(library, "nb", '#, fuzzy\nmsgid "Save"\nmsgstr "Redd"\n')
    assert "Save" in missing(library)


def test_one_library_speaks_for_another(library, tmp_path):
    say(tmp_path / "other", "nb", 'msgid "Save"\nmsgstr "Lagre"\n')
    assert missing(library, tmp_path / "other") == {"Open", ("One", "Many")}


def test_a_wrong_word_of_a_library_is_ours_to_correct(library, monkeypatch):
    monkeypatch.setitem(libraries.CORRECTED, "nb", {"Save"})
    say(library, "nb", 'msgid "Save"\nmsgstr "Redd"\n')
    assert "Save" in missing(library)


def test_the_catalogues_of_the_libraries_are_among_those_that_are_checked():
    paths = {path.relative_to(ROOT).as_posix() for path, _language, messages in wanted(ROOT) if len(messages)}
    assert "locale/libraries/nb/LC_MESSAGES/djangojs.po" in paths


@pytest.mark.parametrize(("language", "said"), [("nb", "Låste sider"), ("sv", "Låsta sidor")])
def test_the_editor_says_it_in_the_language(language, said):
    with override(language):
        assert gettext("Locked pages") == said


def test_a_swedish_editor_is_not_answered_in_norwegian():
    with override("sv"):
        assert gettext("Locale") == "Språk"
        assert gettext("Saved") == "Sparat"


@pytest.mark.django_db
def test_the_scripts_of_the_editor_are_told_our_words(client):
    answer = client.get("/admin/jsi18n/", headers={"Accept-Language": "nb"})
    assert "Skriv svaret ditt" in answer.content.decode()
