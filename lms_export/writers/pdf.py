"""A printable course book: tagged PDF on A4, several languages side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from lms_export.brand import Brand
from lms_export.course import Course
from lms_export.html.book.paper import render_paper
from lms_export.package import Package
from lms_export.writers._book_notes import notes_of
from lms_export.writers._weasyprint import pdf_of, static_or
from lms_export.writers.options import AssetFinder, Options

FORMAT = "pdf"
FILE = "course.pdf"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The book of ``course``. Raises ``PrinterMissing`` where PDFs cannot be made on this machine."""
    places = {asset.file_name: asset for asset in course.assets}

    def find(address: str) -> Path:
        return assets(places[address])

    html = render_paper(course, options.languages, lambda asset: asset.file_name, options.brand)
    with _logo_on_disk(options.brand, find) as found:
        content = pdf_of(html, static_or(found))
    return Package(
        format=FORMAT,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest=FILE,
        files={FILE: content},
        lessons=len(course.lessons),
        questions=len(course.questions),
        extension="pdf",
        notes=notes_of(course, options.languages[0]),
    )


@contextmanager
def _logo_on_disk(brand: Brand | None, find: Callable[[str], Path]) -> Iterator[Callable[[str], Path]]:
    """Where every file of the book is, also the logo of whom it is made for."""
    logo = brand.asset if brand else None
    if brand is None or logo is None:
        yield find
        return
    with TemporaryDirectory() as folder:
        place = Path(folder) / logo.file_name
        place.write_bytes(brand.logo)
        yield lambda address: place if address == logo.file_name else find(address)
