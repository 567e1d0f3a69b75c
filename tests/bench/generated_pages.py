"""A course of pages in the database: 1 + 10 + 50 pages with some 2,400 texts, the same on every run."""

from __future__ import annotations

import random
from typing import Any
from uuid import UUID

from wagtail.models import Page

from cms.courses.models import Course, Lesson, Module
from cms.media.models import Licence

MODULES, LESSONS = 10, 5
WORDS = """
grense samarbeid læring resultat kommune nettverk forsøk bedrift deltaker region reise støtte møte ansvar
behov løsning bærekraft ledelse frivillig forening avtale kunde tjeneste erfaring
""".split()  # noqa: SIM905


def place_course(programme: Page, name: str) -> list[Page]:
    """Published below ``programme``: the course, modules and lessons, parents first. ``name`` is its slug."""
    chance = random.Random(name)
    licence = Licence.objects.filter(locale=programme.locale).first()
    course = _placed(
        programme, Course(title=_sentence(chance), slug=name, summary=_sentence(chance), licence=licence)
    )
    pages = [course]
    for number in range(MODULES):
        module = _placed(
            course, Module(title=_sentence(chance), slug=f"modul-{number}", test=[_choice(chance)])
        )
        pages.append(module)
        for place in range(LESSONS):
            lesson = Lesson(title=_sentence(chance), slug=f"leksjon-{place}", body=_body(chance))
            pages.append(_placed(module, lesson))
    return pages


def _placed(parent: Page, page: Any) -> Any:
    parent.refresh_from_db()
    parent.add_child(instance=page)
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def _body(chance: random.Random) -> list[dict[str, Any]]:
    """Ten blocks with 44 texts."""
    return [
        _block(chance, "heading", text=_sentence(chance)),
        _block(chance, "paragraph", text=_paragraphs(chance, 4)),
        _block(chance, "paragraph", text=_paragraphs(chance, 4)),
        _block(chance, "callout", kind="note", title=_sentence(chance), text=_paragraphs(chance, 2)),
        _block(chance, "quote", text=_sentence(chance), source=_sentence(chance)),
        _fact(chance),
        _choice(chance),
        _choice(chance),
        _checklist(chance),
        _block(chance, "reflection", question=_sentence(chance)),
    ]


def _block(chance: random.Random, block_type: str, /, **value: Any) -> dict[str, Any]:
    return {"type": block_type, "id": str(UUID(int=chance.getrandbits(128), version=4)), "value": value}


def _fact(chance: random.Random) -> dict[str, Any]:
    texts = {name: _sentence(chance) for name in ("label", "unit", "text", "source")}
    return _block(chance, "fact", kind="number", value="42", target="", date="", **texts)


def _choice(chance: random.Random) -> dict[str, Any]:
    choices = [
        _block(chance, "choice", text=_sentence(chance), correct=place == 0, feedback=_sentence(chance))
        for place in range(4)
    ]
    return _block(
        chance,
        "single_choice",
        question=_sentence(chance),
        choices=choices,
        feedback=_sentence(chance),
        outcome="",
        points=1,
        attempts=0,
        shuffle=False,
    )


def _checklist(chance: random.Random) -> dict[str, Any]:
    items = [{**_block(chance, "item"), "value": _sentence(chance)} for _ in range(4)]
    return _block(chance, "checklist", task=_sentence(chance), items=items)


def _paragraphs(chance: random.Random, number: int) -> str:
    return "".join(f"<p>{_sentence(chance)} <b>{_sentence(chance)}</b></p>" for _ in range(number))


def _sentence(chance: random.Random) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(4, 9))).capitalize() + "."
