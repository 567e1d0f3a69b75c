"""What an editor calls a field of the document."""

from __future__ import annotations

from functools import cache

from lms_export.course import Node
from lms_export.messages import gettext as _
from lms_export.messages import spoken


def field_name(node: Node, name: str) -> str:
    """ "Fact: unit", or the field alone where the node is a page."""
    return _named(type(node).__name__, name, spoken())


@cache
def _named(kind_name: str, name: str, language: str) -> str:
    """``language`` is what is spoken; it tells remembered names apart."""
    field = _fields().get(name, name)
    kind = _kinds().get(kind_name, "")
    return f"{kind}: {field}" if kind else field


def _fields() -> dict[str, str]:
    return {
        "title": _("Title"), "summary": _("Summary"), "text": _("Text"), "html": _("Text"),
        "label": _("Label"), "unit": _("Unit"), "caption": _("Caption"), "prompt": _("Question"),
        "alternative": _("Alternative text"),
        "feedback": _("Feedback"), "question": _("Question"), "cells": _("Cells"), "audience": _("Audience"),
        "prerequisites": _("Prerequisites"), "challenges": _("Challenges"), "statement": _("Statement"),
        "match": _("What belongs to it"), "norwegian": _("The Norwegian side"),
        "swedish": _("The Swedish side"), "exchange": _("Exchange"), "hint": _("Hint"),
    }  # fmt: skip


def _kinds() -> dict[str, str]:
    return {
        "Heading": _("Heading"), "RichText": _("Text"), "Picture": _("Picture"), "Quote": _("Quote"),
        "Callout": _("Callout"), "Fact": _("Fact"), "Statement": _("Statement"), "CaseCard": _("Case card"),
        "Download": _("Download"), "Audio": _("Audio"), "Video": _("Video"), "Table": _("Table"),
        "Row": _("Table"),
        "LanguageNote": _("Language note"), "Choice": _("Choice"), "SingleChoice": _("Question"),
        "MultipleChoice": _("Question"), "TrueFalse": _("Question"), "Reflection": _("Reflection"),
        "Order": _("Question"), "Match": _("Question"), "ShortText": _("Question"), "Number": _("Question"),
        "Item": _("Line"), "Pair": _("Pair"), "Field": _("Field"), "Canvas": _("Worksheet"),
        "WishList": _("Wish list"), "MirrorTask": _("Mirror task"), "Checklist": _("Checklist"),
        "SelfAssessment": _("Self-assessment"),
        "Source": _("Source"), "Outcome": _("Outcome"), "Licence": _("Licence"), "Funding": _("Funding"),
    }  # fmt: skip
