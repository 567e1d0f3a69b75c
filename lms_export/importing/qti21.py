"""QTI 2.1 and 2.2: one question to a file, alone or several in a zip."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from lxml import etree

from lms_export.course import Scored
from lms_export.importing import building
from lms_export.importing.building import Answer, Draft
from lms_export.importing.collecting import collected
from lms_export.importing.imported import Imported, NotTaken, Upload
from lms_export.importing.texts import has_media, plain, tidied
from lms_export.importing.xml_file import inner_markup, parsed
from lms_export.messages import gettext as _

INTERACTIONS = (
    "choiceInteraction", "orderInteraction", "matchInteraction", "textEntryInteraction",
    "extendedTextInteraction", "associateInteraction", "gapMatchInteraction", "hotspotInteraction",
    "inlineChoiceInteraction", "hottextInteraction", "selectPointInteraction", "graphicOrderInteraction",
    "graphicAssociateInteraction", "graphicGapMatchInteraction", "positionObjectInteraction",
    "sliderInteraction", "mediaInteraction", "drawingInteraction", "uploadInteraction", "customInteraction",
)  # fmt: skip
NUMBERS = ("float", "integer")


def read(upload: Upload) -> Imported:
    return read_roots(upload, [parsed(upload.content)])


def read_roots(upload: Upload, roots: list[etree._Element], title: str = "") -> Imported:
    """``roots`` are documents whose elements have no namespaces any more."""
    items = [item for root in roots for item in root.iter("assessmentItem")]
    return collected(
        upload, items, lambda item, number: _draft(item, number, upload.language), _build, title=title
    )


def _interactions(item: etree._Element) -> list[etree._Element]:
    return list(item.iter(*INTERACTIONS))


def _draft(item: etree._Element, number: int, language: str) -> Draft:
    body = item.find("itemBody")
    markup = _without_interactions(body) if body is not None else ""
    prompts = [inner_markup(prompt) for prompt in item.iter("prompt")]
    feedback = [inner_markup(one) for one in item.iterchildren("modalFeedback")]
    interaction = next(iter(_interactions(item)), None)
    draft = Draft(
        number=number,
        language=language,
        prompt=plain("\n".join([markup, *prompts])) or tidied(item.get("title") or ""),
        feedback="\n".join(dict.fromkeys(filter(None, map(plain, feedback)))),
        points=_points(item),
        shuffle=interaction is not None and interaction.get("shuffle") == "true",
    )
    if has_media(" ".join([markup, *prompts])):
        draft.notes.append(_("Its pictures and recordings stayed behind."))
    return draft


def _without_interactions(body: etree._Element) -> str:
    """The text around the interactions; a place to write in becomes a line."""
    copy = deepcopy(body)
    for interaction in list(copy.iter(*INTERACTIONS)):
        parent = interaction.getparent()
        if parent is None:
            continue
        gap = " _____ " if interaction.tag == "textEntryInteraction" and _stands_in_text(interaction) else ""
        _replace_by_text(parent, interaction, gap + (interaction.tail or ""))
    return inner_markup(copy)


def _stands_in_text(interaction: etree._Element) -> bool:
    parent = interaction.getparent()
    return bool((interaction.tail or "").strip()) or (
        parent is not None and bool("".join(str(one) for one in parent.itertext()).strip())
    )


def _replace_by_text(parent: etree._Element, child: etree._Element, text: str) -> None:
    before = child.getprevious()
    if before is not None:
        before.tail = (before.tail or "") + text
    else:
        parent.text = (parent.text or "") + text
    child.tail = None
    parent.remove(child)


def _points(item: etree._Element) -> float:
    """The highest score, where the question says one."""
    for outcome in item.iterchildren("outcomeDeclaration"):
        if outcome.get("identifier") in ("MAXSCORE", "SCORE"):
            value = (
                outcome.findtext("defaultValue/value") if outcome.get("identifier") == "MAXSCORE" else None
            )
            highest = value or outcome.get("normalMaximum")
            if highest:
                return building.real(highest)
    return 1


def _build(item: etree._Element, draft: Draft) -> Scored:
    interactions = _interactions(item)
    if len(interactions) != 1:
        raise building.not_known(_("several parts") if interactions else _("text alone"))
    interaction = interactions[0]
    if interaction.tag not in KINDS:
        raise building.not_known(interaction.tag)
    declaration = _declaration(item, interaction)
    return KINDS[interaction.tag](interaction, declaration, draft)


def _declaration(item: etree._Element, interaction: etree._Element) -> etree._Element:
    name = interaction.get("responseIdentifier")
    for declaration in item.iterchildren("responseDeclaration"):
        if declaration.get("identifier") == name:
            return declaration
    raise NotTaken(_("It has no right answer."), _("Give one where the question comes from."))


def _values(declaration: etree._Element) -> list[str]:
    return [(value.text or "").strip() for value in declaration.iterfind("correctResponse/value")]


def _labels(interaction: etree._Element, name: str) -> dict[str, str]:
    return {str(one.get("identifier")): _label(one) for one in interaction.iter(name)}


def _label(choice: etree._Element) -> str:
    copy = deepcopy(choice)
    for feedback in list(copy.iter("feedbackInline")):
        parent = feedback.getparent()
        if parent is not None:
            _replace_by_text(parent, feedback, feedback.tail or "")
    return plain(inner_markup(copy))


def _choice(interaction: etree._Element, declaration: etree._Element, draft: Draft) -> Scored:
    right = set(_values(declaration))
    feedback = {
        str(one.get("identifier")): plain(" ".join(inner_markup(said) for said in one.iter("feedbackInline")))
        for one in interaction.iter("simpleChoice")
    }
    labels = _labels(interaction, "simpleChoice")
    words = {ident: text.lower() for ident, text in labels.items()}
    if sorted(words.values()) == ["false", "true"] and len(right & set(words)) == 1:
        return building.true_false(draft, answer=words[next(iter(right))] == "true")
    answers = [
        Answer(text=text, correct=ident in right, feedback=feedback.get(ident, ""))
        for ident, text in labels.items()
    ]
    return building.choices(draft, answers, several=declaration.get("cardinality") == "multiple")


def _order(interaction: etree._Element, declaration: etree._Element, draft: Draft) -> Scored:
    labels, wanted = _labels(interaction, "simpleChoice"), _values(declaration)
    if sorted(wanted) != sorted(labels):
        raise NotTaken(_("It does not say the right order."), _("Write it anew as one of our questions."))
    return building.order(draft, [labels[ident] for ident in wanted])


def _match(interaction: etree._Element, declaration: etree._Element, draft: Draft) -> Scored:
    labels = _labels(interaction, "simpleAssociableChoice")
    pairs = [tuple(value.split()) for value in _values(declaration)]
    left = [pair[0] for pair in pairs if len(pair) == 2]
    if not pairs or len(set(left)) != len(pairs) or any(one not in labels for pair in pairs for one in pair):
        raise NotTaken(
            _("Its parts do not belong together one to one."), _("Write it anew as one of our questions.")
        )
    return building.match(draft, [(labels[pair[0]], labels[pair[1]]) for pair in pairs])


def _text_entry(interaction: etree._Element, declaration: etree._Element, draft: Draft) -> Scored:
    values = _values(declaration)
    if declaration.get("baseType") in NUMBERS:
        value = building.real(values[0] if values else "")
        return building.number(draft, value, value)
    entries = list(declaration.iterfind("mapping/mapEntry"))
    mapped = [
        str(entry.get("mapKey")) for entry in entries if building.real(entry.get("mappedValue") or "0") > 0
    ]
    case = any(entry.get("caseSensitive") == "true" for entry in entries)
    return building.short_text(draft, [*values, *mapped], case_sensitive=case)


Build = Callable[[etree._Element, etree._Element, Draft], Scored]
KINDS: dict[str, Build] = {
    "choiceInteraction": _choice,
    "orderInteraction": _order,
    "matchInteraction": _match,
    "textEntryInteraction": _text_entry,
}
