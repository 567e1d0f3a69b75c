"""A small course in three languages that uses every kind of block, and assets to go with it."""

from __future__ import annotations

import hashlib
from pathlib import Path

from lms_export.course import (
    Asset,
    Callout,
    CaseCard,
    Choice,
    Course,
    Definition,
    Download,
    Fact,
    FalseFriend,
    Funding,
    Heading,
    LanguageNote,
    Lesson,
    Licence,
    Module,
    MultipleChoice,
    Outcome,
    Picture,
    Quote,
    Reflection,
    RichText,
    Row,
    SingleChoice,
    Source,
    Statement,
    Table,
    Term,
    TrueFalse,
)

MAP_SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120">
<path d="M0 60L320 20" stroke="#155679"/></svg>
"""
SHEET_PDF = b"%PDF-1.4\n% an empty worksheet\n%%EOF\n"


def text(nb: str, sv: str, en: str) -> dict[str, str]:
    return {"nb": nb, "sv": sv, "en": en}


def html(nb: str, sv: str, en: str) -> dict[str, str]:
    return {language: f"<p>{words}</p>" for language, words in text(nb, sv, en).items()}


def asset(content: bytes, extension: str, media_type: str) -> Asset:
    return Asset(
        sha256=hashlib.sha256(content).hexdigest(),
        extension=extension,
        media_type=media_type,
        bytes=len(content),
        title="Kart over regionen",
        credit="Synergos",
        licence="CC BY 4.0",
    )


MAP = asset(MAP_SVG, "svg", "image/svg+xml")
SHEET = asset(SHEET_PDF, "pdf", "application/pdf")
REPORT = Source(text=text("Sluttrapport", "Slutrapport", "Final report"), date="2019-03")


def write_assets(folder: Path) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for found, content in ((MAP, MAP_SVG), (SHEET, SHEET_PDF)):
        (folder / found.file_name).write_bytes(content)
    return folder


def choice(slot: int, words: str, *, correct: bool = False, feedback: str = "") -> Choice:
    said = {code: f"{words} ({code})" for code in ("nb", "sv", "en")}
    why = {code: f"{feedback} ({code})" for code in ("nb", "sv", "en")} if feedback else {}
    return Choice(id=f"c{slot}", slot=slot, text=said, correct=correct, feedback=why)


def question(slot: int, *, many: bool = False) -> SingleChoice | MultipleChoice:
    kind = MultipleChoice if many else SingleChoice
    return kind(
        id=f"question-{slot}",
        slot=slot,
        prompt=text(
            f"Hva lærte prosjekt {slot}?", f"Vad lärde sig projekt {slot}?", f"What did project {slot} learn?"
        ),
        choices=(
            choice(0, "Korte reiser", correct=True),
            choice(1, "Lange reiser", feedback="De fleste kunne ikke være borte"),
            choice(2, "Digitale møter", correct=many),
        ),
        feedback=text("Korte reiser ble av.", "Korta resor blev av.", "Short trips took place."),
    )


def true_false(slot: int, *, answer: bool = False) -> TrueFalse:
    claim = text("Alle 24 bedriftene reiste.", "Alla 24 företagen reste.", "All 24 companies travelled.")
    return TrueFalse(
        id=f"check-{slot}",
        slot=slot,
        prompt=claim,
        answer=answer,
        feedback=text("15 av dem reiste.", "15 av dem reste.", "15 of them travelled."),
    )


def first_lesson() -> Lesson:
    return Lesson(
        id="lesson-problem",
        title=text("Problemet kommer først", "Problemet kommer först", "The problem comes first"),
        minutes=15,
        body=(
            RichText(
                id="b1",
                html=html(
                    "En <em>ildsjel</em> startet en bedrift med 1 000 kroner og fikk 40 % støtte.",
                    "En <em>eldsjäl</em> startade en bedrift med 1 000 kronor och fick 40 % stöd.",
                    "A community champion started with 1 000 kroner and 40 % support.",
                ),
            ),
            Heading(id="b2", text=text("Hvem merker det?", "Vem märker det?", "Who notices?")),
            Picture(
                id="b3",
                asset=MAP.sha256,
                alternative=text(
                    "Grensen fra vest mot øst.", "Gränsen från väst mot öst.", "The border, west to east."
                ),
                caption=text("Ikke i målestokk", "Inte skalenlig", "Not to scale"),
                width=320,
                height=120,
            ),
            Fact(
                id="b4",
                label=text("Valgte bedrifter", "Valda företag", "Selected companies"),
                kind="number",
                value="24",
                unit=text("bedrifter", "företag", "companies"),
                target="16",
                text=text("24 ble valgt ut.", "24 valdes ut.", "24 were selected."),
                source=REPORT,
            ),
            Fact(
                id="b5",
                label=text("Prosjektperioden", "Projektperioden", "The project period"),
                kind="period",
                value="2024-01-01/2026-12-31",
                unit=text("periode", "period", "period"),
                text=text(
                    "Prosjektet varer i tre år.",
                    "Projektet pågår i tre år.",
                    "The project lasts three years.",
                ),
                source=REPORT,
            ),
            LanguageNote(
                id="b6",
                language="sv",
                word="eldsjäl",
                html=html("Ordene ligner.", "Orden liknar varandra.", "The words are alike."),
            ),
            Callout(
                id="b7",
                kind="take_home",
                title=text("Snakk med én", "Prata med en", "Talk to one person"),
                html=html("Spør hva de trenger.", "Fråga vad de behöver.", "Ask what they need."),
            ),
            true_false(0),
            Reflection(
                id="reflect-1",
                slot=1,
                prompt=text("Hvem gjelder det?", "Vem gäller det?", "Who is it about?"),
            ),
        ),
        sources=(REPORT,),
    )


def second_lesson() -> Lesson:
    return Lesson(
        id="lesson-stopped",
        title=text("Når det stopper", "När det stannar", "When it stops"),
        minutes=20,
        body=(
            CaseCard(
                id="b8",
                title=text("Ladestasjonen", "Laddstationen", "The charging station"),
                place=text("Høylandet", "Høylandet", "Høylandet"),
                country="NO",
                period="2017–2018",
                outcome="stopped",
                summary=text("Planen ble ikke noe av.", "Planen blev inte av.", "The plan came to nothing."),
                question=text("Hva ville du gjort?", "Vad hade du gjort?", "What would you have done?"),
            ),
            Statement(
                id="b9",
                label=text("Hva rapporten sier", "Vad rapporten säger", "What the report says"),
                text=text(
                    "Ildsjeler trenger påfyll.", "Eldsjälar behöver påfyllning.", "Champions need refilling."
                ),
                source=REPORT,
            ),
            Quote(
                id="b10",
                text=text("Vi rakk det ikke.", "Vi hann inte.", "We ran out of time."),
                source=REPORT,
            ),
            Table(
                id="b11",
                caption=text("Mål og resultat", "Mål och resultat", "Target and result"),
                rows=(
                    Row(
                        id="r1", cells=(text("Mål", "Mål", "Target"), text("Resultat", "Resultat", "Result"))
                    ),
                    Row(id="r2", cells=(text("16", "16", "16"), text("15", "15", "15"))),
                ),
            ),
            Download(
                id="b12",
                assets=dict.fromkeys(("nb", "sv", "en"), SHEET.sha256),
                title=text("Arbeidsark", "Arbetsblad", "Worksheet"),
            ),
            Definition(id="b13", term="ildsjel"),
        ),
    )


def third_lesson() -> Lesson:
    return Lesson(
        id="lesson-trips",
        title=text("Korte reiser", "Korta resor", "Short trips"),
        minutes=10,
        body=(
            RichText(
                id="b14", html=html("Kom hjem samme dag.", "Kom hem samma dag.", "Be home the same day.")
            ),
            question(2, many=True),
        ),
    )


def course(**changes: object) -> Course:
    """Two modules, three lessons, four scored questions, two self-checks, one reflection."""
    values: dict[str, object] = {
        "id": "course-1",
        "slug": "sosialt-entreprenorskap",
        "source_language": "nb",
        "languages": ("nb", "sv", "en"),
        "title": text("Over grensen", "Över gränsen", "Across the border"),
        "summary": text("Et kort kurs.", "En kort kurs.", "A short course."),
        "updated": "2026-11-01",
        "licence": Licence(
            code="CC-BY-4.0",
            title=dict.fromkeys(("nb", "sv", "en"), "CC BY 4.0"),
            url="https://creativecommons.org/licenses/by/4.0/",
        ),
        "modules": (
            Module(
                id="module-1",
                title=text("Problemet", "Problemet", "The problem"),
                outcomes=(
                    Outcome(
                        id="o1",
                        text=text(
                            "Du kan beskrive problemet.",
                            "Du kan beskriva problemet.",
                            "You can describe the problem.",
                        ),
                    ),
                ),
                lessons=(first_lesson(), second_lesson()),
                test=(question(10), true_false(11)),
            ),
            Module(
                id="module-2",
                title=text("Markedet", "Marknaden", "The market"),
                lessons=(third_lesson(),),
                test=(question(20), question(21, many=True)),
            ),
        ),
        "funding": Funding(
            statement=text(
                "Medfinansiert av Den europeiske union",
                "Medfinansieras av Europeiska unionen",
                "Co-funded by the European Union",
            ),
            text=text("Et Interreg-prosjekt.", "Ett Interreg-projekt.", "An Interreg project."),
        ),
        "terms": (
            Term(
                id="ildsjel",
                term=text("ildsjel", "eldsjäl", "community champion"),
                definition=text(
                    "En som driver noe fram.",
                    "En som driver något framåt.",
                    "Somebody who drives things forward.",
                ),
                forms={
                    "nb": ("ildsjel", "ildsjeler"),
                    "sv": ("eldsjäl", "eldsjälar"),
                    "en": ("community champion",),
                },
            ),
        ),
        "false_friends": (
            FalseFriend(
                id="ff-bedrift",
                words={"nb": "bedrift", "sv": "bedrift"},
                meanings={"nb": "company", "sv": "feat, achievement"},
            ),
        ),
        "assets": (MAP, SHEET),
    }
    return Course(**{**values, **changes})  # type: ignore[arg-type]
