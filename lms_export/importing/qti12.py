"""QTI 1.2, as Common Cartridge, Canvas and older platforms write it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from lms_export.course import Scored
from lms_export.importing import building
from lms_export.importing.building import Answer, Draft
from lms_export.importing.collecting import collected
from lms_export.importing.imported import Imported, NotTaken, Upload
from lms_export.importing.texts import has_media, plain, tidied
from lms_export.importing.xml_file import parsed, said
from lms_export.messages import gettext as _

ESSAYS = ("essay", "file_upload", "text_only")
LOW, HIGH = ("vargte", "vargt"), ("varlte", "varlt")


@dataclass(frozen=True)
class Item:
    """One question with what its conditions and metadata say."""

    element: etree._Element
    kind: str

    @property
    def lists(self) -> list[etree._Element]:
        return list(self.element.iter("response_lid"))

    @property
    def right(self) -> list[etree._Element]:
        """The conditions that give points."""
        return [one for one in self.element.iter("respcondition") if _gives_points(one)]


def read(upload: Upload) -> Imported:
    root = parsed(upload.content)
    test = next(root.iter("assessment"), None)
    return collected(
        upload,
        (Item(item, _kind(item)) for item in root.iter("item")),
        lambda item, number: _draft(item, number, upload.language),
        _build,
        title=(test.get("title") or "") if test is not None else "",
    )


def _kind(item: etree._Element) -> str:
    """``cc_profile`` or Canvas's ``question_type``, without what surrounds the word."""
    fields = {said(one, "fieldlabel"): said(one, "fieldentry") for one in item.iter("qtimetadatafield")}
    name = fields.get("question_type") or fields.get("cc_profile") or ""
    return name.removeprefix("cc.").partition(".")[0].removesuffix("_question")


def _draft(item: Item, number: int, language: str) -> Draft:
    element = item.element
    presentation = element.find("presentation")
    markup = _material(presentation) if presentation is not None else ""
    fields = {said(one, "fieldlabel"): said(one, "fieldentry") for one in element.iter("qtimetadatafield")}
    points = fields.get("points_possible") or fields.get("cc_weighting") or "1"
    choices = element.find(".//render_choice")
    draft = Draft(
        number=number,
        language=language,
        prompt=plain(markup) or tidied(element.get("title") or ""),
        feedback=_general_feedback(element),
        points=building.real(points),
        shuffle=choices is not None and (choices.get("shuffle") or "").lower() == "yes",
    )
    if has_media(markup) or element.find(".//matimage") is not None:
        draft.notes.append(_("Its pictures and recordings stayed behind."))
    return draft


def _material(presentation: etree._Element) -> str:
    """The texts before the first response."""
    pieces = []
    for element in presentation.iter(etree.Element):
        if element.tag in ("response_lid", "response_str", "response_num", "response_grp"):
            break
        if element.tag == "mattext":
            pieces.append(_markup(element))
    return "\n".join(filter(None, pieces))


def _markup(text: etree._Element) -> str:
    """A text as HTML; what is not HTML is escaped by being read as text."""
    words = "".join(str(piece) for piece in text.itertext())
    if (text.get("texttype") or "").lower() == "text/html" or "</" in words:
        return words
    return words.replace("&", "&amp;").replace("<", "&lt;")


def _texts(element: etree._Element | None) -> str:
    if element is None:
        return ""
    return plain("\n".join(_markup(text) for text in element.iter("mattext")))


def _build(item: Item, draft: Draft) -> Scored:
    if item.kind in ESSAYS or (not item.lists and not _blanks(item)):
        raise building.not_known(item.kind or _("essay"))
    if item.kind == "numerical":
        return _number(item, draft)
    if len(item.lists) > 1:
        return _match(item, draft)
    if item.lists:
        return _choice(item, draft)
    if len(_blanks(item)) > 1:
        raise building.not_known(_("several blanks"))
    return _blank(item, draft)


def _blanks(item: Item) -> list[etree._Element]:
    return [*item.element.iter("response_str"), *item.element.iter("response_num")]


def _choice(item: Item, draft: Draft) -> Scored:
    response = item.lists[0]
    cardinality = response.get("rcardinality", "Single")
    if cardinality == "Ordered":
        return _order(item, draft)
    labels = {str(label.get("ident")): _texts(label) for label in response.iter("response_label")}
    right = (
        {text for condition in item.right[:1] for text in _wanted(condition)}
        if cardinality == "Multiple"
        else {text for condition in item.right for text in _wanted(condition)}
    )
    if item.kind == "true_false" or _says_true_or_false(labels):
        return building.true_false(draft, answer=_is_true(labels, right))
    feedback = _feedback_by_choice(item.element)
    answers = [
        Answer(text=text, correct=ident in right, feedback=feedback.get(ident, ""))
        for ident, text in labels.items()
    ]
    return building.choices(draft, answers, several=cardinality == "Multiple")


