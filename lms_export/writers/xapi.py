"""xAPI with ``tincan.xml``: the course as one part, launched with a record store's address in its own."""

from __future__ import annotations

from lxml import etree

from lms_export.course import Course, Scored, Text
from lms_export.errors import Problem
from lms_export.html.activity_names import Kind, activity_name, course_name
from lms_export.html.package_files import media_path, package_files
from lms_export.html.used_assets import used_assets
from lms_export.messages import gettext as _
from lms_export.package import Package
from lms_export.writers._ims_manifest import serialised
from lms_export.writers._titles import descriptions, titles
from lms_export.writers.options import AssetFinder, Options
from lms_export.zip_file import Content

FORMAT = "xapi"
MANIFEST = "tincan.xml"
NAMESPACE = "http://projecttincan.com/tincan.xsd"
TYPES = "http://adlnet.gov/expapi/activities"
LAUNCH = "index.html"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The package of ``course``. No address and no password of a record store is ever in it."""
    files: dict[str, Content] = {
        **package_files(course, options.languages, lms=FORMAT, brand=options.brand),
        **{media_path(asset): assets(asset) for asset in used_assets(course, options.languages)},
    }
    return Package(
        format=FORMAT,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest=MANIFEST,
        files={MANIFEST: serialised(_Activities(course, options.languages).all())} | files,
        lessons=len(course.lessons),
        questions=len(course.questions),
        notes=_notes(course, options),
    )


def _notes(course: Course, options: Options) -> tuple[Problem, ...]:
    if options.granularity in (None, "course"):
        return ()
    note = Problem(
        level="warning",
        page=course.title.get(options.languages[0], course.slug),
        field=_("Format"),
        message=_("An xAPI package starts in one place, so the course is one part."),
        way_out=_("Choose cmi5 if each module or lesson is to be started on its own."),
    )
    return (note,)


class _Activities:
    """The course, which can be launched, then what it consists of."""

    def __init__(self, course: Course, languages: tuple[str, ...]) -> None:
        self.course = course
        self.languages = languages

    def all(self) -> etree._Element:
        root = etree.Element(f"{{{NAMESPACE}}}tincan", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
        self.list = etree.SubElement(root, f"{{{NAMESPACE}}}activities")
        course = self._add(course_name(self.course.id), "course", self.course.title, self.course.summary)
        for code in self.languages:
            _say(course, "launch", code, LAUNCH)
        for module in self.course.modules:
            self._add(self._name("module", module.id), "module", module.title)
            for lesson in module.lessons:
                self._add(self._name("lesson", lesson.id), "lesson", lesson.title)
                self._questions([block for block in lesson.body if isinstance(block, Scored)])
            self._questions(module.test)
        return root

    def _questions(self, questions: tuple[Scored, ...] | list[Scored]) -> None:
        for question in questions:
            self._add(self._name("question", question.id), "cmi.interaction", question.prompt)

    def _name(self, kind: Kind, id: str) -> str:
        return activity_name(self.course.id, kind, id)

    def _add(self, name: str, type: str, title: Text, description: Text | None = None) -> etree._Element:
        activity = etree.SubElement(self.list, f"{{{NAMESPACE}}}activity", id=name, type=f"{TYPES}/{type}")
        named = titles(title, self.course, self.languages)
        said = descriptions(description or title, self.course, self.languages, named)
        for element, text in (("name", named), ("description", said)):
            for code in self.languages:
                _say(activity, element, code, text[code])
        return activity


def _say(parent: etree._Element, name: str, language: str, text: str) -> None:
    etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", lang=language).text = text
