"""A lesson or module test on the public site and in the editor's preview: the same HTML as in a package."""

from wagtail.models import Page

from cms.core.rendering import RenderedActivityPage
from cms.courses.models import BorrowedLesson, Course, Lesson, Module
from cms.courses.queries import PlaceInCourse, course_of, place_in_course
from cms.languages.sources import source_language
from lms_export import course as document
from lms_export.html.context import Context, Place
from lms_export.html.pages import render_lesson, render_module_test, unscripted_note
from lms_export.html.player_data import player_json
from lms_export.html.static_files import READING_STYLES
from lms_export.html.unanswered import unanswered_lesson, unanswered_test
from lms_export.messages import speaking
from lms_export.player_file import FOLDER, SCRIPTS
from lms_export.reader import read_borrowed_lesson, read_lesson, read_module
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import Reading
from lms_export.reader.terms import read_false_friends, read_terms


def lesson_view(page: Lesson, *, answers: bool = True) -> RenderedActivityPage:
    """The lesson with its self-checks; answers are kept on the reader's device."""
    return _lesson(page, *read_lesson(page), answers)


def borrowed_lesson_view(page: BorrowedLesson, *, answers: bool = True) -> RenderedActivityPage | None:
    """The lesson of another course as this one shows it, or ``None`` where it cannot be read."""
    read = read_borrowed_lesson(page)
    return _lesson(page, *read, answers) if read else None


def _lesson(page: Page, lesson: document.Lesson, reading: Reading, answers: bool) -> RenderedActivityPage:
    lesson = lesson if answers else unanswered_lesson(lesson)
    fragment = _fragment(page, _module_around(page, (lesson,)), reading)
    context = _context(fragment, page, lesson.id, reading)
    html = render_lesson(lesson, context)
    return _placed(html, fragment, context) if answers else _to_be_read(html)


def module_view(page: Module, *, answers: bool = True) -> RenderedActivityPage | None:
    """The module's test, or ``None`` where it has none."""
    module, reading = read_module(page)
    if not module.test:
        return None
    module = module if answers else unanswered_test(module)
    fragment = _fragment(page, module, reading)
    context = _context(fragment, page, module.id, reading)
    html = render_module_test(module, context)
    return _placed(html, fragment, context) if answers else _to_be_read(html)


def _placed(html: str, fragment: document.Course, context: Context) -> RenderedActivityPage:
    with speaking(context.language):
        note = unscripted_note(html)
    return RenderedActivityPage(
        html=note + html,
        data=player_json(fragment, context).decode(),
        stylesheets=_stylesheets(),
        scripts=SCRIPTS,
    )


def _to_be_read(html: str) -> RenderedActivityPage:
    """Without the player: nothing can be answered."""
    return RenderedActivityPage(html=html, data="", stylesheets=_stylesheets())


def _stylesheets() -> tuple[str, ...]:
    return tuple(f"{FOLDER}/{name}" for name in READING_STYLES)


def _module_around(page: Page, lessons: tuple[document.Lesson, ...]) -> document.Module:
    return document.Module(id=identifier("module", page.translation_key), title={}, lessons=lessons)


def _fragment(page: Page, module: document.Module, reading: Reading) -> document.Course:
    """The course as far as this one page needs it."""
    course: Course = course_of(page)
    return document.Course(
        id=identifier("course", course.translation_key),
        slug=course.slug,
        source_language=page.language,
        languages=reading.languages,
        title={page.language: course.title},
        summary={},
        updated="",
        licence=document.Licence(code="", title={}),
        modules=(module,),
        pass_mark=course.pass_mark,
        terms=read_terms(),
        false_friends=read_false_friends(),
        assets=tuple(reading.assets.found.values()),
    )


def _context(fragment: document.Course, page: Page, node_id: str, reading: Reading) -> Context:
    place = place_in_course(page)
    return Context(
        course_id=fragment.id,
        language=page.language,
        source_language=source_language(page),
        asset_url=lambda asset: _url(asset, reading),
        languages=fragment.languages,
        assets={asset.sha256: asset for asset in fragment.assets},
        terms=fragment.terms,
        false_friends=fragment.false_friends,
        places={node_id: _place(place)} if place else {},
        pass_mark=fragment.pass_mark,
    )


def _url(asset: document.Asset, reading: Reading) -> str:
    """Empty where the file is gone; the picture's alternative text stands in for it."""
    file = reading.assets.files.get(asset.sha256)
    return file.url if file else ""


def _place(place: PlaceInCourse) -> Place:
    lessons = [lesson.pk for lesson in place.module.lessons]
    return Place(
        module=place.module.number,
        modules=len(place.outline.modules),
        lesson=lessons.index(place.page.pk) + 1 if place.page.pk in lessons else 0,
        lessons=len(lessons),
    )
