"""A small course in three languages that uses every kind of block, and assets to go with it."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Literal

from lms_export.course import (
    Asset,
    Callout,
    Canvas,
    CaseCard,
    Checklist,
    Choice,
    Course,
    Definition,
    Download,
    Fact,
    FalseFriend,
    Field,
    Funding,
    Heading,
    Item,
    LanguageNote,
    Lesson,
    Licence,
    Match,
    MirrorTask,
    Module,
    MultipleChoice,
    Number,
    Order,
    Outcome,
    Pair,
    Picture,
    Quote,
    Reflection,
    RichText,
    Row,
    SelfAssessment,
    ShortText,
    SingleChoice,
    Source,
    Statement,
    Table,
    Term,
    TrueFalse,
    WishList,
)

MAP_SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 120">
<path d="M0 60L320 20" stroke="#155679"/></svg>
"""
SHEET_PDF = b"%PDF-1.4\n% an empty worksheet\n%%EOF\n"


def text(nb: str, sv: str, en: str) -> dict[str, str]:
    return {"nb": nb, "sv": sv, "en": en}


def html(nb: str, sv: str, en: str) -> dict[str, str]:
    return {language: f"<p>{words}</p>" for language, words in text(nb, sv, en).items()}


def paragraphs(*texts: dict[str, str]) -> dict[str, str]:
    return {language: "".join(each[language] for each in texts) for language in texts[0]}


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


def order(slot: int) -> Order:
    steps = (
        text("Finn problemet", "Hitta problemet", "Find the problem"),
        text("Spør dem det gjelder", "Fråga dem det gäller", "Ask those it concerns"),
        text("Prøv i det små", "Pröva i liten skala", "Try on a small scale"),
    )
    return Order(
        id=f"order-{slot}",
        slot=slot,
        prompt=text("I hvilken rekkefølge?", "I vilken ordning?", "In which order?"),
        items=tuple(Item(id=f"i{place}", slot=place, text=step) for place, step in enumerate(steps)),
        feedback=text("Problemet kommer først.", "Problemet kommer först.", "The problem comes first."),
    )


def match(slot: int) -> Match:
    sides = (
        (text("Norge", "Norge", "Norway"), text("frivillig", "frivillig (no)", "volunteer (no)")),
        (
            text("Sverige", "Sverige", "Sweden"),
            text("ideelt engasjert", "ideellt engagerad", "volunteer (sv)"),
        ),
    )
    return Match(
        id=f"match-{slot}",
        slot=slot,
        prompt=text("Hva heter det hvor?", "Vad heter det var?", "Which word is used where?"),
        pairs=tuple(
            Pair(id=f"p{place}", slot=place, text=left, match=right)
            for place, (left, right) in enumerate(sides)
        ),
    )


def short_text(slot: int) -> ShortText:
    return ShortText(
        id=f"text-{slot}",
        slot=slot,
        prompt=text(
            "Hva heter en ildsjel på svensk?", "Vad heter ildsjel på svenska?", "Swedish for ildsjel?"
        ),
        accepted={"nb": ("eldsjäl", "en eldsjäl"), "sv": ("eldsjäl",), "en": ("eldsjäl",)},
        attempts=2,
    )


def number(slot: int) -> Number:
    return Number(
        id=f"number-{slot}",
        slot=slot,
        prompt=text("Hvor mange prosent reiste?", "Hur många procent reste?", "How many per cent travelled?"),
        minimum=62,
        maximum=62.5,
        unit=text("prosent", "procent", "per cent"),
        attempts=3,
    )


def shuffled(slot: int) -> SingleChoice:
    """A question with limited attempts and shuffled choices."""
    prompt = text("Hvem lærte mest?", "Vem lärde sig mest?", "Who learned most?")
    choices = tuple(choice(place, f"Gruppe {place}", correct=place == 0) for place in range(4))
    return SingleChoice(
        id=f"shuffled-{slot}",
        slot=slot,
        prompt=prompt,
        choices=choices,
        shuffle=True,
        attempts=2,
        outcome="o1",
    )


