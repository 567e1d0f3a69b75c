"""The facilitator guide, one HTML file and one PDF per language. It is for leaders and holds every answer."""

from __future__ import annotations

from pathlib import Path

from lms_export.course import Course
from lms_export.errors import AssetMissing, Problem
from lms_export.html.book.guide import render_guide
from lms_export.html.context import shown_in
from lms_export.messages import gettext as _
from lms_export.package import Package
from lms_export.writers._weasyprint import missing, pdf_of, static_or
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

FORMAT = "facilitator"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The guide of ``course``. Where PDFs cannot be made, the HTML goes alone and a note says so."""
    files: dict[str, Content] = {}
    for language in options.languages:
        files[f"facilitator-{language.lower()}.html"] = render_guide(course, language).encode()
        if not missing():
            printed = render_guide(course, language, for_print=True)
            files[f"facilitator-{language.lower()}.pdf"] = pdf_of(printed, static_or(_nothing_else))
    return Package(
        format=FORMAT,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest=f"facilitator-{options.languages[0].lower()}.html",
        files=files,
        lessons=len(course.lessons),
        questions=len(course.questions),
        notes=(*_no_pdf(course), *_no_plan(course, options.languages[0])),
    )


def _nothing_else(address: str) -> Path:
    """The guide shows no picture."""
    raise AssetMissing(address)


def _no_pdf(course: Course) -> tuple[Problem, ...]:
    reason = missing()
    if not reason:
        return ()
    title = shown_in(course.title, course.source_language, course.source_language)
    message = _("The guide is written as a web page only.")
    return (Problem(level="warning", page=title, field="PDF", message=message, way_out=reason),)


def _no_plan(course: Course, language: str) -> tuple[Problem, ...]:
    message = _("This module has no guide for the one who leads it.")
    return tuple(
        Problem(
            level="warning",
            page=shown_in(module.title, language, course.source_language),
            field=_("Guide"),
            message=message,
            way_out=_("Write aim, plan and questions in the module's guide."),
            page_id=module.id,
        )
        for module in course.modules
        if module.guide is None
    )
