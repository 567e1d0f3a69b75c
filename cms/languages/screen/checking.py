"""What is wrong with a typed translation, in words for the person who typed it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cms.languages.marks import stored
from cms.languages.screen.places import Place
from cms.languages.screen.writing import advice_on


@dataclass(frozen=True)
class Finding:
    """``stops``: it can be stored, but not be published."""

    sentence: str
    stops: bool = True


def findings(text: str, source: str, place: Place) -> list[Finding]:
    """Of ``text``, typed for the stored ``source`` at ``place``."""
    typed = stored(text, source)
    found = [Finding(sentence) for sentence in typed.problems]
    if place.longest and len(text) > place.longest:
        found.append(Finding(too_long(len(text), place.longest)))
    found += [Finding(str(advice.sentence), False) for advice in place.advice if len(text) > advice.longest]
    if typed.removed:
        found.append(Finding(removed(typed.removed), stops=False))
    hints = (*typed.hints, *(advice_on(typed.data) if text != source else ()))
    return [*found, *(Finding(sentence, stops=False) for sentence in hints)]


def too_long(length: int, longest: int) -> str:
    return _("Too long: %(length)d characters. At most %(longest)d fit here.") % {
        "length": length,
        "longest": longest,
    }


def removed(tags: tuple[str, ...]) -> str:
    return _(
        "Formatting that cannot stand here was taken out: %(tags)s. The words are kept, scripts are not."
    ) % {"tags": ", ".join(f"<{tag}>" for tag in tags)}
