"""An academy's name and logo on a package: beside the emblem, never larger and never instead of it."""

from __future__ import annotations

import base64
import re
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.brand import Brand
from lms_export.checks.package_file import check_package
from lms_export.html.static_files import STATIC
from lms_export.package import content_of, write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.printed_course import printed_course

DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)
BRAND = Brand(name="Studieförbundet <Norr> Ŋ", logo=DOT, media_type="image/png")
PLAYED = ["scorm12", "scorm2004-3", "scorm2004-4", "cmi5", "xapi", "web"]


@pytest.fixture
def made(assets: Path):
    def make(format: str, brand: Brand | None = BRAND):
        options = Options(languages=("nb", "sv"), granularity="course", brand=brand)
        course = printed_course() if format in ("pdf", "epub") else factories.course()
        return writers.write(course, format, in_folder(assets), options)

    return make


def read(package, name: str) -> str:
    return content_of(package.files[name]).decode()


@pytest.mark.parametrize("format", PLAYED)
def test_the_cover_names_the_academy_below_the_funding_plate(made, format: str) -> None:
    page = read(made(format), "index.html")
    plate, _rest, foot = page.partition('class="sy-field')
    assert "sy-emblem" in plate and "sy-brand-of" not in plate
    assert "Tilbys av Studieförbundet &lt;Norr&gt; Ŋ" in foot


@pytest.mark.parametrize("format", ["epub", "cc11", "cc13"])
def test_books_and_cartridges_name_it_too(made, format: str) -> None:
    package = made(format)
    name = {"epub": "EPUB/cover.xhtml"}.get(format, "pages/nb/about.html")
    assert "Studieförbundet &lt;Norr&gt;" in read(package, name)
    assert DOT in package.files.values()


def test_a_printed_book_shows_the_logo(made) -> None:
    assert made("pdf").files["course.pdf"] != made("pdf", None).files["course.pdf"]


@pytest.mark.parametrize("format", [*PLAYED, "epub", "cc11"])
def test_the_same_brand_gives_the_same_bytes(made, format: str, tmp_path: Path) -> None:
    once, again = (write_zip(made(format), tmp_path / f"{number}.zip").sha256 for number in (1, 2))
    assert once == again


def test_the_certificate_shows_the_logo_only_with_the_emblem(made) -> None:
    certificate = read(made("scorm12"), "index.html").partition('id="certificate"')[2]
    assert certificate.index("sy-emblem") < certificate.index("sy-brand-of__logo")
    plain = read(made("scorm12", None), "index.html").partition('id="certificate"')[2]
    assert "sy-brand-of" not in plain and "sy-funding" not in plain


def size(name: str, rule: str, prefix: str) -> list[str]:
    """Width and height that a rule of a style sheet gives."""
    body = re.findall(rf"\n\.{rule} {{(.*?)}}", (STATIC / name).read_text(encoding="utf-8"))[0]
    return [re.findall(rf"(?<![\w-]){prefix}{side}: ([\d.a-z]+)", body)[0] for side in ("width", "height")]


@pytest.mark.parametrize(
    ("style", "emblem"), [("brand.css", "cover.css"), ("book/brand.css", "book/book.css")]
)
def test_no_logo_is_larger_than_the_emblem(style: str, emblem: str) -> None:
    assert size(style, "sy-brand-of__logo", "max-") == size(emblem, "sy-emblem", "")


def test_a_package_with_a_brand_passes_every_check(made, tmp_path: Path) -> None:
    package = made("scorm12")
    assert check_package(write_zip(package, tmp_path / "a.zip").path) == []


def test_the_credits_say_that_the_licence_does_not_cover_the_logo(made) -> None:
    assert "Lisensen for kurset gjelder ikke logoen" in read(made("web"), "credits.html")


def test_a_brand_may_be_a_name_alone(made) -> None:
    page = read(made("web", Brand(name="Folkeuniversitetet")), "index.html")
    assert "Tilbys av Folkeuniversitetet" in page and "sy-brand-of__logo" not in page


def test_a_drawing_that_could_carry_scripts_is_refused() -> None:
    with pytest.raises(ValueError, match="PNG, JPEG or WebP"):
        Brand(name="A", logo=b"<svg/>", media_type="image/svg+xml")
