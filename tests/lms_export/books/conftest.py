"""One book per set of languages: making a PDF takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from lms_export import writers
from lms_export.course import Course
from lms_export.package import Package
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.printed_course import printed_course

Make = Callable[..., Package]


@pytest.fixture(scope="session")
def make(tmp_path_factory: pytest.TempPathFactory) -> Make:
    """The package of a course in a format and languages ("nb+sv")."""
    assets = in_folder(factories.write_assets(tmp_path_factory.mktemp("assets")))

    def made(format: str, languages: str = "nb", course: Course | None = None) -> Package:
        options = Options(languages=tuple(languages.split("+")))
        return writers.write(course or printed_course(), format, assets, options)

    return made


@pytest.fixture(scope="session")
def book(make: Make) -> Callable[[str, str], Package]:
    """The same, made once."""
    return cache(make)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("books")
