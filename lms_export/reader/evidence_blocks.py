"""What a source says: a value, a paraphrase, a definition, a case, a table."""

from django.utils.translation import gettext as _

from cms.core.shares import counted
from lms_export import course
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_text, page_text, source
from lms_export.reader.versions import Versions, blocks_in_languages, first, in_languages


def _fact(key: str, versions: Versions, reading: Reading) -> course.Fact:
    common = first(versions)
    value, unit = counted(common["value"], common["unit"], common["total"])
    return course.Fact(
        id=identifier("block", key),
        label=block_text(versions, "label"),
        kind=common["kind"],
        value=value,
        unit=block_text(versions, "unit") if unit == common["unit"] else {},
        total=common["total"],
        target=common["target"] or "",
        text=block_text(versions, "text"),
        source=source(versions),
    )


def _statement(key: str, versions: Versions, reading: Reading) -> course.Statement:
    return course.Statement(
        id=identifier("block", key),
        label=block_text(versions, "label"),
        text=block_text(versions, "text"),
        source=source(versions),
    )


def _definition(key: str, versions: Versions, reading: Reading) -> course.Definition | None:
    term = first(versions)["term"]
    if term is None or not term.live:
        reading.leave_out(
            _("Definition: %(term)s") % {"term": term or "-"},
            _("The glossary term is not published, so the definition is left out."),
            _("Publish the term, or remove the block."),
        )
        return None
    return course.Definition(id=identifier("block", key), term=identifier("term", term.translation_key))


def _case_card(key: str, versions: Versions, reading: Reading) -> course.CaseCard | None:
    chosen = first(versions)["case_study"]
    if chosen is None:
        _leave_out_case("-", reading)
        return None
    cases = in_languages(reading.references.cases.get(chosen.translation_key, {}).values(), reading.languages)
    if not cases:
        _leave_out_case(chosen.title, reading)
        return None
    anyone = next(iter(cases.values()))
    return course.CaseCard(
        id=identifier("block", key),
        title=page_text(cases, "title"),
        place=page_text(cases, "place"),
        country=anyone.country,
        period=anyone.period,
        outcome=anyone.outcome,
        summary=page_text(cases, "summary"),
        question=page_text(cases, "question_to_reader"),
        urls={language: page.get_url() for language, page in cases.items()} if reading.with_links else {},
    )


def _leave_out_case(title: str, reading: Reading) -> None:
    reading.leave_out(
        _("Case study: %(title)s") % {"title": title},
        _("The case study is not published, so its card is left out."),
        _("Publish the case study, or remove the block."),
    )


def _table(key: str, versions: Versions, reading: Reading) -> course.Table:
    rows = {language: value["rows"] for language, value in versions.items()}
    return course.Table(
        id=identifier("block", key),
        caption=block_text(versions, "caption"),
        has_header=bool(first(versions)["has_header"]),
        rows=tuple(
            course.Row(id=identifier("row", row_key), cells=_cells(row_versions))
            for _type, row_key, row_versions in blocks_in_languages(rows)
        ),
    )


def _cells(row: Versions) -> tuple[course.Text, ...]:
    cells = {language: value["cells"] for language, value in row.items()}
    return tuple(
        {language: str(text) for language, text in texts.items()}
        for _type, _key, texts in blocks_in_languages(cells)
    )


READERS: dict[str, BlockReader] = {
    "fact": _fact,
    "statement": _statement,
    "definition": _definition,
    "case_card": _case_card,
    "table": _table,
}
