"""Common Cartridge: what Moodle, Canvas and cc2olx read is what the course says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from lxml import etree

from lms_export import writers
from lms_export.checks.package_file import check_package
from lms_export.course import (
    Course,
    Item,
    Lesson,
    Match,
    Module,
    Number,
    Order,
    Pair,
    Scored,
    ShortText,
)
from lms_export.package import Package, write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.factories import text

QTI = "{http://www.imsglobal.org/xsd/ims_qtiasiv1p2}"


@pytest.fixture
def cartridge(assets: Path) -> Callable[..., Package]:
    def make(course: Course | None = None, format: str = "cc11", *languages: str) -> Package:
        options = Options(languages=languages or ("nb",))
        return writers.write(course or factories.course(), format, in_folder(assets), options)

    return make


@pytest.fixture
def cartridge_file(cartridge: Callable[..., Package], tmp_path: Path) -> Path:
    return write_zip(cartridge(), tmp_path / "course.imscc").path


def asking(*questions: Scored, **changes: object) -> Course:
    """A course with one module whose test is ``questions``."""
    lesson = Lesson(id="one", title=text("En", "En", "One"), minutes=5, body=())
    module = Module(id="m", title=text("Modul", "Modul", "Module"), lessons=(lesson,), test=questions)
    return factories.course(modules=(module,), **changes)


def order() -> Order:
    items = [("i2", 1, "Prøv"), ("i1", 0, "Lær")]
    return Order(
        id="order",
        slot=1,
        prompt=text("Hva først?", "Vad först?", "What first?"),
        items=tuple(Item(id=id, slot=slot, text=text(said, said, said)) for id, slot, said in items),
    )


def match() -> Match:
    pairs = [("p1", 0, "Norge", "krone"), ("p2", 1, "Finland", "euro")]
    return Match(
        id="match",
        slot=2,
        prompt=text("Hvilken?", "Vilken?", "Which?"),
        pairs=tuple(
            Pair(id=id, slot=slot, text=text(one, one, one), match=text(other, other, other))
            for id, slot, one, other in pairs
        ),
    )


def number(minimum: float, maximum: float) -> Number:
    return Number(
        id="number",
        slot=3,
        prompt=text("Hvor mange?", "Hur många?", "How many?"),
        minimum=minimum,
        maximum=maximum,
        unit=text("bedrifter", "företag", "companies"),
    )


def short_text(**changes: object) -> ShortText:
    values = {"accepted": {"nb": ("ildsjel",), "sv": ("eldsjäl",)}, **changes}
    return ShortText(id="short", slot=4, prompt=text("Ordet?", "Ordet?", "The word?"), **values)  # type: ignore[arg-type]


def test_of(package: Package, language: str = "nb") -> etree._Element:
    return etree.fromstring(package.files[f"tests/{language}/m.xml"])  # type: ignore[arg-type]


test_of.__test__ = False  # type: ignore[attr-defined]


def right_answers(package: Package) -> list[str | None]:
    """What the first condition with 100 points asks for, as Moodle reads it."""
    condition = test_of(package).find(f".//{QTI}setvar/..")
    return [one.text for one in condition.iter(f"{QTI}varequal")] if condition is not None else []


# The manifest


@pytest.mark.parametrize("format", ["cc11", "cc13"])
def test_its_manifest_is_as_before(cartridge, same_as_golden, format: str) -> None:
    package = cartridge(None, format, "nb", "sv")
    same_as_golden(f"{format}/imsmanifest.xml", package.files["imsmanifest.xml"].decode())


@pytest.mark.parametrize("name", ["tests/nb/module-1.xml", "tests/sv/lesson-trips.xml"])
def test_its_questions_are_as_before(cartridge, same_as_golden, name: str) -> None:
    same_as_golden(f"cc11/{name}", cartridge(None, "cc11", "nb", "sv").files[name].decode())


@pytest.mark.parametrize("languages", [("nb",), ("nb", "sv"), ("nb", "sv", "en")])
@pytest.mark.parametrize("format", ["cc11", "cc13"])
def test_it_passes_the_check(cartridge, tmp_path: Path, format: str, languages: tuple[str, ...]) -> None:
    package = cartridge(None, format, *languages)
    assert check_package(write_zip(package, tmp_path / "x.imscc").path) == []


def test_moodle_sees_the_namespace_in_the_first_1024_bytes(cartridge) -> None:
    start = b"".join(cartridge().files["imsmanifest.xml"][:1024].lower().split())
    assert b'xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1"' in start


def test_its_name_ends_in_imscc(cartridge) -> None:
    assert cartridge().extension == "imscc"


def test_each_language_is_a_tree_of_its_own(cartridge) -> None:
    root = etree.fromstring(cartridge(None, "cc13", "nb", "sv").files["imsmanifest.xml"])
    trees = root.findall(".//{*}organization/{*}item/{*}item")
    assert [tree.get("identifier") for tree in trees] == ["language-nb", "language-sv"]


def test_a_changed_text_changes_no_identifier(cartridge) -> None:
    changed = factories.course(title=text("Nytt", "Nytt", "New"))
    before, after = (
        etree.fromstring(cartridge(course).files["imsmanifest.xml"]) for course in (None, changed)
    )
    assert [one.get("identifier") for one in before.iter()] == [one.get("identifier") for one in after.iter()]


def test_the_licence_is_in_the_metadata(cartridge) -> None:
    root = etree.fromstring(cartridge().files["imsmanifest.xml"])
    said = root.findtext(".//{*}rights/{*}description/{*}string")
    assert said == "CC BY 4.0 https://creativecommons.org/licenses/by/4.0/"


# Pages


def test_the_course_page_acknowledges_the_funding(cartridge) -> None:
    assert "Medfinansiert av Den europeiske union" in cartridge().files["pages/nb/about.html"].decode()


def test_every_file_shown_is_credited(cartridge) -> None:
    page = " ".join(cartridge().files["pages/nb/credits.html"].decode().split())
    assert "Kart over regionen · Synergos · CC BY 4.0" in page


def test_pages_run_no_script_and_hold_no_form(cartridge) -> None:
    pages = [content for name, content in cartridge().files.items() if name.endswith(".html")]
    assert not any(b"<script" in page or b"<form" in page for page in pages)


def test_a_page_does_not_give_the_right_answers_away(cartridge) -> None:
    assert "Korte reiser (nb)" not in cartridge().files["pages/nb/l-lesson-trips.html"].decode()


def test_an_order_is_shown_as_text_but_not_in_the_right_order(cartridge) -> None:
    page = cartridge(asking(order())).files["pages/nb/t-m.html"].decode()
    assert page.index("Lær") < page.index("Prøv")


# Questions


def test_a_right_choice_is_named_in_one_condition_only(cartridge) -> None:
    test = test_of(cartridge(asking(factories.question(10))))
    assert [one.text for one in test.iter(f"{QTI}varequal")] == ["choice-0", "choice-1"]


def test_the_answers_to_a_claim_are_called_true_and_false(cartridge) -> None:
    test = test_of(cartridge(asking(factories.true_false(11))))
    assert [one.get("ident") for one in test.iter(f"{QTI}response_label")] == ["true", "false"]


def test_of_several_right_choices_all_and_only_these_are_right(cartridge) -> None:
    package = cartridge(asking(factories.question(12, many=True)))
    wrong = [one.text for one in test_of(package).iterfind(f".//{QTI}not/{QTI}varequal")]
    assert (right_answers(package), wrong) == (["choice-0", "choice-1", "choice-2"], ["choice-1"])


def test_a_blank_takes_the_answers_of_every_language(cartridge) -> None:
    assert right_answers(cartridge(asking(short_text()))) == ["ildsjel", "eldsjäl"]


def test_an_exact_number_is_a_blank_with_full_stop_and_comma(cartridge) -> None:
    assert right_answers(cartridge(asking(number(2.5, 2.5)))) == ["2.5", "2,5"]


def test_points_are_weights_that_moodle_reads(cartridge) -> None:
    question = msgspec.structs.replace(factories.question(10), points=3)
    test = test_of(cartridge(asking(question)))
    fields = {field[0].text: field[1].text for field in test.iterfind(f".//{QTI}item//{QTI}qtimetadatafield")}
    assert fields["cc_weighting"] == "3"


def test_markup_in_a_text_stays_text(cartridge) -> None:
    question = msgspec.structs.replace(factories.true_false(1), prompt=text("<b> & Co", "x", "x"))
    assert test_of(cartridge(asking(question))).findtext(f".//{QTI}mattext") == "&lt;b&gt; &amp; Co"


# What a cartridge cannot carry

LOST: dict[str, tuple[Scored, str]] = {
    "an order": (order(), "questions about order"),
    "a match": (match(), "matching questions"),
    "a range of numbers": (number(1, 9), "one exact value"),
    "nothing but 0 as right answer": (number(0, 0), "one exact value"),
    "attempts": (msgspec.structs.replace(factories.question(1), attempts=2), "How often"),
    "shuffling": (msgspec.structs.replace(factories.question(1), shuffle=True), "shuffle"),
    "capital letters": (short_text(case_sensitive=True), "capital letters"),
}


@pytest.mark.parametrize("question, message", LOST.values(), ids=LOST.keys())
def test_it_is_said_what_is_lost(cartridge, question: Scored, message: str) -> None:
    notes = [note for note in cartridge(asking(question)).notes if note.page == "Modul"]
    assert [message in note.message for note in notes] == [True]


def test_canvas_does_not_take_points_and_that_is_said(cartridge) -> None:
    question = msgspec.structs.replace(factories.question(10), points=3)
    assert any("3 points are lost" in note.message for note in cartridge(asking(question), "cc13").notes)


def test_what_is_said_stops_no_export(cartridge) -> None:
    assert {note.level for note in cartridge(asking(order(), match())).notes} == {"warning"}


def test_a_test_with_nothing_to_mark_is_a_page_alone(cartridge, tmp_path: Path) -> None:
    package = cartridge(asking(order(), match(), number(1, 2)))
    assert "tests/nb/m.xml" not in package.files
    assert check_package(write_zip(package, tmp_path / "x.imscc").path) == []


def test_a_module_called_about_keeps_an_identifier_of_its_own(cartridge, tmp_path: Path) -> None:
    course = factories.course()
    module = msgspec.structs.replace(course.modules[0], id="about")
    package = cartridge(msgspec.structs.replace(course, modules=(module, *course.modules[1:])))
    assert check_package(write_zip(package, tmp_path / "course.imscc").path) == []
