"""One function per kind of block: it prepares the values, its template only places them."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any

from minijinja import Markup

from lms_export.course import (
    Audio,
    Callout,
    Canvas,
    CaseCard,
    Checklist,
    Definition,
    Download,
    Fact,
    Heading,
    LanguageNote,
    LessonBlock,
    Match,
    MirrorTask,
    MultipleChoice,
    Number,
    Order,
    Picture,
    Quote,
    Reflection,
    RichText,
    SelfAssessment,
    ShortText,
    SingleChoice,
    Source,
    Statement,
    Table,
    Track,
    TrueFalse,
    Video,
    WishList,
)
from lms_export.html.activities import self_check
from lms_export.html.context import Context
from lms_export.html.dates import spelled, spelled_period
from lms_export.html.environment import render
from lms_export.html.languages import called_in, language_name
from lms_export.html.outcomes import country_name, outcome_name
from lms_export.html.pictures import picture
from lms_export.html.sanitise import followable, sanitised
from lms_export.html.self_reports import checklist, self_assessment
from lms_export.html.words import Entry, LessonWords, panel
from lms_export.html.worksheets import canvas, mirror_task, reflection, wish_list
from lms_export.messages import gettext as _

Renderer = Callable[[Any, Context, LessonWords], Markup]


def render_block(block: LessonBlock, context: Context, words: LessonWords) -> Markup:
    return RENDERERS[type(block)](block, context, words)


# These three are most of what a course says: a template for one element would cost more than all the rest.
def source_of(source: Source, context: Context) -> Markup:
    """A source as one line: text, linked where it has an address, and its date."""
    text, url, date = escape(context.text(source.text)), followable(source.url), spelled(source.date)
    if url:
        text = f'<a href="{escape(url)}" rel="noopener noreferrer" target="_blank">{text}</a>'
    return Markup(f"{text}, {escape(date)}" if date else text)


def heading(block: Heading, context: Context, words: LessonWords) -> Markup:
    return Markup(f'<h2 class="sy-heading">{escape(context.text(block.text))}</h2>')


def rich_text(block: RichText, context: Context, words: LessonWords) -> Markup:
    html = words.mark_html(sanitised(context.words(block.html)))
    return Markup(f'<div class="sy-read">{html}</div>')


def quote(block: Quote, context: Context, words: LessonWords) -> Markup:
    return render("blocks/quote", text=context.text(block.text), source=source_of(block.source, context))


def callout(block: Callout, context: Context, words: LessonWords) -> Markup:
    labels = {"take_home": _("Take home"), "mirror_task": _("Mirror task"), "warning": _("Take care")}
    label, title = labels.get(block.kind, ""), context.text(block.title)
    return render(
        "blocks/callout",
        kind=block.kind.replace("_", "-"),
        label="" if label == title else label,
        title=title,
        html=words.mark_html(sanitised(context.words(block.html))),
    )


def fact(block: Fact, context: Context, words: LessonWords) -> Markup:
    is_number = block.kind == "number"
    return render(
        "blocks/fact",
        label=context.text(block.label),
        kind=block.kind,
        value=_value_of(block) if is_number else spelled(block.value),
        unit=context.text(block.unit) if is_number else "",
        target=block.target,
        text=words.mark_text(context.text(block.text)),
        source=source_of(block.source, context),
    )


def _value_of(block: Fact) -> str:
    """The number, and of how many it is one."""
    if not block.total:
        return block.value
    return _("%(part)s of %(total)s") % {"part": block.value, "total": block.total}


def statement(block: Statement, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/statement",
        label=context.text(block.label),
        text=words.mark_text(context.text(block.text)),
        source=source_of(block.source, context),
    )


def definition(block: Definition, context: Context, words: LessonWords) -> Markup:
    term = next((term for term in context.terms if term.id == block.term), None)
    if term is None:
        return Markup("")
    return render(
        "blocks/definition", panel=panel(Entry(term.id, (), term), context, f"{words.page}-{block.id}")
    )


def case_card(block: CaseCard, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/case_card",
        title=context.text(block.title),
        where=", ".join(part for part in (context.text(block.place), country_name(block.country)) if part),
        period=spelled_period(block.period),
        outcome=block.outcome,
        outcome_name=outcome_name(block.outcome),
        summary=context.text(block.summary),
        question=context.text(block.question),
        url=followable(block.urls.get(context.language, "")),
    )


def download(block: Download, context: Context, words: LessonWords) -> Markup:
    sha256 = context.words(block.assets)
    asset = context.assets.get(sha256)
    return render(
        "blocks/download",
        url=context.url(sha256),
        title=context.text(block.title),
        extension=asset.extension.upper() if asset else "",
        kilobytes=-(-asset.bytes // 1000) if asset else 0,
    )


def recording(block: Audio | Video, context: Context, words: LessonWords) -> Markup:
    asset = context.assets.get(block.asset)
    return render(
        "blocks/recording",
        element="video" if isinstance(block, Video) else "audio",
        url=context.url(block.asset),
        media_type=asset.media_type if asset else "",
        title=context.text(block.title),
        tracks=[_track(track, context) for track in block.tracks],
    )


def _track(track: Track, context: Context) -> dict[str, Any]:
    return {
        "language": track.language,
        "name": language_name(track.language),
        "captions": context.url(track.captions),
        "transcript": track.transcript,
        "first": track.language == context.language,
    }


def table(block: Table, context: Context, words: LessonWords) -> Markup:
    rows = [[context.text(cell) for cell in row.cells] for row in block.rows]
    return render(
        "blocks/table",
        caption=context.text(block.caption),
        head=rows[0] if block.has_header and rows else [],
        rows=rows[1:] if block.has_header else rows,
    )


def language_note(block: LanguageNote, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/language_note",
        called=called_in(block.language),
        language=block.language,
        word=block.word,
        html=words.mark_html(sanitised(context.words(block.html))),
    )


RENDERERS: dict[type, Renderer] = {
    Heading: heading,
    RichText: rich_text,
    Picture: picture,
    Quote: quote,
    Callout: callout,
    Fact: fact,
    Statement: statement,
    Definition: definition,
    CaseCard: case_card,
    Download: download,
    Audio: recording,
    Video: recording,
    Table: table,
    LanguageNote: language_note,
    SingleChoice: self_check,
    MultipleChoice: self_check,
    TrueFalse: self_check,
    Order: self_check,
    Match: self_check,
    ShortText: self_check,
    Number: self_check,
    Reflection: reflection,
    Canvas: canvas,
    WishList: wish_list,
    MirrorTask: mirror_task,
    Checklist: checklist,
    SelfAssessment: self_assessment,
}
