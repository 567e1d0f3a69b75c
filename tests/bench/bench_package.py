"""Writing a package costs little more than compressing its bytes."""

import zlib

import pytest

from lms_export.package import Package, write_zip


@pytest.fixture(scope="module")
def files():
    """Text that compresses like a lesson does, 40 files of 11 KB."""
    words = ["grense", "samarbeid", "læring", "resultat", "mål", "kommune", "nettverk", "forsøk"]
    text = " ".join(words[(number * number + number // 7) % 8] + str(number % 97) for number in range(1400))
    return {f"lesson-{number}.html": f"<p>{number}</p>{text}".encode() for number in range(40)}


def test_write_zip(files, measure, tmp_path):
    package = Package(
        format="webzip", languages=("nb",), title="Course", manifest="lesson-0.html", files=files
    )
    measure(
        "write a package of 40 lessons to disk",
        lambda: write_zip(package, tmp_path / "course.zip"),
        against="zlib deflate of the same bytes",
        reference=lambda: [zlib.compress(content, 6) for content in files.values()],
        target=4,
    )
