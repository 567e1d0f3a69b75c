"""The factories' course with all a book prints: each kind of activity, a recording, leaders' guides."""

from __future__ import annotations

import msgspec

from lms_export.course import (
    Audio,
    Canvas,
    Checklist,
    Course,
    Field,
    Guide,
    Item,
    Lesson,
    LessonBlock,
    Match,
    MirrorTask,
    Number,
    Order,
    Pair,
    SelfAssessment,
    SessionStep,
    ShortText,
    Track,
    WishList,
)
from tests.lms_export import factories
from tests.lms_export.factories import text

MARK = "Bare for lederen"
"""Stands in every sentence of the guides, in every language."""


def for_leaders(words: str) -> dict[str, str]:
    return {code: f"{MARK}: {words} ({code})" for code in ("nb", "sv", "en")}


def guide() -> Guide:
    return Guide(
        aim=for_leaders("deltakerne skal finne et problem de selv kjenner"),
        plan=(
            SessionStep(minutes=10, text=for_leaders("velkommen, og en runde rundt bordet")),
            SessionStep(minutes=35, text=for_leaders("les lesson 1.1 sammen, to og to")),
        ),
        groups=for_leaders("én fra hvert land i hver gruppe"),
        materials=(for_leaders("speiloppgaven på papir"),),
        questions=(for_leaders("Hvem merker problemet først?"),),
        misunderstandings=(for_leaders("mange tror at en sosial bedrift ikke kan tjene penger"),),
    )


def item(slot: int, nb: str, sv: str, en: str) -> Item:
    return Item(id=f"i{slot}", slot=slot, text=text(nb, sv, en))


def activities() -> tuple[LessonBlock, ...]:
    return (
        Order(
            id="order-30",
            slot=30,
            prompt=text("Sett stegene i rekkefølge.", "Ordna stegen.", "Put the steps in order."),
            items=(
                item(0, "Finn problemet", "Hitta problemet", "Find the problem"),
                item(1, "Snakk med dem det gjelder", "Prata med dem det gäller", "Talk to those concerned"),
                item(2, "Prøv i det små", "Prova i liten skala", "Try on a small scale"),
            ),
            feedback=text("Problemet først.", "Problemet först.", "The problem comes first."),
        ),
        Match(
            id="match-31",
            slot=31,
            prompt=text("Hva hører sammen?", "Vad hör ihop?", "What belongs together?"),
            pairs=(
                Pair(
                    id="p0",
                    slot=0,
                    text=text("Kunde", "Kund", "Customer"),
                    match=text("betaler", "betalar", "pays"),
                ),
                Pair(
                    id="p1",
                    slot=1,
                    text=text("Bruker", "Användare", "User"),
                    match=text("får nytte", "får nytta", "benefits"),
                ),
            ),
        ),
        ShortText(
            id="short-32",
            slot=32,
            prompt=text("Hva heter en ildsjel på svensk?", "Vad heter eldsjäl på norska?", "Swedish word?"),
            accepted={"nb": ("eldsjäl",), "sv": ("ildsjel",), "en": ("eldsjäl",)},
        ),
        Number(
            id="number-33",
            slot=33,
            prompt=text("Hvor mange reiste?", "Hur många reste?", "How many travelled?"),
            minimum=14.5,
            maximum=16,
            unit=text("bedrifter", "företag", "companies"),
        ),
        Canvas(
            id="canvas-34",
            slot=34,
            prompt=text("Min forretningsmodell", "Min affärsmodell", "My business model"),
            fields=tuple(
                Field(
                    id=f"f{number}",
                    label=text(nb, sv, en),
                    hint=text("Én setning er nok.", "En mening räcker.", "One sentence will do."),
                )
                for number, (nb, sv, en) in enumerate(
                    [
                        ("Problemet", "Problemet", "The problem"),
                        ("Hvem det gjelder", "Vem det gäller", "Whom it concerns"),
                        ("Løsningen", "Lösningen", "The solution"),
                        ("Hvem betaler", "Vem betalar", "Who pays"),
                    ]
                )
            ),
        ),
        WishList(
            id="wish-35",
            slot=35,
            prompt=text("Hvem vil du møte?", "Vem vill du träffa?", "Whom do you want to meet?"),
            columns=(
                Field(id="f1", label=text("Hvem", "Vem", "Who")),
                Field(id="f2", label=text("Hvorfor", "Varför", "Why")),
            ),
            rows=4,
        ),
        MirrorTask(
            id="mirror-36",
            slot=36,
            prompt=text("Spør en nabo", "Fråga en granne", "Ask a neighbour"),
            minutes=30,
            norwegian=text(
                "Ring en norsk kommune og spør hvem som eier problemet.",
                "Ring en norsk kommun och fråga vem som äger problemet.",
                "Ring a Norwegian municipality and ask who owns the problem.",
            ),
            swedish=text(
                "Ring en svensk kommune og spør hvem som eier problemet.",
                "Ring en svensk kommun och fråga vem som äger problemet.",
                "Ring a Swedish municipality and ask who owns the problem.",
            ),
            exchange=text(
                "Fortell hverandre hva dere fikk høre. Hva overrasket dere?",
                "Berätta för varandra vad ni fick höra. Vad förvånade er?",
                "Tell each other what you heard. What surprised you?",
            ),
        ),
        Checklist(
            id="check-37",
            slot=37,
            prompt=text("Før du går videre", "Innan du går vidare", "Before you go on"),
            items=(
                item(0, "Jeg har snakket med tre", "Jag har pratat med tre", "I have talked to three people"),
                item(1, "Jeg har skrevet det ned", "Jag har skrivit ner det", "I have written it down"),
            ),
        ),
        SelfAssessment(
            id="self-38",
            slot=38,
            prompt=text("Hva kan du nå?", "Vad kan du nu?", "What can you do now?"),
            moment="before",
            series="s",
            statements=(
                item(
                    0, "Jeg kan beskrive et problem.", "Jag kan beskriva ett problem.", "I can describe it."
                ),
                item(1, "Jeg vet hvem jeg kan ringe.", "Jag vet vem jag kan ringa.", "I know whom to ring."),
            ),
        ),
        Audio(
            id="audio-1",
            asset=factories.SHEET.sha256,
            title=text("Ei samtale", "Ett samtal", "A conversation"),
            tracks=(Track(language="nb", transcript="Hei, og velkommen."),),
        ),
    )


def printed_course(**changes: object) -> Course:
    course = factories.course(**changes)
    lesson: Lesson = msgspec.structs.replace(
        course.modules[1].lessons[0], body=(*course.modules[1].lessons[0].body, *activities())
    )
    modules = (
        msgspec.structs.replace(course.modules[0], guide=guide()),
        msgspec.structs.replace(course.modules[1], lessons=(lesson,), guide=guide()),
    )
    return msgspec.structs.replace(course, modules=modules)
