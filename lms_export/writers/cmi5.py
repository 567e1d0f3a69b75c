"""cmi5: a course structure in every language of the package, with an assignable unit for each part."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from lms_export.course import Course, Module, Outcome, Text
from lms_export.html.activity_names import activity_name, course_name
from lms_export.html.package_files import media_path, package_files
from lms_export.html.parts import Part, parts_of
from lms_export.html.used_assets import used_assets
from lms_export.package import Package
from lms_export.writers._ims_manifest import serialised
from lms_export.writers._titles import descriptions, part_descriptions, part_titles, titles
from lms_export.writers.options import AssetFinder, Options, granularity_of
from lms_export.zip_file import Content

FORMAT = "cmi5"
MANIFEST = "cmi5.xml"
NAMESPACE = "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd"
ACTIVITY_TYPES = "http://adlnet.gov/expapi/activities"


def write(course: Course, assets: AssetFinder, options: Options) -> Package:
    """The package of ``course``: one block per module, its parts as assignable units."""
    granularity = granularity_of(FORMAT, options.granularity)
    files: dict[str, Content] = {
        **package_files(
            course,
            options.languages,
            lms=FORMAT,
            granularity=granularity,
            brand=options.brand,
        ),
        **{media_path(asset): assets(asset) for asset in used_assets(course, options.languages)},
    }
    structure = structure_of(course, options.languages, parts_of(course, granularity))
    return Package(
        format=FORMAT,
        languages=options.languages,
        title=course.title.get(options.languages[0], ""),
        manifest=MANIFEST,
        files={MANIFEST: serialised(structure)} | files,
        lessons=len(course.lessons),
        questions=len(course.questions),
    )


def structure_of(course: Course, languages: tuple[str, ...], parts: tuple[Part, ...]) -> etree._Element:
    """``cmi5.xml`` as elements, with a unit for each of ``parts``."""
    return _Structure(course, languages).of(parts)


class _Structure:
    """``cmi5.xml`` as elements, in the order the schema asks for."""

    def __init__(self, course: Course, languages: tuple[str, ...]) -> None:
        self.course = course
        self.languages = languages
        found = [*course.outcomes, *(one for module in course.modules for one in module.outcomes)]
        self.outcomes = {outcome.id: outcome for outcome in found}

    def of(self, parts: tuple[Part, ...]) -> etree._Element:
        root = etree.Element(f"{{{NAMESPACE}}}courseStructure", nsmap={None: NAMESPACE})  # type: ignore[dict-item]
        course = _add(root, "course", id=course_name(self.course.id))
        title = titles(self.course.title, self.course, self.languages)
        self._say(course, title, descriptions(self.course.summary, self.course, self.languages, title))
        self._objectives(root)
        for module, own in groupby(parts, key=lambda part: part.module):
            self._units(root if module is None else self._block(root, module), own)
        return root

    def _objectives(self, root: etree._Element) -> None:
        objectives = _add(root, "objectives") if self.outcomes else root
        for outcome in self.outcomes.values():
            objective = _add(objectives, "objective", id=self._name_of(outcome))
            title = titles(outcome.text, self.course, self.languages)
            self._say(objective, title, descriptions(outcome.text, self.course, self.languages, title))

    def _block(self, root: etree._Element, module: Module) -> etree._Element:
        block = _add(root, "block", id=activity_name(self.course.id, "module", module.id))
        title = titles(module.title, self.course, self.languages)
        lessons = {code: self._lesson_titles(module, code) or title[code] for code in self.languages}
        self._say(block, title, lessons)
        self._refer(block, module.outcomes)
        return block

    def _lesson_titles(self, module: Module, code: str) -> str:
        return " · ".join(
            titles(lesson.title, self.course, (code,))[code] for lesson in module.lessons if lesson.title
        )

    def _units(self, parent: etree._Element, parts: Iterable[Part]) -> None:
        for part in parts:
            self._unit(parent, part)

    def _unit(self, parent: etree._Element, part: Part) -> None:
        """``moveOn`` is always said: the standard's default counts an unopened unit as done."""
        scored = bool(part.course.questions)
        unit = _add(parent, "au", id=activity_name(self.course.id, "part", part.id))
        unit.set("moveOn", "CompletedAndPassed" if scored else "Completed")
        if scored:
            unit.set("masteryScore", mastery_score(self.course.pass_mark))
        unit.set("launchMethod", "AnyWindow")
        unit.set("activityType", activity_type(part))
        title = part_titles(part, self.course, self.languages)
        self._say(unit, title, part_descriptions(part, self.course, self.languages))
        self._refer(unit, self._tested_in(part))
        _add(unit, "url").text = part.launch

    def _tested_in(self, part: Part) -> list[Outcome]:
        tested = {question.outcome for question in part.course.questions}
        return [outcome for outcome in self.outcomes.values() if outcome.id in tested]

    def _refer(self, element: etree._Element, outcomes: Iterable[Outcome]) -> None:
        names = [self._name_of(outcome) for outcome in outcomes]
        objectives = _add(element, "objectives") if names else element
        for name in names:
            _add(objectives, "objective", idref=name)

    def _name_of(self, outcome: Outcome) -> str:
        return activity_name(self.course.id, "outcome", outcome.id)

    def _say(self, element: etree._Element, title: Text, description: Text) -> None:
        for name, text in (("title", title), ("description", description)):
            said = _add(element, name)
            for code in self.languages:
                _add(said, "langstring", lang=code).text = text[code]


def mastery_score(pass_mark: int) -> str:
    """A percentage as cmi5 writes it: from 0 to 1, with at most four decimals."""
    return f"{pass_mark / 100:.4f}".rstrip("0").rstrip(".")


def activity_type(part: Part) -> str:
    """ADL's word for what a part is: a whole course, a module, a lesson or a test alone."""
    if part.module is None:
        return f"{ACTIVITY_TYPES}/course"
    if not part.course.lessons:
        return f"{ACTIVITY_TYPES}/assessment"
    alone = part.id != part.module.id
    return f"{ACTIVITY_TYPES}/{'lesson' if alone else 'module'}"


def _add(parent: etree._Element, name: str, **attributes: str) -> etree._Element:
    return etree.SubElement(parent, f"{{{NAMESPACE}}}{name}", attributes)
