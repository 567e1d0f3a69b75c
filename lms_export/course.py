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
    """A file beside the document, found as ``<sha256>.<extension>`` in the assets folder.

    ``credit`` is who made it, ``source`` where it was taken from: an address or a few words.
    """

    sha256: Sha256
    extension: str
    media_type: str
    bytes: Size
    title: str = ""
    credit: str = ""
    source: str = ""
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
    """A word that means different things in two neighbouring languages; ``meanings`` are in English.

    ``told``: language of the word -> language of a reader -> what it means; English stands in.
    """

    id: str
    words: Text
    meanings: Text
    told: dict[str, Text] = {}


class Heading(Block, frozen=True, kw_only=True, tag="heading"):
    text: Text


class RichText(Block, frozen=True, kw_only=True, tag="rich_text"):
    html: Html


class Rendition(Node, frozen=True, kw_only=True):
    """The same picture smaller or in another file format: ``asset`` is a sha256, ``width`` pixels."""

    asset: str
    width: int


class Picture(Block, frozen=True, kw_only=True, tag="picture"):
    """``alternative`` is empty only where ``decorative`` is set; ``asset`` is a sha256, sizes are pixels.

    ``asset`` is a file every reader opens (JPEG, PNG, SVG); ``renditions`` are lighter ones to choose from.
    """

    asset: str
    alternative: Text
    decorative: bool = False
    caption: Text = {}
    width: int = 0
    height: int = 0
    renditions: tuple[Rendition, ...] = ()


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
    """A documented value, written as the source has it: number, year, month or period (ISO 8601).

    ``total`` is what the value is a part of: 3 of 5.
    """

    label: Text
    kind: Literal["number", "year", "month", "period"]
    value: str
    unit: Text = {}
    total: str = ""
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


class Item(Node, frozen=True, kw_only=True):
    """One thing to put in order, to tick or to rate; ``slot`` as for a choice."""

    id: str
    slot: int
    text: Text


class Pair(Node, frozen=True, kw_only=True):
    """``text`` belongs to ``match``; both sides are recorded by ``slot``."""

    id: str
    slot: int
    text: Text
    match: Text


class Field(Node, frozen=True, kw_only=True):
    """A labelled place to write in; what is written stays with the learner."""

    id: str
    label: Text
    hint: Text = {}


class Activity(Block, frozen=True, kw_only=True):
    """What the learner is asked. ``slot`` is unique in the course and never reused."""

    slot: int
    prompt: Text


class Question(Activity, frozen=True, kw_only=True):
    """An activity with a right answer. In a lesson it is a self-check, in a module test it gives ``points``.

    ``attempts`` is how often it may be answered, 0 for without limit; ``outcome`` is the id of the outcome
    it tests, empty where nobody has said.
    """

    feedback: Text = {}
    outcome: str = ""
    points: Annotated[int, Meta(ge=1, le=100)] = 1
    attempts: Annotated[int, Meta(ge=0, le=35)] = 0


class SingleChoice(Question, frozen=True, kw_only=True, tag="single_choice"):
    """``shuffle`` shows the choices in another order for each learner and attempt."""

    choices: tuple[Choice, ...]
    shuffle: bool = False


class MultipleChoice(Question, frozen=True, kw_only=True, tag="multiple_choice"):
    choices: tuple[Choice, ...]
    shuffle: bool = False


class TrueFalse(Question, frozen=True, kw_only=True, tag="true_false"):
    """``prompt`` is a claim; ``answer`` says whether it holds."""

    answer: bool


class Order(Question, frozen=True, kw_only=True, tag="order"):
    """``items`` stand in the right order; the learner meets them shuffled."""

    items: tuple[Item, ...]


class Match(Question, frozen=True, kw_only=True, tag="match"):
    """Every pair's ``text`` is to be given its own ``match``; the matches are shown shuffled."""

    pairs: tuple[Pair, ...]


class ShortText(Question, frozen=True, kw_only=True, tag="short_text"):
    """One line of at most ``longest`` characters.

    ``accepted`` maps a language code to the answers that are right; an answer in any of the document's
    languages counts, so that a learner may change language. White space is joined before comparing.
    """

    accepted: dict[str, tuple[str, ...]]
    case_sensitive: bool = False
    longest: Annotated[int, Meta(ge=1, le=60)] = 40


class Number(Question, frozen=True, kw_only=True, tag="number"):
    """A number from ``minimum`` to ``maximum``, both right themselves; ``unit`` stands beside the field."""

    minimum: float
    maximum: float
    unit: Text = {}


class Reflection(Activity, frozen=True, kw_only=True, tag="reflection"):
    """Asked and kept for the learner alone; never scored."""