def canvas(slot: int) -> Canvas:
    labels = {
        "problem": text("Problem", "Problem", "Problem"),
        "users": text("Hvem det gjelder", "Vem det gäller", "Whom it concerns"),
        "income": text("Inntekter", "Intäkter", "Income"),
    }
    hint = text("Én setning er nok.", "En mening räcker.", "One sentence is enough.")
    return Canvas(
        id=f"canvas-{slot}",
        slot=slot,
        prompt=text("Forretningsmodellen din", "Din affärsmodell", "Your business model"),
        fields=tuple(
            Field(id=name, label=label, hint=hint if name == "problem" else {})
            for name, label in labels.items()
        ),
    )


def wish_list(slot: int) -> WishList:
    return WishList(
        id=f"wishes-{slot}",
        slot=slot,
        prompt=text("Hvem vil du møte?", "Vem vill du träffa?", "Whom do you want to meet?"),
        columns=(
            Field(id="who", label=text("Hvem", "Vem", "Who")),
            Field(id="why", label=text("Hvorfor", "Varför", "Why")),
        ),
        rows=2,
    )


def mirror_task(slot: int) -> MirrorTask:
    return MirrorTask(
        id=f"mirror-{slot}",
        slot=slot,
        prompt=text("Én regel hver", "En regel var", "One rule each"),
        minutes=20,
        norwegian=text(
            "Skriv en regel for frivillige i Norge.",
            "Skriv en regel för frivilliga i Norge.",
            "Write a rule for volunteers in Norway.",
        ),
        swedish=text(
            "Skriv en regel for frivillige i Sverige.",
            "Skriv en regel för ideellt engagerade i Sverige.",
            "Write a rule for volunteers in Sweden.",
        ),
        exchange=text(
            "Bytt ark, og prøv den andres regel.",
            "Byt blad, och pröva den andras regel.",
            "Swap sheets, and try the other's rule.",
        ),
    )


def checklist(slot: int) -> Checklist:
    return Checklist(
        id=f"checklist-{slot}",
        slot=slot,
        prompt=text("Før du reiser", "Innan du reser", "Before you travel"),
        items=(
            Item(id="k0", slot=0, text=text("Avtal et møte", "Boka ett möte", "Arrange a meeting")),
            Item(id="k1", slot=1, text=text("Si ifra hjemme", "Säg till hemma", "Tell them at home")),
        ),
    )


def self_assessment(slot: int, moment: Literal["before", "after"]) -> SelfAssessment:
    return SelfAssessment(
        id=f"{moment}-{slot}",
        slot=slot,
        prompt=text("Hva kan du?", "Vad kan du?", "What can you do?"),
        moment=moment,
        series="course",
        statements=(
            Item(
                id="a0",
                slot=0,
                text=text(
                    "Jeg kan beskrive et problem.",
                    "Jag kan beskriva ett problem.",
                    "I can describe a problem.",
                ),
            ),
            Item(
                id="a1",
                slot=1,
                text=text(
                    "Jeg kjenner noen i Sverige.", "Jag känner någon i Norge.", "I know somebody over there."
                ),
            ),
        ),
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
            self_assessment(12, "before"),
            canvas(13),
            wish_list(14),
            mirror_task(15),
        ),
    )


def third_lesson() -> Lesson:
    return Lesson(
        id="lesson-trips",
        title=text("Korte reiser", "Korta resor", "Short trips"),
        minutes=10,
        body=(
            RichText(
                id="b14",
                html=paragraphs(
                    html("Kom hjem samme dag.", "Kom hem samma dag.", "Be home the same day."),
                    html("Ta toget.", "Ta tåget.", "Take the train."),
                ),
            ),
            question(2, many=True),
            order(3),
            match(4),
            short_text(5),
            number(6),
            shuffled(7),
            checklist(8),
            self_assessment(9, "after"),
        ),
    )


def course(**changes: object) -> Course:
    """Two modules, three lessons, four scored questions and every kind of activity in the lessons."""
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
