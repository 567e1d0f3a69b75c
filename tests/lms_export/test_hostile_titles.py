"""Titles that break other exporters come through unchanged."""

from __future__ import annotations

import html
import re

import pytest
from lxml import etree

from lms_export.checks.package_file import check_package
from lms_export.package import write_zip
from tests.lms_export import factories

HOSTILE = ["& < > \" ' ]]>", "🌲 gran & furu", "שלום עולם", "<script>alert(1)</script>", "&amp; &#229;"]
TITLE = ".//{*}item/{*}title"


def titled(title: str):
    return factories.course(title=dict.fromkeys(("nb", "sv", "en"), title))


def manifest_title(package) -> str:
    return etree.fromstring(package.files["imsmanifest.xml"]).findtext(TITLE, "")


@pytest.mark.parametrize("title", HOSTILE)
def test_it_is_unchanged_in_the_manifest(packaged, title: str) -> None:
    assert manifest_title(packaged(titled(title))) == title


@pytest.mark.parametrize("title", HOSTILE)
def test_it_is_unchanged_in_the_page(packaged, title: str) -> None:
    page = packaged(titled(title)).files["index.html"].decode()
    assert html.unescape("".join(re.findall("<title>(.*)</title>", page))) == title


@pytest.mark.parametrize(
    "title", [*HOSTILE, "a" * 300, "two\nlines", "0", "2024", "true", "bell \x07", " x "]
)
def test_the_package_is_still_valid(packaged, tmp_path, title: str) -> None:
    assert check_package(write_zip(packaged(titled(title)), tmp_path / "x.zip").path) == []


def test_300_characters_are_shortened_in_the_manifest_only(packaged) -> None:
    package = packaged(titled("å" * 300))
    assert len(manifest_title(package)) == 200
    assert "å" * 300 in package.files["index.html"].decode()


@pytest.mark.parametrize("title", ["0", "2024", "true"])
def test_a_title_that_reads_as_a_number_or_truth_gets_quotation_marks(packaged, title: str) -> None:
    assert manifest_title(packaged(titled(title))) == f"“{title}”"
