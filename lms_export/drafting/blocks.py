"""The body of a lesson as its blocks are stored: the reverse of ``reader.blocks``."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.case_studies.models import CaseStudy
from cms.glossary.models import GlossaryTerm
from lms_export import course
from lms_export.checks.unsafe_html import foreign_parts
from lms_export.drafting import activities
from lms_export.drafting.activities import Writer
from lms_export.drafting.identifiers import part_key
from lms_export.drafting.taking import Stored, Taking, listed, stored
from lms_export.html.sanitise import sanitised


def body(nodes: Iterable[course.LessonBlock], taking: Taking) -> list[Stored]:
    """The blocks of one language; what cannot be taken over is told to ``taking``."""
    found = []
    for node in nodes:
        type_, write = WRITERS[type(node)]
        value = write(node, taking)
        if value is not None:
            found.append(stored(type_, value, taking.key(node.id)))
    return found


def rich(html: course.Html, taking: Taking) -> str:
    """Formatted text; what a lesson may not hold is taken out, and that is said."""
    words = html.get(taking.language, "")
    if next(foreign_parts(words), None) is None:
        return words
    taking.leave_out(
        _("Text"),
        _("It held scripts, forms or the like, and they were taken out."),
        _("Read the page through."),
    )
    return sanitised(words)


def _heading(node: course.Heading, taking: Taking) -> dict[str, Any]:
    return {"text": taking.text(node.text)}


def _paragraph(node: course.RichText, taking: Taking) -> dict[str, Any]:
    return {"text": rich(node.html, taking)}


def _quote(node: course.Quote, taking: Taking) -> dict[str, Any]:
    _say_what_a_source_loses(node.source, taking, keeps_date=False)
    return {"text": taking.text(node.text), "source": taking.text(node.source.text)}


def _callout(node: course.Callout, taking: Taking) -> dict[str, Any]:
    return {"kind": node.kind, "title": taking.text(node.title), "text": rich(node.html, taking)}


def _fact(node: course.Fact, taking: Taking) -> dict[str, Any]:
    _say_what_a_source_loses(node.source, taking, keeps_date=True)
    return {
        "label": taking.text(node.label),
        "kind": node.kind,
        "value": node.value,
        "unit": taking.text(node.unit),
        "total": node.total,
        "target": node.target,
        "text": taking.text(node.text),
        "source": taking.text(node.source.text),
        "date": node.source.date,
    }


def _statement(node: course.Statement, taking: Taking) -> dict[str, Any]:
    _say_what_a_source_loses(node.source, taking, keeps_date=False)
    return {
        "label": taking.text(node.label),
        "text": taking.text(node.text),
        "source": taking.text(node.source.text),
    }


def _say_what_a_source_loses(source: course.Source, taking: Taking, *, keeps_date: bool) -> None:
    if source.url or (source.date and not keeps_date):
        taking.leave_out(
            _("Source"),
            _("The link or date of a source inside the text has no place, and stayed behind."),
            _("Add the source to the lesson's list of sources."),
        )


def _definition(node: course.Definition, taking: Taking) -> dict[str, Any] | None:
    key = taking.key(node.term)
    terms = {term.locale_id: term for term in GlossaryTerm.objects.filter(translation_key=key)}
    term = terms.get(taking.locale.pk) or next(iter(terms.values()), None)
    if term is None:
        taking.leave_out(
            _("Definition"),
            _("The term is not in the glossary here."),
            _("Write it in the glossary, and add the block."),
        )
        return None
    return {"term": term.pk}


def _case_card(node: course.CaseCard, taking: Taking) -> dict[str, Any] | None:
    case = _case(node, taking)
    if case is None:
        title = taking.text(node.title) or next(iter(node.title.values()), "")
        taking.leave_out(
            _("Case study: %(title)s") % {"title": title},
            _("There is no case study with this title here, so its card stayed behind."),
            _("Write the case study, and add the block."),
        )
        return None
    return {"case_study": (case.get_translation_or_none(taking.locale) or case).pk}


def _case(node: course.CaseCard, taking: Taking) -> CaseStudy | None:
    """The document does not name the case study by an id, so its title has to do."""
    for language, title in sorted(node.title.items(), key=lambda one: one[0] != taking.source_language):
        locale = Locale.objects.filter(language_code=language).first()
        found = CaseStudy.objects.filter(title=title, locale=locale).first() if locale else None
        if found:
            return found
    return None


def _picture(node: course.Picture, taking: Taking) -> dict[str, Any] | None:
    image = taking.files.image(node.asset, taking)
    if image is None:
        return None
    return {
        "image": image.pk,
        "alternative_text": taking.text(node.alternative),
        "decorative": node.decorative,
        "caption": taking.text(node.caption),
    }


def _download(node: course.Download, taking: Taking) -> dict[str, Any] | None:
    asset = node.assets.get(taking.language) or next(iter(node.assets.values()), "")
    document = taking.files.document(asset, taking)
    return None if document is None else {"document": document.pk, "title": taking.text(node.title)}


def _recording(node: course.Audio | course.Video, taking: Taking) -> dict[str, Any] | None:
    kind = "audio" if isinstance(node, course.Audio) else "video"
    recording = taking.files.recording(node.asset, kind, taking, node.tracks)
    return None if recording is None else {"recording": recording.pk, "title": taking.text(node.title)}


def _table(node: course.Table, taking: Taking) -> dict[str, Any]:
    rows = []
    for row in node.rows:
        key = taking.key(row.id)
        cells = [(part_key(key, "cell", place), taking.text(cell)) for place, cell in enumerate(row.cells)]
        rows.append((key, {"cells": listed("cell", cells)}))
    return {
        "caption": taking.text(node.caption),
        "rows": listed("row", rows),
        "has_header": node.has_header,
    }


def _language_note(node: course.LanguageNote, taking: Taking) -> dict[str, Any]:
    return {"language": node.language, "word": node.word, "text": rich(node.html, taking)}


WRITERS: dict[type, tuple[str, Writer]] = {
    course.Heading: ("heading", _heading),
    course.RichText: ("paragraph", _paragraph),
    course.Picture: ("picture", _picture),
    course.Quote: ("quote", _quote),
    course.Callout: ("callout", _callout),
    course.Fact: ("fact", _fact),
    course.Statement: ("statement", _statement),
    course.Definition: ("definition", _definition),
    course.CaseCard: ("case_card", _case_card),
    course.Download: ("download", _download),
    course.Audio: ("audio", _recording),
    course.Video: ("video", _recording),
    course.Table: ("table", _table),
    course.LanguageNote: ("language_note", _language_note),
    **activities.WRITERS,
}
