"""Hypothesis strategies for course documents: every kind of block, any words, one or two languages."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from lms_export.course import (
    Callout,
    Canvas,
    Checklist,
    Choice,
    Course,
    Fact,
    Field,
    Guide,
    Heading,
    Item,
    Lesson,
    LessonBlock,
    Licence,
    Match,
    MirrorTask,
    Module,
    MultipleChoice,
    Number,
    Order,
    Pair,
    Quote,
    Reflection,
    RichText,
    Row,
    Scored,
    SelfAssessment,
    ShortText,
    SingleChoice,
    Source,
    Statement,
    Table,
    TrueFalse,
    WishList,
)

LANGUAGES = ("nb", "sv")
HOSTILE = ["0", "2024", "true", "& < > \" ' ]]>", "a\nb", "שלום", "😀", "x" * 300, "{nb}", "%s", "Ŋ"]
WORDS = st.text(min_size=1, max_size=40).filter(lambda words: words.strip()) | st.sampled_from(HOSTILE)
TEXT = st.fixed_dictionaries(dict.fromkeys(LANGUAGES, WORDS))
HTML = TEXT.map(lambda text: {language: f"<p>{_plain(words)}</p>" for language, words in text.items()})
FEEDBACK: SearchStrategy[dict[str, str]] = st.one_of(st.just({}), TEXT)


def _plain(words: str) -> str:
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


class Numbers:
    """Ids and slots that no other node of the course has."""

    def __init__(self) -> None:
        self.last = 0

    def id(self, kind: str) -> str:
        self.last += 1
        return f"{kind}-{self.last}"


@st.composite
def courses(draw: st.DrawFn) -> Course:
    """A course that keeps to the document's own rules; the checks may still refuse it."""
    numbers = Numbers()
    modules = tuple(_module(draw, numbers) for _ in range(draw(st.integers(1, 2))))
    return Course(
        id="course-1",
        slug="course",
        source_language=LANGUAGES[0],
        languages=LANGUAGES,
        title=draw(TEXT),
        summary=draw(TEXT),
        updated=draw(st.sampled_from(["", "2026-01-31"])),
        licence=Licence(code="CC BY 4.0", title=draw(TEXT)),
        modules=modules,
        pass_mark=draw(st.integers(1, 100)),
    )


def _module(draw: st.DrawFn, numbers: Numbers) -> Module:
    return Module(
        id=numbers.id("module"),
        title=draw(TEXT),
        lessons=tuple(_lesson(draw, numbers) for _ in range(draw(st.integers(1, 2)))),
        test=tuple(_question(draw, numbers) for _ in range(draw(st.integers(0, 3)))),
        guide=Guide(aim=draw(TEXT)),
    )


def _lesson(draw: st.DrawFn, numbers: Numbers) -> Lesson:
    blocks: list[LessonBlock] = [draw(_reading(numbers)) for _ in range(draw(st.integers(0, 2)))]
    blocks += [draw(_unscored(numbers)) for _ in range(draw(st.integers(0, 1)))]
    blocks += [_question(draw, numbers) for _ in range(draw(st.integers(0, 1)))]
    minutes = draw(st.integers(1, 240))
    return Lesson(id=numbers.id("lesson"), title=draw(TEXT), minutes=minutes, body=tuple(blocks))


def _reading(numbers: Numbers) -> SearchStrategy[LessonBlock]:
    source = st.builds(Source, text=TEXT)
    row = st.builds(Row, id=st.just("row"), cells=st.tuples(TEXT, TEXT))
    return st.one_of(
        st.builds(Heading, id=_new(numbers), text=TEXT),
        st.builds(RichText, id=_new(numbers), html=HTML),
        st.builds(Quote, id=_new(numbers), text=TEXT, source=source),
        st.builds(Callout, id=_new(numbers), title=TEXT, html=HTML),
        st.builds(
            Fact, id=_new(numbers), label=TEXT, kind=st.just("number"), value=WORDS, text=TEXT, source=source
        ),
        st.builds(Statement, id=_new(numbers), label=TEXT, text=TEXT, source=source),
        st.builds(Table, id=_new(numbers), caption=TEXT, rows=st.tuples(row, row)),
    )


def _new(numbers: Numbers) -> SearchStrategy[str]:
    return st.builds(lambda: numbers.id("block"))


def _unscored(numbers: Numbers) -> SearchStrategy[LessonBlock]:
    field = st.builds(Field, id=_new(numbers), label=TEXT)
    activity = {"id": _new(numbers), "slot": st.builds(lambda: _slot(numbers)), "prompt": TEXT}
    return st.one_of(
        st.builds(Reflection, **activity),
        st.builds(Canvas, **activity, fields=st.tuples(field, field)),
        st.builds(WishList, **activity, columns=st.tuples(field), rows=st.integers(1, 3)),
        st.builds(MirrorTask, **activity, minutes=st.just(20), norwegian=TEXT, swedish=TEXT, exchange=TEXT),
        st.builds(Checklist, **activity, items=st.tuples(_item(0, numbers), _item(1, numbers))),
        st.builds(
            SelfAssessment,
            **activity,
            moment=st.just("before"),
            series=st.just("own"),
            statements=st.tuples(_item(0, numbers)),
        ),
    )


def _slot(numbers: Numbers) -> int:
    return int(numbers.id("slot").rpartition("-")[2])


def _item(slot: int, numbers: Numbers) -> SearchStrategy[Item]:
    return st.builds(Item, id=_new(numbers), slot=st.just(slot), text=TEXT)


def _question(draw: st.DrawFn, numbers: Numbers) -> Scored:
    common = {
        "id": numbers.id("question"),
        "slot": _slot(numbers),
        "prompt": draw(TEXT),
        "feedback": draw(FEEDBACK),
        "points": draw(st.integers(1, 3)),
        "attempts": draw(st.integers(0, 2)),
    }
    return draw(st.sampled_from(QUESTIONS))(draw, numbers, common)


def _single(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    return SingleChoice(**common, choices=_choices(draw, numbers, [True, False, False]), shuffle=True)


def _multiple(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    return MultipleChoice(**common, choices=_choices(draw, numbers, [True, False, True]))


def _choices(draw: st.DrawFn, numbers: Numbers, right: list[bool]) -> tuple[Choice, ...]:
    return tuple(
        Choice(id=numbers.id("choice"), slot=slot, text=draw(TEXT), correct=correct, feedback=draw(FEEDBACK))
        for slot, correct in enumerate(right)
    )


def _true_false(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    return TrueFalse(**common, answer=draw(st.booleans()))


def _order(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    return Order(**common, items=tuple(draw(_item(slot, numbers)) for slot in range(3)))


def _match(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    pairs = (Pair(id=numbers.id("pair"), slot=slot, text=draw(TEXT), match=draw(TEXT)) for slot in range(3))
    return Match(**common, pairs=tuple(pairs))


def _short_text(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    accepted: dict[str, tuple[str, ...]] = {language: (f"{language} ildsjel",) for language in LANGUAGES}
    return ShortText(**common, accepted=accepted, case_sensitive=draw(st.booleans()))


def _number(draw: st.DrawFn, numbers: Numbers, common: dict) -> Scored:
    return Number(**common, minimum=1.5, maximum=draw(st.sampled_from([1.5, 40])), unit=draw(TEXT))


QUESTIONS = (_single, _multiple, _true_false, _order, _match, _short_text, _number)
