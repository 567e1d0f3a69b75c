"""One function per page of a course: the same HTML for package, public learner view and preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape

from minijinja import Markup

from lms_export.course import Course, Funding, Lesson, Module, Outcome
from lms_export.html.activities import test_question
from lms_export.html.blocks import render_block, source_of
from lms_export.html.branding import render_brand
from lms_export.html.context import Context, Place
from lms_export.html.environment import render
from lms_export.html.identifiers import CERTIFICATE, CONTENTS, COVER, RESULT, lesson_page, module_test_page
from lms_export.html.languages import named_in_themselves, side_of
from lms_export.html.sanitise import followable
from lms_export.html.words import LessonWords
from lms_export.messages import gettext as _
from lms_export.messages import ngettext, speaking

NOWHERE = Place(module=0, modules=0)


def render_lesson(lesson: Lesson, context: Context) -> str:
    """A whole lesson as one ``<article>``: heading, blocks, sources and the words it explains."""
    with speaking(context.language):
        page = lesson_page(lesson)
        words = LessonWords(context, page)
        return render(
            "lesson",
            id=page,
            language=context.language,
            side=side_of(context.language),
            title=context.text(lesson.title),
            place=place_of(lesson, context),
            spoken=_spoken(lesson, context),
            blocks=[render_block(block, context, words) for block in lesson.body],
            unasked=_unasked(len(lesson.unasked)),
            sources=[source_of(source, context) for source in lesson.sources],
            panels=words.panels(),
        )


def _spoken(lesson: Lesson, context: Context) -> dict[str, str] | None:
    """The recording in which the lesson is read aloud in this language."""
    asset = context.assets.get(lesson.spoken.get(context.language, ""))
    return {"url": context.asset_url(asset), "media_type": asset.media_type} if asset else None


def place_of(lesson: Lesson, context: Context) -> str:
    """ "Module 3 · lesson 2 of 4 · 15 minutes"; minutes alone where the lesson has no place."""
    place = context.places.get(lesson.id)
    parts = [minutes_of(lesson.minutes)]
    if place:
        parts.insert(0, _("lesson {number} of {total}").format(number=place.lesson, total=place.lessons))
        parts.insert(0, _("Module {number}").format(number=place.module))
    return " · ".join(parts)


def minutes_of(minutes: int) -> str:
    return ngettext("{number} minute", "{number} minutes", minutes).format(number=minutes)


def unscripted_note(html: str) -> Markup:
    """What is said above a page without JavaScript, once, where ``html`` asks anything."""
    return render("unscripted") if "<form" in html else Markup("")


def render_module_test(module: Module, context: Context) -> str:
    """The scored questions of ``module``, its result and the way to try again."""
    with speaking(context.language):
        place = context.places.get(module.id, NOWHERE)
        total = len(module.test)
        return render(
            "module_test",
            id=module_test_page(module),
            language=context.language,
            side=side_of(context.language),
            place=_("Module {number}").format(number=place.module) if place.module else "",
            title=_("Test: {title}").format(title=context.text(module.title)),
            intro=ngettext("{number} question counts.", "{number} questions count.", total).format(
                number=total
            ),
            questions=[test_question(q, number, total, context) for number, q in enumerate(module.test, 1)],
            unasked=_unasked(len(module.unasked)),
        )


def _unasked(number: int) -> str:
    """Empty where nothing is left out."""
    if not number:
        return ""
    return ngettext(
        "{number} question is being revised. It is not asked here, and it does not count.",
        "{number} questions are being revised. They are not asked here, and they do not count.",
        number,
    ).format(number=number)


def render_cover(course: Course, context: Context, *, begin: str, others: Sequence[str] = ()) -> str:
    """The first screen: funding plate, title, summary, start or resume, other languages.

    ``begin`` is the address of the first page without the player, ``others`` are codes.
    """
    with speaking(context.language):
        return render(
            "cover",
            id=COVER,
            funding=render_funding(course.funding, context),
            title=context.text(course.title),
            summary=context.text(course.summary),
            facts=course_facts(course),
            pilot=pilot_mark(course),
            side=side_of(context.language),
            language=context.language,
            begin=begin,
            contents=CONTENTS,
            others=named_in_themselves(others),
            licence=context.text(course.licence.title) or course.licence.code,
            licence_url=followable(course.licence.url),
            brand=render_brand(context),
        )


def pilot_mark(course: Course) -> str:
    """Empty where everything that validates the course is done, or nobody has said so."""
    return _("Pilot: not fully validated yet") if course.pilot else ""


def course_facts(course: Course) -> str:
    lessons, questions = len(course.lessons), len(course.questions)
    parts = [
        ngettext("{number} lesson", "{number} lessons", lessons).format(number=lessons),
        minutes_of(course.minutes),
    ]
    if questions:
        parts.append(ngettext("{number} question", "{number} questions", questions).format(number=questions))
    return " · ".join(parts)


def render_funding(funding: Funding | None, context: Context) -> str:
    """The acknowledgement of EU support; without an emblem, the labelled placeholder."""
    if funding is None:
        return ""
    return render(
        "funding",
        statements=[
            {"language": code, "text": text} for code, text in _own_first(funding.statement, context)
        ],
        text=context.text(funding.text),
        emblem=context.url(funding.emblem),
    )


def _own_first(statement: dict[str, str], context: Context) -> list[tuple[str, str]]:
    """The statement in the reader's language, then in the partner country's."""
    codes = [context.language, *(code for code in ("nb", "sv") if code != context.language)]
    return [(code, statement[code]) for code in codes if statement.get(code)]


def render_contents(
    course: Course, context: Context, link: Callable[[str], str], *, with_result: bool = True
) -> str:
    """The table of contents: modules as numbered stones, lessons and tests as rows.

    ``link`` gives a page id's address: where the page is read without the player.
    """
    with speaking(context.language):
        return render(
            "contents",
            id=CONTENTS,
            modules=[
                _module_rows(module, number, context, link) for number, module in enumerate(course.modules, 1)
            ],
            result=RESULT if with_result and course.questions else "",
        )


def _module_rows(
    module: Module, otherwise: int, context: Context, link: Callable[[str], str]
) -> dict[str, object]:
    place = context.places.get(module.id)
    test = module_test_page(module) if module.test else ""
    return {
        "number": place.module if place else otherwise,
        "title": context.text(module.title),
        "outcomes": _texts(module.outcomes, context),
        "lessons": Markup("".join(_lesson_row(lesson, context, link) for lesson in module.lessons)),
        "test": test,
        "test_address": link(test) if test else "",
    }


# A large course has hundreds of rows: as a template they would cost as much as a dozen lessons.
def _lesson_row(lesson: Lesson, context: Context, link: Callable[[str], str]) -> str:
    page = lesson_page(lesson)
    number = context.places.get(lesson.id, NOWHERE).number
    minutes = _("{number} min").format(number=lesson.minutes)
    return (
        f'<li><a href="{escape(link(page))}" data-row="{escape(page)}">'
        f'<span class="sy-trail__number">{number}</span>'
        f'<span class="sy-trail__title">{escape(context.text(lesson.title))}</span>'
        '<span class="sy-trail__state" data-state></span>'
        f'<span class="sy-trail__minutes">{escape(minutes)}</span></a></li>\n'
    )


def _texts(outcomes: tuple[Outcome, ...], context: Context) -> list[str]:
    return [context.text(outcome.text) for outcome in outcomes]


def render_result(course: Course, context: Context) -> str:
    """The last page. ``navigation.js`` fills in score and verdict."""
    with speaking(context.language):
        return render(
            "result",
            id=RESULT,
            contents=CONTENTS,
            certificate=CERTIFICATE if course.id == context.course_id else "",
            has_test=bool(course.questions),
            pass_mark=_("You pass with {number} % or more.")
            .format(number=course.pass_mark)
            .replace(" %", "\u00a0%"),
            modules=[_result_row(module, context) for module in course.modules if module.test],
        )


def _result_row(module: Module, context: Context) -> dict[str, str]:
    return {"page": module_test_page(module), "title": context.text(module.title)}
