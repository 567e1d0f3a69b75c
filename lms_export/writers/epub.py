"""An e-book: EPUB 3.3 with the answers at the end, several languages side by side in each lesson."""

from __future__ import annotations

from collections.abc import Mapping

from lms_export.course import Asset, Course
from lms_export.html.book.credits import pictures_of
from lms_export.html.book.ebook import chapters, ebook_of, navigation_file, style_files
from lms_export.html.package_files import media_path
from lms_export.html.static_files import STATIC
from lms_export.package import Package
from lms_export.writers._book_notes import notes_of
from lms_export.writers._epub_package import container, package_document
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

FORMAT = "epub"
FOLDER = "EPUB"
MIMETYPE = b"application/epub+zip"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    book = ebook_of(course, options.languages, media_path, options.brand)
    found = chapters(book)
    pictures = pictures_of(course)
    logo = options.brand.asset if options.brand else None
    styles = {**style_files(options.brand), "cover.svg": (STATIC / "book/cover.svg").read_bytes()}
    files: dict[str, Content] = {
        "package.opf": package_document(
            course, options.languages, found, _with(pictures, logo), sorted(styles)
        ),
        "nav.xhtml": navigation_file(book, found),
        **{chapter.file: chapter.content for chapter in found},
        **styles,
        **_media(pictures, assets),
        **({media_path(logo): options.brand.logo} if options.brand and logo else {}),
    }
    return Package(
        format=FORMAT,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest="mimetype",
        files=_in_container(files),
        lessons=len(course.lessons),
        questions=len(course.questions),
        extension="epub",
        notes=notes_of(course, options.languages[0]),
    )


def _with(pictures: tuple[Asset, ...], logo: Asset | None) -> tuple[Asset, ...]:
    shown = {picture.sha256 for picture in pictures}
    return (*pictures, logo) if logo and logo.sha256 not in shown else pictures


def _media(pictures: tuple[Asset, ...], assets: AssetFinder) -> dict[str, Content]:
    return {media_path(asset): assets(asset) for asset in pictures}


def _in_container(files: Mapping[str, Content]) -> dict[str, Content]:
    inside: dict[str, Content] = {f"{FOLDER}/{place}": content for place, content in files.items()}
    return {"mimetype": MIMETYPE, "META-INF/container.xml": container(f"{FOLDER}/package.opf"), **inside}
