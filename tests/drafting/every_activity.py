"""One lesson with every kind of activity, under ids of ours."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid5

from lms_export.course import (
    Canvas,
    Checklist,
    Choice,
    Field,
    Guide,
    Item,
    Lesson,
    LessonBlock,
    Match,
    MirrorTask,
    Module,
    MultipleChoice,
    Number,
    Order,
    Pair,
    Reflection,
    SelfAssessment,
    SessionStep,
    ShortText,
    SingleChoice,
    Source,
    Text,
    TrueFalse,
    WishList,
)

SPACE = UUID("9e0f7d5a-2b77-4a57-9c43-5b1f4f0d7f10")


def id(kind: str, name: str) -> str:
    return f"{kind}_{uuid5(SPACE, f'{kind}/{name}').hex}"


def said(words: str) -> Text:
    return {code: f"{words} ({code})" for code in ("nb", "sv", "en")}


def items(*names: str) -> tuple[Item, ...]:
    return tuple(Item(id=id("item", name), slot=slot, text=said(name)) for slot, name in enumerate(names))


def choices(name: str, right: set[int]) -> tuple[Choice, ...]:
    return tuple(
        Choice(
            id=id("choice", f"{name}{slot}"),
            slot=slot,
            text=said(f"{name} {slot}"),
            correct=slot in right,
            feedback=said("Fordi") if slot else {},
        )
        for slot in (2, 0, 1)
    )


def field(name: str) -> Field:
    return Field(id=id("field", name), label=said(name), hint=said("Skriv"))


def question(name: str, slot: int, kind: str = "question") -> dict[str, Any]:
    return {"id": id(kind, name), "slot": slot, "prompt": said(name)}


def activities(first: int) -> tuple[LessonBlock, ...]:
    """Each kind once, with slots from ``first``, every choice of settings used."""
    pairs = tuple(
        Pair(id=id("pair", f"p{slot}"), slot=slot, text=said(f"v{slot}"), match=said(f"h{slot}"))
        for slot in (1, 0)
    )
    return (
        SingleChoice(**question("enkel", first), choices=choices("e", {0}), shuffle=True, points=2),
        MultipleChoice(**question("flere", first + 1), choices=choices("f", {0, 2}), attempts=3),
        TrueFalse(**question("påstand", first + 2), answer=True, feedback=said("Ja")),
        Order(**question("rekke", first + 3), items=items("en", "to", "tre")),
        Match(**question("par", first + 4), pairs=pairs),
        ShortText(
            **question("ord", first + 5),
            accepted={"nb": ("ildsjel", "sjel"), "sv": ("eldsjäl",), "en": ("champion",)},
            case_sensitive=True,
            longest=30,
        ),
        Number(**question("tall", first + 6), minimum=-1.5, maximum=2, unit=said("km")),
        Reflection(**question("tanke", first + 7)),
        Canvas(**question("ark", first + 8, "activity"), fields=(field("a"), field("b"))),
        WishList(**question("liste", first + 9, "activity"), columns=(field("c"),), rows=5),
        MirrorTask(
            **question("speil", first + 10, "activity"),
            minutes=30,
            norwegian=said("her"),
            swedish=said("där"),
            exchange=said("bytt"),
        ),
        Checklist(**question("sjekk", first + 11, "activity"), items=items("x", "y")),
        SelfAssessment(
            **question("selv", first + 12, "activity"),
            moment="before",
            series="nettverk",
            statements=items("kan", "vil"),
        ),
    )


def module(first: int) -> Module:
    """A module with all of it, a guide and sources."""
    lesson = Lesson(
        id=id("lesson", "alt"),
        title=said("Alt"),
        minutes=12,
        body=activities(first),
        sources=(Source(text=said("Kilde"), url="https://example.org/", date="2020-01"),),
    )
    return Module(
        id=id("module", "alt"),
        title=said("Alt"),
        lessons=(lesson,),
        guide=Guide(
            aim=said("Mål"),
            plan=(SessionStep(minutes=10, text=said("Start")),),
            groups=said("Grupper"),
            materials=(said("Papir"),),
            questions=(said("Hva?"),),
            misunderstandings=(said("Feil"),),
        ),
    )
