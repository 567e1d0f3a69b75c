"""A browser, and a web server on the loopback address with the package and two learning platforms."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from lms_export import writers
from lms_export.package import write_zip
from lms_export.writers.options import Options, in_folder
from tests.lms_export import factories

HERE = Path(__file__).parent
SCORM_AGAIN = HERE.parents[2] / "node_modules/scorm-again/dist"
PLATFORMS = (
    *(HERE / name for name in ("lms.js", "host.html", "scorm_again.html", "scorm_again_parts.html")),
    *(HERE / name for name in ("lms2004.js", "host2004.html", "adapter2004.html", "scorm_again_2004.html")),
    *(SCORM_AGAIN / name for name in ("scorm12.js", "scorm2004.js")),
)
PACKAGES = {
    "nb": ("scorm12", Options(languages=("nb",))),
    "sv": ("scorm12", Options(languages=("sv",))),
    "both": ("scorm12", Options(languages=("nb", "sv"))),
    "parts": ("scorm12", Options(languages=("nb",), granularity="module")),
    "2004": ("scorm2004-3", Options(languages=("nb",))),
}


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Says nothing: the tests speak."""


@pytest.fixture
def browser(chromium: Browser) -> Browser:
    return chromium


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The packages unpacked, beside the platforms' pages."""
    folder = tmp_path_factory.mktemp("platform")
    assets = in_folder(factories.write_assets(folder / "files"))
    for name, (edition, options) in PACKAGES.items():
        package = writers.write(factories.course(), edition, assets, options)
        written = write_zip(package, folder / f"{name}.zip")
        with zipfile.ZipFile(written.path) as archive:
            archive.extractall(folder / name)
    for source in PLATFORMS:
        shutil.copy(source, folder)
    return folder


@pytest.fixture(scope="session")
def address(folder: Path) -> Iterator[str]:
    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """A page in a profile of its own; a script error fails the test."""
    context = browser.new_context(viewport={"width": 900, "height": 800}, color_scheme="light")
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.on("console", lambda line: errors.append(line.text) if line.type == "error" else None)
    page.set_default_timeout(15_000)
    yield page
    context.close()
    assert errors == []
