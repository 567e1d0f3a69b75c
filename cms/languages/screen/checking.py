"""What is wrong with a typed translation, in words for the person who typed it."""

from __future__ import annotations

from dataclasses import dataclass

from django.utils.translation import gettext as _

from cms.languages.marks import stored


@dataclass(frozen=True)
class Finding:
    """``stops``: it can be stored, but not be published."""

    sentence: str
    stops: bool = True


def findings(text: str, source: str, longest: int) -> list[Finding]:
    """Of ``text``, typed for the stored ``source``; ``longest`` characters at most, 0 without limit."""
    typed = stored(text, source)
    found = [Finding(sentence) for sentence in typed.problems]
    if longest and len(text) > longest:
        found.append(Finding(too_long(len(text), longest)))
    if typed.removed:
        found.append(Finding(removed(typed.removed), stops=False))
    return [*found, *(Finding(sentence, stops=False) for sentence in typed.hints)]


def too_long(length: int, longest: int) -> str:
    return _("Too long: %(length)d characters. At most %(longest)d fit here.") % {
        "length": length,
        "longest": longest,
    }


def removed(tags: tuple[str, ...]) -> str:
    return _(
        "Formatting that cannot stand here was taken out: %(tags)s. The words are kept, scripts are not."
    ) % {"tags": ", ".join(f"<{tag}>" for tag in tags)}
