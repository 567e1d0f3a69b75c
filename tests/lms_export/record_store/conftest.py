"""A cmi5 platform with the package of two modules on it, and a page that must not meet a script error."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from playwright.sync_api import Browser, Page

from lms_export import writers
from lms_export.course import Course
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories
from tests.lms_export.record_store.platform import Platform, serve


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """``cmi5``, ``xapi`` and ``once`` (cmi5, each question to be answered once) in nb and sv, unpacked."""
    folder = tmp_path_factory.mktemp("packages")
    plain = factories.course()
    for name, course in {"cmi5": plain, "xapi": plain, "once": answered_once(plain)}.items():
        package = writers.write(
            course,
            "xapi" if name == "xapi" else "cmi5",
            in_folder(factories.write_assets(folder / "files")),
            Options(languages=("nb", "sv")),
        )
        with zipfile.ZipFile(write_zip(package, folder / f"{name}.zip").path) as archive:
            archive.extractall(folder / name)
        (folder / name / "home.html").write_text("<!doctype html><title>Home</title><p>Home")
    return folder


def answered_once(course: Course) -> Course:
    replace = msgspec.structs.replace
    modules = [
        replace(module, test=tuple(replace(question, attempts=1) for question in module.test))
        for module in course.modules
    ]
    return replace(course, modules=tuple(modules))


@pytest.fixture
def platform(packages: Path, request: pytest.FixtureRequest) -> Iterator[Platform]:
    """With the package ``cmi5``, or the one a test's parameter names."""
    name = getattr(request, "param", "cmi5")
    platform = Platform(folder=packages / name, judging=name != "xapi")
    server = serve(platform)
    yield platform
    server.shutdown()
    server.server_close()


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 900, "height": 800})
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.set_default_timeout(15_000)
    yield page
    context.close()
    assert errors == []
