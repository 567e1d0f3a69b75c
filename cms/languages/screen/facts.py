"""What belongs to a text and follows the source by itself: answer keys, values, numbers. Said, not edited."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from django.utils.translation import gettext as _

from cms.core.shares import share_in_words

_Item = Mapping[str, Any]
"""``type`` and ``value`` of a block in raw StreamField data."""


def facts_about(above: Sequence[_Item], name: str) -> tuple[str, ...]:
    """Sentences about the text ``name`` of the innermost item of ``above``."""
    item = above[-1]
    find = _FACTS.get((item["type"], name))
    return tuple(find(item["value"])) if find else ()


def _claim(value: Any) -> Iterator[str]:
    yield _("Key: true") if value.get("is_true") else _("Key: false")
    yield _follows()


def _choice(value: Any) -> Iterator[str]:
    yield _("Right answer") if value.get("correct") else _("Wrong answer")
    yield _follows()


def _item(_value: Any) -> Iterator[str]:
    yield _("The order is the key.")
    yield _follows()


def _number(value: Any) -> Iterator[str]:
    yield _("Right from %(smallest)s to %(largest)s") % {
        "smallest": _plain(value.get("minimum")),
        "largest": _plain(value.get("maximum")),
    }
    yield _follows()


def _fact(value: Any) -> Iterator[str]:
    yield _("Value: %(value)s") % {
        "value": share_in_words(value.get("value", ""), "", value.get("total") or "")
    }
    yield _follows()


def _accepted(_value: Any) -> Iterator[str]:
    yield _("One answer on each line. Write what learners in your language would answer.")


def _alternative_text(_value: Any) -> Iterator[str]:
    yield _("Read aloud to those who cannot see the picture.")


def _follows() -> str:
    return _("It follows the source by itself.")


def _plain(number: Any) -> str:
    return f"{number:g}" if isinstance(number, int | float) else "?"


_Find = Callable[[Any], Iterator[str]]
_FACTS: dict[tuple[str, str], _Find] = {
    ("true_false", "claim"): _claim,
    ("choice", "text"): _choice,
    ("number", "question"): _number,
    ("fact", "label"): _fact,
    ("short_text", "accepted"): _accepted,
    ("picture", "alternative_text"): _alternative_text,
}
