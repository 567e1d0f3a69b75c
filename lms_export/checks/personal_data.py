"""No e-mail addresses or telephone numbers in what learners read: packages cannot be called back."""

from __future__ import annotations

import re
from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.checks.passages import passages
from lms_export.errors import Problem
from lms_export.messages import gettext as _

# Every quantifier has an upper limit, so that the time grows with the text and no faster.
# Patterns are prepared when a text first asks for them: few do.
_EMAIL = r"[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,5}[A-Za-z]{2,24}"
_OTHER_THAN_DIGITS = bytes(set(range(256)) - set(b"0123456789"))
_DIGITS = r"\+?\d[\d -]{6,}"
_ABROAD = r"(?:\+|\b00)4[67](?:[ -]?\d){7,10}\b"
_NORWEGIAN = r"\b[2-9]\d(?: \d\d){3}\b|\b[489]\d\d \d\d \d{3}\b"
_NAMED = r"\b(?:tlf|tel|telefon|mobil|phone|ring)[.:]{0,2} ?[2-9](?: ?\d){7}\b"
_SWEDISH = r"\b0\d{1,3}-(?:\d{2,3}(?: \d{2,3}){1,2}|\d{2,3}(?:-\d\d){2}|\d{5,7})\b"
_TELEPHONE = rf"(?i:(?<![\d.,-])(?<!\d )(?:{_ABROAD}|{_NORWEGIAN}|{_SWEDISH})(?![.,-]?\d| \d)|{_NAMED})"
_WORD_BEFORE = 12
_FEWEST_DIGITS = 8


def nobody_can_be_contacted(facts: Facts) -> Iterator[Problem]:
    for passage in passages(facts):
        if not _may_hold_any(passage.text):
            continue
        for found in dict.fromkeys(contact_data(passage.text)):
            yield Problem(
                page=passage.page.title,
                page_id=passage.page.id,
                field=f"{passage.field} ({passage.language})",
                message=_("It holds contact data of a person: {found}.").format(found=found),
                way_out=_("Take it out, or link to a page that you can change later."),
            )


def contact_data(text: str) -> Iterator[str]:
    """E-mail addresses, and telephone numbers as they are written in Norway and Sweden."""
    if not _may_hold_any(text):
        return
    if "@" in text:
        yield from re.findall(_EMAIL, text)
    for run in re.finditer(_DIGITS, text):
        around = text[max(0, run.start() - _WORD_BEFORE) : run.end() + 2]
        for found in re.finditer(_TELEPHONE, around):
            if sum(character.isdigit() for character in found[0]) >= _FEWEST_DIGITS:
                yield found[0]


def _may_hold_any(text: str) -> bool:
    """Told without reading letter by letter: most texts have neither an @ nor the digits of a number."""
    return (
        "@" in text
        or len(text.encode(errors="replace").translate(None, _OTHER_THAN_DIGITS)) >= _FEWEST_DIGITS
    )
