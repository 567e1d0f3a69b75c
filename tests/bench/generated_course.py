"""Courses of any size: each lesson about 6 KB of text, two 150 KB JPEGs and five questions.

The same sizes give the same document on every machine.
"""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

from lms_export.course import (
    Asset,
    Choice,
    Course,
    Fact,
    Heading,
    Lesson,
    LessonBlock,
    Licence,
    Module,
    MultipleChoice,
    Picture,
    Reflection,
    RichText,
    Scored,
    SingleChoice,
    Source,
    TrueFalse,
)

LETTERS_A_LESSON = 4000
"""Beside some 2,000 of headings and questions."""
PICTURE_BYTES = 150_000
LANGUAGE = "nb"
STEMS = [
    "grense", "samarbeid", "læring", "resultat", "kommune", "nettverk", "forsøk", "bedrift", "deltaker",
    "region", "reise", "støtte", "møte", "ansvar", "behov", "løsning", "bærekraft", "ledelse", "frivillig",
    "forening", "avtale", "kunde", "tjeneste", "erfaring",
]  # fmt: skip
ENDINGS = ("", "en", "er", "ene", "ens", "s")
CREDIT = {"credit": "Synergos", "licence": "CC BY 4.0"}


def generated_course(modules: int, lessons: int, folder: Path | None) -> Course:
    """``modules`` times ``lessons``, with its pictures written to ``folder``; text alone without a folder."""
    chance = random.Random(f"{modules}x{lessons}")
    assets: list[Asset] = []
    made = tuple(_module(number, lessons, chance, folder, assets) for number in range(1, modules + 1))
    return Course(
        id="course-generated",
        slug="generated",
        source_language=LANGUAGE,
        languages=(LANGUAGE,),
        title=_text("Et kurs"),
        summary=_text(_sentence(chance)),
        updated="2026-01-31",
        licence=Licence(code="CC BY 4.0", title=_text("Navngivelse")),
        modules=made,
        assets=tuple(assets),
    )


def _text(words: str) -> dict[str, str]:
    return {LANGUAGE: words}


def _module(
    number: int, lessons: int, chance: random.Random, folder: Path | None, assets: list[Asset]
) -> Module:
    first = (number - 1) * lessons
    return Module(
        id=f"module-{number}",
        title=_text(f"{number} {_sentence(chance)}"),
        lessons=tuple(_lesson(first + place, chance, folder, assets) for place in range(lessons)),
        test=tuple(_test_question(first + place, chance) for place in range(lessons)),
    )


def _lesson(number: int, chance: random.Random, folder: Path | None, assets: list[Asset]) -> Lesson:
    """Four self-checks here, and the fifth question in the module's test."""
    pictures = [_picture(number, which, chance, folder, assets) for which in (0, 1)] if folder else []
    return Lesson(
        id=f"lesson-{number}",
        title=_text(f"{_word(chance).capitalize()} {number}"),
        minutes=10 + number % 15,
        body=(*_reading(number, chance), *pictures, *_self_checks(number, chance)),
        sources=(Source(text=_text("Sluttrapport"), date="2019"),),
    )


def _reading(number: int, chance: random.Random) -> Iterator[LessonBlock]:
    letters = 0
    while letters < LETTERS_A_LESSON:
        paragraph = " ".join(_sentence(chance) for _ in range(5))
        yield Heading(id=f"h-{number}-{letters}", text=_text(_sentence(chance)))
        yield RichText(id=f"p-{number}-{letters}", html=_text(f"<p>{paragraph}</p>"))
        letters += len(paragraph)
    yield Fact(
        id=f"f-{number}",
        label=_text("Antall"),
        kind="number",
        value=str(number),
        text=_text(_sentence(chance)),
        source=Source(text=_text("Sluttrapport")),
    )


def _self_checks(number: int, chance: random.Random) -> Iterator[LessonBlock]:
    slot = 5 * number
    yield TrueFalse(id=f"q-{slot}", slot=slot, prompt=_text(_sentence(chance)), answer=bool(number % 2))
    yield _multiple_choice(slot + 1, chance)
    yield _single_choice(slot + 2, chance)
    yield Reflection(id=f"q-{slot + 3}", slot=slot + 3, prompt=_text(_sentence(chance)))


def _test_question(number: int, chance: random.Random) -> Scored:
    return _single_choice(5 * number + 4, chance)


def _single_choice(slot: int, chance: random.Random) -> SingleChoice:
    return SingleChoice(
        id=f"q-{slot}", slot=slot, prompt=_text(_sentence(chance)), choices=_choices(slot, chance)
    )


def _multiple_choice(slot: int, chance: random.Random) -> MultipleChoice:
    return MultipleChoice(
        id=f"q-{slot}", slot=slot, prompt=_text(_sentence(chance)), choices=_choices(slot, chance)
    )


def _choices(slot: int, chance: random.Random) -> tuple[Choice, ...]:
    return tuple(
        Choice(id=f"c-{slot}-{place}", slot=place, text=_text(_sentence(chance)), correct=place == 0)
        for place in range(3)
    )


def _picture(
    number: int, which: int, chance: random.Random, folder: Path | None, assets: list[Asset]
) -> Picture:
    content = b"\xff\xd8\xff\xe0" + chance.randbytes(PICTURE_BYTES - 6) + b"\xff\xd9"
    asset = Asset(
        sha256=hashlib.sha256(content).hexdigest(),
        extension="jpg",
        media_type="image/jpeg",
        bytes=len(content),
        title=f"Bilde {number}",
        **CREDIT,
    )
    assets.append(asset)
    if folder:
        (folder / asset.file_name).write_bytes(content)
    return Picture(
        id=f"i-{number}-{which}",
        asset=asset.sha256,
        alternative=_text(_sentence(chance)),
        width=1400,
        height=900,
    )


def _sentence(chance: random.Random) -> str:
    words = " ".join(_word(chance) for _ in range(chance.randint(6, 14)))
    return f"{words.capitalize()}."


def _word(chance: random.Random) -> str:
    return chance.choice(STEMS) + chance.choice(ENDINGS)
