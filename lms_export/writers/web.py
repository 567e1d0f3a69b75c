"""A folder that opens from a disk or a USB stick, without a learning platform or a network."""

from __future__ import annotations

from lms_export.course import Course
from lms_export.html.how_to_open import render_how_to_open
from lms_export.html.package_files import media_path, package_files
from lms_export.html.used_assets import used_assets
from lms_export.package import Package
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

FORMAT = "web"
LAUNCH = "index.html"
README = "how-to-open.html"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The package of ``course``; its ``manifest`` is the page to open."""
    languages = options.languages
    pages = package_files(course, languages, lms=FORMAT, brand=options.brand)
    files: dict[str, Content] = {
        **pages,
        README: render_how_to_open(course, languages, list(pages)).encode(),
        **{media_path(asset): assets(asset) for asset in used_assets(course, languages)},
    }
    return Package(
        format=FORMAT,
        languages=languages,
        title=course.title.get(languages[0], ""),
        manifest=LAUNCH,
        files=files,
        lessons=len(course.lessons),
        questions=len(course.questions),
    )