class Canvas(Activity, frozen=True, kw_only=True, tag="canvas"):
    """A printable sheet of labelled fields, such as a business model."""

    fields: tuple[Field, ...]


class WishList(Activity, frozen=True, kw_only=True, tag="wish_list"):
    """``rows`` lines with the same ``columns``: whom the learner wants to meet, and why."""

    columns: tuple[Field, ...]
    rows: Annotated[int, Meta(ge=1, le=12)] = 3


class MirrorTask(Activity, frozen=True, kw_only=True, tag="mirror_task"):
    """One task in two contexts, Norway and Sweden, and what the two learners exchange afterwards.

    ``prompt`` is the title. ``norwegian`` and ``swedish`` say what to do on each side.
    """

    minutes: Minutes
    norwegian: Text
    swedish: Text
    exchange: Text


class Checklist(Activity, frozen=True, kw_only=True, tag="checklist"):
    """Things to tick; never scored."""

    items: tuple[Item, ...]


class SelfAssessment(Activity, frozen=True, kw_only=True, tag="self_assessment"):
    """Statements rated on one scale of four: a lot, to some extent, a little, not at all.

    The one ``after`` is compared line by line with the one ``before`` of the same ``series``.
    """

    moment: Literal["before", "after"]
    series: str
    statements: tuple[Item, ...]


Scored = SingleChoice | MultipleChoice | TrueFalse | Order | Match | ShortText | Number
Unscored = Reflection | Canvas | WishList | MirrorTask | Checklist | SelfAssessment
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
    | Order
    | Match
    | ShortText
    | Number
    | Reflection
    | Canvas
    | WishList
    | MirrorTask
    | Checklist
    | SelfAssessment
)


class SessionStep(Node, frozen=True, kw_only=True):
    minutes: Minutes
    text: Text


class Guide(Node, frozen=True, kw_only=True):
    """For the one who leads the session of a module. Never in anything a learner receives."""

    aim: Text = {}
    plan: tuple[SessionStep, ...] = ()
    groups: Text = {}
    materials: tuple[Text, ...] = ()
    questions: tuple[Text, ...] = ()
    misunderstandings: tuple[Text, ...] = ()


class Unasked(Node, frozen=True, kw_only=True):
    """A question that is left out because its languages do not ask the same at the moment."""

    id: str
    prompt: Text


class Lesson(Node, frozen=True, kw_only=True):
    """One idea in 10-25 ``minutes``. Its questions are self-checks: feedback, never score.

    ``spoken`` maps a language code to the asset (sha256) in which the lesson is read aloud.
    ``home`` is the id of the lesson in the course it was written for, where this course only borrows it.
    ``unasked`` are questions that this document goes without.
    """

    id: str
    title: Text
    minutes: Minutes
    body: tuple[LessonBlock, ...]
    sources: tuple[Source, ...] = ()
    spoken: Text = {}
    home: str = ""
    unasked: tuple[Unasked, ...] = ()


class Module(Node, frozen=True, kw_only=True):
    """Lessons, then a test. Only the test's questions are scored; those ``unasked`` count nowhere."""

    id: str
    title: Text
    lessons: tuple[Lesson, ...]
    outcomes: tuple[Outcome, ...] = ()
    test: tuple[Scored, ...] = ()
    guide: Guide | None = None
    unasked: tuple[Unasked, ...] = ()


class Reservation(Node, frozen=True, kw_only=True):
    """A page that was published in ``language`` although something in its translation was open.

    ``page`` is the id of the course, module or lesson, ``objections`` how many there were, ``since`` the day.
    """

    page: str
    title: str
    language: str
    reason: str
    objections: int
    since: Day


class Course(Node, frozen=True, kw_only=True):
    """The whole document. ``pass_mark`` is a percentage, ``updated`` an ISO 8601 date.

    ``edition`` is the number learners read, empty before a release. ``pilot`` says that its validation is
    not finished: covers and evidence show it.
    """

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
    edition: str = ""
    pilot: bool = False
    cover: Picture | None = None
    funding: Funding | None = None
    terms: tuple[Term, ...] = ()
    false_friends: tuple[FalseFriend, ...] = ()
    assets: tuple[Asset, ...] = ()
    reservations: tuple[Reservation, ...] = ()

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
    """The document as UTF-8 JSON, the same bytes for the same course, however its lessons are kept."""
    return msgspec.json.format(msgspec.json.encode(course, order="deterministic", enc_hook=tuple), indent=2)


def from_json(data: bytes) -> Course:
    """The course in ``data``. Raises ``msgspec.ValidationError`` or ``msgspec.DecodeError``."""
    return msgspec.json.decode(data, type=Course)


def json_schema() -> dict[str, object]:
    """The document's JSON Schema (2020-12)."""
    return msgspec.json.schema(Course)
