"""What the tests of the export share: a folder of assets, packages, and golden files."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.course import Course
from lms_export.package import Package, write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

GOLDEN = Path(__file__).parent / "golden"


@pytest.fixture
def assets(tmp_path: Path) -> Path:
    return factories.write_assets(tmp_path / "assets")


@pytest.fixture
def packaged(assets: Path) -> Callable[..., Package]:
    """The package of a course (the factory's own when left out) in one language."""

    def make(course: Course | None = None, language: str = "nb") -> Package:
        return writers.write(
            course or factories.course(), "scorm12", in_folder(assets), Options(languages=(language,))
        )

    return make


@pytest.fixture
def package_file(packaged: Callable[..., Package], tmp_path: Path) -> Path:
    return write_zip(packaged(), tmp_path / "course.zip").path


@pytest.fixture
def same_as_golden() -> Callable[[str, str], None]:
    """Compares with a file in ``golden/``; ``make golden`` writes it instead."""

    def compare(name: str, text: str) -> None:
        path = GOLDEN / name
        if os.environ.get("GOLDEN"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert text == path.read_text(encoding="utf-8")

    return compare
