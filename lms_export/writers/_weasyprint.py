"""WeasyPrint, asked for only where a PDF is made: it needs libraries of the operating system."""

from __future__ import annotations

import logging
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from lms_export.errors import AssetMissing, ExportError
from lms_export.html.static_files import STATIC
from lms_export.messages import gettext as _

APT = "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0"
PLACE = "https://book.invalid/"
"""Stands for both folders, so that no path of this machine gets into the file."""

OWN = ("book/", "fonts/")
MEDIA_TYPES = {
    "css": "text/css",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
    "png": "image/png",
    "jpg": "image/jpeg",
    "jpeg": "image/jpeg",
    "webp": "image/webp",
}


class PrinterMissing(ExportError):
    def __init__(self) -> None:
        super().__init__(_missing())


def missing() -> str:
    """What to do before a PDF can be made here; empty where all is there."""
    try:
        _weasyprint()
    except (ImportError, OSError):
        return _missing()
    return ""


def _missing() -> str:
    return _("PDF files need libraries that are not on this machine. Install them: {command}").format(
        command=APT
    )


@cache
def _weasyprint() -> Any:
    import weasyprint

    # It remarks on every rule of the player's styles that paper does not need.
    logging.getLogger("weasyprint").setLevel(logging.CRITICAL)
    return weasyprint


def pdf_of(html: str, find: Callable[[str], Path]) -> bytes:
    """``html`` as a tagged PDF (PDF/UA-1). ``find`` says where the file of a relative address is.

    Raises ``PrinterMissing`` and ``AssetMissing``. Same HTML and tools, same bytes.
    """
    if missing():
        raise PrinterMissing
    from lms_export.writers._pdf_structure import speaking_structure

    weasyprint = _weasyprint()
    with speaking_structure(), no_clock():
        lost: list[str] = []
        document = weasyprint.HTML(string=html, base_url=PLACE, url_fetcher=_fetcher(find, lost))
        written: bytes = document.write_pdf(pdf_variant="pdf/ua-1")
    if lost:
        raise AssetMissing(lost[0])
    return written


@contextmanager
def no_clock() -> Iterator[None]:
    """fontTools writes the time into every font it cuts, unless the environment names one."""
    before = os.environ.get("SOURCE_DATE_EPOCH")
    os.environ["SOURCE_DATE_EPOCH"] = "0"
    try:
        yield
    finally:
        if before is None:
            del os.environ["SOURCE_DATE_EPOCH"]
        else:
            os.environ["SOURCE_DATE_EPOCH"] = before


def _fetcher(find: Callable[[str], Path], lost: list[str]) -> Any:
    """Opens only files of the book; nothing is fetched from a network or from elsewhere on the disk.

    Names of files that are not there are added to ``lost``: WeasyPrint goes on without them.
    """
    from weasyprint.urls import URLFetcher, URLFetcherResponse

    class Files(URLFetcher):  # type: ignore[misc]
        def fetch(self, url: str, headers: Any = None) -> Any:
            if not url.startswith(PLACE):
                raise ValueError(url)
            headers = {"Content-Type": MEDIA_TYPES.get(url.rpartition(".")[2], "application/octet-stream")}
            try:
                content = find(url.removeprefix(PLACE)).read_bytes()
            except OSError:
                lost.append(url.removeprefix(PLACE))
                raise
            return URLFetcherResponse(url, content, headers)

    return Files()


def static_or(find: Callable[[str], Path]) -> Callable[[str], Path]:
    """Styles and fonts from ``static/``, everything else where ``find`` says."""

    def place(address: str) -> Path:
        return STATIC / address if address.startswith(OWN) or address.endswith(".css") else find(address)

    return place