TRUE = ("true", "sant", "sann", "riktig", "rätt")
FALSE = ("false", "usant", "usann", "galt", "falskt", "fel")


def _says_true_or_false(labels: dict[str, str]) -> bool:
    words = sorted(text.lower() for text in labels.values())
    return words == ["false", "true"] or sorted(ident.lower() for ident in labels) == ["false", "true"]


def _is_true(labels: dict[str, str], right: set[str]) -> bool:
    named = [ident for ident in labels if ident in right]
    if len(named) != 1:
        raise NotTaken(
            _("It does not say whether the claim is true."), _("Mark the right answer where it comes from.")
        )
    for word in (named[0].lower(), labels[named[0]].lower()):
        if word in TRUE or word in FALSE:
            return word in TRUE
    return named[0] == next(iter(labels))


def _order(item: Item, draft: Draft) -> Scored:
    labels = {str(label.get("ident")): _texts(label) for label in item.lists[0].iter("response_label")}
    wanted = [text for condition in item.right[:1] for text in _in_order(condition)]
    if sorted(wanted) != sorted(labels):
        raise NotTaken(_("It does not say the right order."), _("Write it anew as one of our questions."))
    return building.order(draft, [labels[ident] for ident in wanted])


def _match(item: Item, draft: Draft) -> Scored:
    """Several lists, one right answer in each, as Canvas writes matching questions."""
    wanted = {
        str(one.get("respident")): (one.text or "").strip()
        for condition in item.element.iter("respcondition")
        for one in condition.iter("varequal")
        if _gives_points(condition)
    }
    pairs = []
    for response in item.lists:
        labels = {str(label.get("ident")): _texts(label) for label in response.iter("response_label")}
        pairs.append(
            (_texts(response.find("material")), labels.get(wanted.get(str(response.get("ident")), ""), ""))
        )
    return building.match(draft, pairs)


def _blank(item: Item, draft: Draft) -> Scored:
    answers, case = [], False
    for condition in item.right:
        for one in condition.iter("varequal", "varsubstring"):
            answers.append((one.text or "").strip())
            case = case or (one.get("case") or "").lower() == "yes"
            if one.tag == "varsubstring":
                draft.notes.append(
                    _("A part of an answer counted as right; now the whole answer must be right.")
                )
    return building.short_text(draft, answers, case_sensitive=case)


def _number(item: Item, draft: Draft) -> Scored:
    for condition in item.right:
        low = [one.text or "" for one in condition.iter(*LOW)]
        high = [one.text or "" for one in condition.iter(*HIGH)]
        if low and high:
            return building.number(draft, building.real(low[0]), building.real(high[0]))
    exact = [one.text or "" for condition in item.right for one in condition.iter("varequal")]
    value = building.real(exact[0] if exact else "")
    return building.number(draft, value, value)


def _gives_points(condition: etree._Element) -> bool:
    for score in condition.iter("setvar"):
        try:
            if float((score.text or "0").strip()) > 0:
                return True
        except ValueError:
            continue
    return False


def _wanted(condition: etree._Element) -> Iterator[str]:
    """The choices a condition asks for, without those it forbids."""
    named = condition.iter("varequal")
    return ((one.text or "").strip() for one in named if next(one.iterancestors("not"), None) is None)


def _in_order(condition: etree._Element) -> list[str]:
    named = list(condition.iter("varequal"))
    if all((one.get("index") or "").isdigit() for one in named):
        named.sort(key=lambda one: int(one.get("index") or 0))
    return [(one.text or "").strip() for one in named]


def _feedback_texts(item: etree._Element) -> dict[str, str]:
    return {str(one.get("ident")): _texts(one) for one in item.iter("itemfeedback")}


def _general_feedback(item: etree._Element) -> str:
    """What is shown whatever was answered."""
    texts = _feedback_texts(item)
    shown = [
        str(display.get("linkrefid"))
        for condition in item.iter("respcondition")
        if condition.find("conditionvar/other") is not None
        for display in condition.iter("displayfeedback")
    ]
    named = [ident for ident in dict.fromkeys([*shown, "general_fb"]) if texts.get(ident)]
    return "\n".join(texts[ident] for ident in named)


def _feedback_by_choice(item: etree._Element) -> dict[str, str]:
    texts, found = _feedback_texts(item), {}
    for condition in item.iter("respcondition"):
        named = list(_wanted(condition))
        shown = [texts.get(str(one.get("linkrefid")), "") for one in condition.iter("displayfeedback")]
        if len(named) == 1 and any(shown):
            found[named[0]] = "\n".join(dict.fromkeys(filter(None, shown)))
    return found
