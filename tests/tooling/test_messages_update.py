"""``make messages`` keeps what translators wrote and says what is missing."""

import pytest
from message_catalogues.__main__ import compile_all, review

NORWEGIAN = "locale/nb/LC_MESSAGES/django.po"


@pytest.fixture
def project(tmp_path):
    """A project with one sentence, its catalogues up to date."""
    (tmp_path / "cms").mkdir()
    say(tmp_path, '_("Hello {name}")')
    review(tmp_path, write=True)
    return tmp_path


def say(project, code):
    (project / "cms/words.py").write_text(code)


def translate(project, old, new, file=NORWEGIAN):
    path = project / file
    path.write_text(path.read_text().replace(old, new, 1))


def problems(project):
    return [each for each in review(project, write=False) if each.startswith(NORWEGIAN)]


def test_english_is_filled_by_itself(project):
    assert 'msgstr "Hello {name}"' in (project / "locale/en/LC_MESSAGES/django.po").read_text()


def test_a_missing_translation_is_named_with_its_place(project):
    assert problems(project) == [f'{NORWEGIAN}: missing: "Hello {{name}}" in cms/words.py']


def test_a_translation_is_kept(project):
    translate(project, 'msgstr ""\n\n', 'msgstr ""\n\n')
    translate(project, 'msgid "Hello {name}"\nmsgstr ""', 'msgid "Hello {name}"\nmsgstr "Hei {name}"')
    say(project, '_("Hello {name}")\n_("New")')
    review(project, write=True)
    assert 'msgstr "Hei {name}"' in (project / NORWEGIAN).read_text()


def test_a_translation_comes_back_with_its_sentence(project):
    translate(project, 'msgid "Hello {name}"\nmsgstr ""', 'msgid "Hello {name}"\nmsgstr "Hei {name}"')
    say(project, "")
    review(project, write=True)
    assert '#~ msgstr "Hei {name}"' in (project / NORWEGIAN).read_text()
    say(project, '_("Hello {name}")')
    review(project, write=True)
    assert problems(project) == []


def test_a_lost_placeholder_is_found(project):
    translate(project, 'msgid "Hello {name}"\nmsgstr ""', 'msgid "Hello {name}"\nmsgstr "Hei"')
    assert problems(project) == [
        f'{NORWEGIAN}: the translation lost {{name}}: "Hello {{name}}" in cms/words.py',
    ]


def test_a_fuzzy_translation_is_found(project):
    translate(
        project,
        'msgid "Hello {name}"\nmsgstr ""',
        '#, fuzzy\nmsgid "Hello {name}"\nmsgstr "Hei {name}"',
    )
    assert any("fuzzy" in each for each in problems(project))


def test_a_catalogue_behind_the_code_is_found(project):
    say(project, '_("Something else")')
    assert f"{NORWEGIAN}: out of date, run: make messages" in problems(project)


def test_check_writes_nothing(project):
    before = (project / NORWEGIAN).read_bytes()
    say(project, '_("Something else")')
    review(project, write=False)
    assert (project / NORWEGIAN).read_bytes() == before


def test_the_same_bytes_on_every_run(project):
    before = (project / NORWEGIAN).read_bytes()
    review(project, write=True)
    assert (project / NORWEGIAN).read_bytes() == before
    assert b"Date" not in before


def test_the_head_comment_is_kept(project):
    path = project / NORWEGIAN
    path.write_text("# Words agreed with the editors.\n" + path.read_text())
    review(project, write=True)
    assert path.read_text().startswith("# Words agreed with the editors.\n")


def test_a_language_of_another_country_is_compiled_too(project):
    sami = project / "locale/sma/LC_MESSAGES/django.po"
    sami.parent.mkdir(parents=True)
    sami.write_text('msgid ""\nmsgstr ""\n"Language: sma\\n"\n\nmsgid "Home"\nmsgstr "Gåatan"\n')
    compile_all(project)
    assert "Gåatan".encode() in sami.with_suffix(".mo").read_bytes()
