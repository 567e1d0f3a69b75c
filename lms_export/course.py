"""The course document: one published course, frozen, in one or several languages.

A reader makes it from pages, checks judge it, writers turn it into packages. It knows neither Django nor
a format. As JSON it is public; ``SCHEMA_VERSION`` grows when a field changes its meaning.

Every sentence is a ``Text``: language code -> plain text, for example ``{"nb": "Hei", "sv": "Hej"}``.
Every formatted sentence is a ``Html``: language code -> fragment with only the elements of ``html.ALLOWED``.
A course, module, lesson, block, question or choice has the same ``id`` in all languages and on every export.
"""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec
from msgspec import Meta

SCHEMA_VERSION: Literal[1] = 1

Text = dict[str, str]
Html = dict[str, str]
Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Slug = Annotated[str, Meta(pattern="^[A-Za-z0-9_-]+$")]
Day = Annotated[str, Meta(pattern=r"^(\d{4}-\d{2}-\d{2})?$")]
"""An ISO 8601 date, or empty."""
Minutes = Annotated[int, Meta(ge=1)]
Size = Annotated[int, Meta(ge=0)]


class Node(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """What every word of the document shares: frozen, keyword-only, strict."""


class Block(Node, frozen=True, kw_only=True, tag_field="type"):
    """One piece of a lesson or case, in reading order."""

    id: str


class Asset(Node, frozen=True, kw_only=True):
    """A file beside the document, found as ``<sha256>.<extension>`` in the assets folder."""

    sha256: Sha256
    extension: str
    media_type: str
    bytes: Size
    title: str = ""
    credit: str = ""
    licence: str = ""
    licence_url: str = ""

    @property
    def file_name(self) -> str:
        return f"{self.sha256}.{self.extension}"


class Source(Node, frozen=True, kw_only=True):
    """Where a statement comes from. ``date`` is a year, month or day (ISO 8601), empty where not stated."""

    text: Text
    url: str = ""
    date: str = ""


class Outcome(Node, frozen=True, kw_only=True):
    """What the learner can do afterwards, in NKR's three kinds; ``unset`` where nobody has decided."""

    id: str
    text: Text
    kind: Literal["knowledge", "skill", "general_competence", "unset"] = "unset"


class Licence(Node, frozen=True, kw_only=True):
    code: str
    title: Text
    url: str = ""


class LevelClaim(Node, frozen=True, kw_only=True):
    """What the course says of its level; a claim other than ``none`` needs ``evidence``, a link."""

    kind: Literal["none", "indicative", "accredited"] = "none"
    evidence: str = ""


class Funding(Node, frozen=True, kw_only=True):
    """Acknowledgement of EU support (Regulation (EU) 2021/1060, Annex IX).

    ``emblem`` is the sha256 of an asset. Without it the labelled placeholder is shown, and a release
    is refused.
    """

    statement: Text
    text: Text
    emblem: str = ""


class Term(Node, frozen=True, kw_only=True):
    """A glossary term in every language that has it, also those the package does not carry.

    ``forms`` are the words to recognise in running text, per language.
    """

    id: str
    term: Text
    definition: Text
    forms: dict[str, tuple[str, ...]] = {}


class FalseFriend(Node, frozen=True, kw_only=True):
    """A word that means different things in two neighbouring languages; ``meanings`` are in English."""

    id: str
    words: Text
    meanings: Text


class Heading(Block, frozen=True, kw_only=True, tag="heading"):
    text: Text


class RichText(Block, frozen=True, kw_only=True, tag="rich_text"):
    html: Html


class Picture(Block, frozen=True, kw_only=True, tag="picture"):
    """``alternative`` is empty only where ``decorative`` is set; ``asset`` is a sha256, sizes are pixels."""

    asset: str
    alternative: Text
    decorative: bool = False
    caption: Text = {}
    width: int = 0
    height: int = 0


class Quote(Block, frozen=True, kw_only=True, tag="quote"):
    """Somebody's own words. ``language`` is the language they were said in, if it is not the reader's."""

    text: Text
    source: Source


class Callout(Block, frozen=True, kw_only=True, tag="callout"):
    """``take_home`` is done outside the course, ``mirror_task`` is exchanged over the border."""

    kind: Literal["note", "take_home", "mirror_task", "warning"] = "note"
    title: Text
    html: Html


class Fact(Block, frozen=True, kw_only=True, tag="fact"):
    """A documented value, written as the source has it: number, year, month or period (ISO 8601)."""

    label: Text
    kind: Literal["number", "year", "month", "period"]
    value: str
    unit: Text = {}
    target: str = ""
    text: Text
    source: Source


class Statement(Block, frozen=True, kw_only=True, tag="statement"):
    """What a source says, in our words; never shown as a quotation."""

    label: Text
    text: Text
    source: Source


class Definition(Block, frozen=True, kw_only=True, tag="definition"):
    term: str


class CaseCard(Block, frozen=True, kw_only=True, tag="case_card"):
    """A case study in short.

    ``country`` is ``NO``, ``SE`` or ``NO+SE``; ``period`` an ISO 8601 interval, ``..`` where an end is not
    stated.
    """

    title: Text
    place: Text
    country: str
    period: str
    outcome: Literal[
        "completed", "completed_with_risk", "stopped", "ongoing", "no_results_yet", "not_documented"
    ]
    summary: Text
    question: Text = {}
    urls: Text = {}


class Download(Block, frozen=True, kw_only=True, tag="download"):
    assets: Text
    title: Text


class Track(Node, frozen=True, kw_only=True):
    """Captions (WebVTT asset) and transcript of a recording in one language."""

    language: str
    captions: str = ""
    transcript: str = ""


class Audio(Block, frozen=True, kw_only=True, tag="audio"):
    asset: str
    title: Text
    tracks: tuple[Track, ...] = ()


class Video(Block, frozen=True, kw_only=True, tag="video"):
    asset: str
    title: Text
    tracks: tuple[Track, ...] = ()


class Row(Node, frozen=True, kw_only=True):
    id: str
    cells: tuple[Text, ...]


class Table(Block, frozen=True, kw_only=True, tag="table"):
    """The first row of ``rows`` is the heading where ``has_header``."""

    caption: Text
    rows: tuple[Row, ...]
    has_header: bool = True


class LanguageNote(Block, frozen=True, kw_only=True, tag="language_note"):
    """How the neighbour says it: ``word`` is in ``language``, the explanation in the reader's."""

    language: str
    word: str
    html: Html


class Choice(Node, frozen=True, kw_only=True):
    """``slot`` is 0-35, given once and never reused: SCORM 1.2's one-letter choice ids derive from it."""

    id: str
    slot: int
    text: Text
    correct: bool = False
    feedback: Text = {}


class Question(Block, frozen=True, kw_only=True):
    """What the learner is asked. ``slot`` is unique in the course and never reused."""

    slot: int
    prompt: Text
    feedback: Text = {}


class SingleChoice(Question, frozen=True, kw_only=True, tag="single_choice"):
    choices: tuple[Choice, ...]


class MultipleChoice(Question, frozen=True, kw_only=True, tag="multiple_choice"):
    choices: tuple[Choice, ...]


class TrueFalse(Question, frozen=True, kw_only=True, tag="true_false"):
    """``prompt`` is a claim; ``answer`` says whether it holds."""

    answer: bool


class Reflection(Question, frozen=True, kw_only=True, tag="reflection"):
    """Asked and kept for the learner alone; never scored."""


Scored = SingleChoice | MultipleChoice | TrueFalse
Activity = SingleChoice | MultipleChoice | TrueFalse | Reflection
LessonBlock = (
    Heading
    | RichText
    | Picture
    | Quote
    | Callout
    | Fact
    | Statement
    | Definition
    | CaseCard
    | Download
    | Audio
    | Video
    | Table
    | LanguageNote
    | SingleChoice
    | MultipleChoice
    | TrueFalse
    | Reflection
)


class Lesson(Node, frozen=True, kw_only=True):
    """One idea in 10-25 ``minutes``. Its questions are self-checks: feedback, never score."""

    id: str
    title: Text
    minutes: Minutes
    body: tuple[LessonBlock, ...]
    sources: tuple[Source, ...] = ()


class Module(Node, frozen=True, kw_only=True):
    """Lessons, then a test. Only the test's questions are scored."""

    id: str
    title: Text
    lessons: tuple[Lesson, ...]
    outcomes: tuple[Outcome, ...] = ()
    test: tuple[Scored, ...] = ()


class Course(Node, frozen=True, kw_only=True):
    """The whole document. ``pass_mark`` is a percentage, ``updated`` an ISO 8601 date."""

    schema_version: Literal[1] = SCHEMA_VERSION
    id: str
    slug: Slug
    source_language: str
    languages: Annotated[tuple[str, ...], Meta(min_length=1)]
    title: Text
    summary: Text
    updated: Day
    licence: Licence
    modules: tuple[Module, ...]
    audience: Text = {}
    prerequisites: Text = {}
    outcomes: tuple[Outcome, ...] = ()
    challenges: tuple[Text, ...] = ()
    level: LevelClaim = LevelClaim()
    pass_mark: int = 80
    cover: Picture | None = None
    funding: Funding | None = None
    terms: tuple[Term, ...] = ()
    false_friends: tuple[FalseFriend, ...] = ()
    assets: tuple[Asset, ...] = ()

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        return tuple(lesson for module in self.modules for lesson in module.lessons)

    @property
    def questions(self) -> tuple[Scored, ...]:
        """The scored questions, in order."""
        return tuple(question for module in self.modules for question in module.test)

    @property
    def minutes(self) -> int:
        return sum(lesson.minutes for lesson in self.lessons)


def to_json(course: Course) -> bytes:
    """The document as UTF-8 JSON, the same bytes for the same course."""
    return msgspec.json.format(msgspec.json.encode(course, order="deterministic"), indent=2)


def from_json(data: bytes) -> Course:
    """The course in ``data``. Raises ``msgspec.ValidationError`` or ``msgspec.DecodeError``."""
    return msgspec.json.decode(data, type=Course)


def json_schema() -> dict[str, object]:
    """The document's JSON Schema (2020-12)."""
    return msgspec.json.schema(Course)
