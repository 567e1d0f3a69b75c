"""What each platform gets, and what contradicts it."""

from __future__ import annotations

import msgspec
import pytest

from lms_export.errors import FormatIsWhole, FormatMissing, ProfileRefuses, UnknownProfile
from lms_export.profiles import FOLDER, LANGUAGES, PROFILES, profile, read_profile
from lms_export.profiles.choice import chosen


def test_every_file_is_a_profile_and_every_profile_a_file() -> None:
    assert {path.stem for path in FOLDER.glob("*.toml")} == set(PROFILES)


@pytest.mark.parametrize("name", PROFILES)
def test_a_profile_can_be_imported_from_its_guide(name: str) -> None:
    found = profile(name)
    assert found.name == name
    assert all(found.steps_of(format) for format in found.formats)


@pytest.mark.parametrize("name", PROFILES)
def test_sentences_for_a_format_name_one_the_platform_takes(name: str) -> None:
    found = profile(name)
    named = {format for said in (*found.steps, *found.quirks) for format in said.formats}
    assert named <= set(found.formats)


@pytest.mark.parametrize(
    ("name", "format", "granularity"),
    [
        ("moodle", "scorm12", "course"),
        ("moodle-app", "scorm12", "course"),
        ("generic-scorm2004", "scorm2004-3", "course"),
        ("cmi5-lrs", "cmi5", "module"),
        ("usb", "web", "course"),
    ],
)
def test_a_profile_alone_decides(name: str, format: str, granularity: str) -> None:
    choice = chosen(None, None, name)
    assert (choice.format, choice.granularity) == (format, granularity)


def test_a_profile_takes_another_format_of_its_own() -> None:
    assert chosen("cc11", None, "moodle").format == "cc11"


@pytest.mark.parametrize(
    ("format", "granularity", "name", "sentence"),
    [
        ("scorm2004-3", None, "moodle-app", "does not go with format scorm2004-3. It takes: scorm12."),
        (None, "lesson", "strict-single-sco", "does not go with granularity lesson. It takes: course."),
    ],
)
def test_what_contradicts_a_profile_is_refused(format, granularity, name, sentence) -> None:
    with pytest.raises(ProfileRefuses, match=sentence):
        chosen(format, granularity, name)


def test_a_format_without_parts_is_not_divided() -> None:
    with pytest.raises(FormatIsWhole, match="epub cannot be divided by module"):
        chosen("epub", "module", None)


def test_an_unknown_profile_lists_those_there_are() -> None:
    with pytest.raises(UnknownProfile, match=r"moodle, moodle-app, .* usb"):
        chosen(None, None, "mudle")


def test_neither_format_nor_profile_is_a_question_back() -> None:
    with pytest.raises(FormatMissing):
        chosen(None, None, None)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('name = "usb"', 'name = "usb"\ncolour = "red"'),
        ('["web", "epub", "pdf"]', "[]"),
        ('["course"]', '["page"]'),
        ("[title]", "[limits]\ntitle = 0\n[title]"),
    ],
)
def test_a_profile_is_read_strictly(before: str, after: str) -> None:
    text = (FOLDER / "usb.toml").read_text(encoding="utf-8")
    with pytest.raises(msgspec.ValidationError):
        read_profile(text.replace(before, after, 1))


def test_the_guides_speak_the_languages_of_both_sides_and_english() -> None:
    assert LANGUAGES == ("nb", "sv", "en")
