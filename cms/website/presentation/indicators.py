"""Target and result as a lane: the bar is the result, the stake the target, the dashed box what lacked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

from cms.core.shares import number_in, part_in_words
from cms.website.presentation.dates import partial_date

_AIR = 1.2


@dataclass(frozen=True, kw_only=True)
class Lane:
    """Positions in percent of the picture's width; ``stake`` and ``gap`` may be absent."""

    bar: str
    stake: str
    gap: str
    is_unclear: bool


@dataclass(frozen=True, kw_only=True)
class Indicator:
    """``verdict`` says target and result in one sentence; ``target`` and ``result`` are for tables."""

    name: str
    target: str
    result: str
    judged: str
    verdict: str
    parts: tuple[str, ...]
    note: str
    date: str
    source: str
    lane: Lane | None


def indicators_of(stream: StreamValue) -> tuple[Indicator, ...]:
    """A date that all figures share is said once, with their source."""
    shared = _shared_date(stream)
    return tuple(_indicator(block.value, shared) for block in stream)


def indicator_sources(stream: StreamValue) -> tuple[str, ...]:
    """Each source once, in the order of the figures."""
    date = partial_date(_shared_date(stream))
    sources = dict.fromkeys(block.value["source"] for block in stream if block.value["source"])
    return tuple(f"{source}, {date}" if date else source for source in sources)


def _shared_date(stream: StreamValue) -> str:
    dates = {block.value["date"] for block in stream} - {""}
    return dates.pop() if len(dates) == 1 else ""


def _indicator(value: Any, shared_date: str) -> Indicator:
    return Indicator(
        name=value["name"],
        target=_table_target(value),
        result=f"{value['result']} {value['unit']}".strip() if value["result"] else "",
        judged=_verdict(value["verdict"]),
        verdict=". ".join(part for part in (_figures(value), _verdict(value["verdict"])) if part),
        parts=tuple(
            f"{part.value['name']}: {part_in_words(part.value['value'], value['result'])}"
            for part in value["breakdown"]
        ),
        note=value["note"],
        date="" if value["date"] == shared_date else partial_date(value["date"]),
        source=_source(value),
        lane=_lane(value),
    )


def _table_target(value: Any) -> str:
    """``at least 16 companies``."""
    target = f"{value['target']} {value['unit']}".strip() if value["target"] else ""
    if not target or value["target_kind"] != "at_least":
        return target
    return _("at least %(target)s") % {"target": target}


def _source(value: Any) -> str:
    return ", ".join(part for part in (value["source"], partial_date(value["date"])) if part)


def _figures(value: Any) -> str:
    """``42 companies, target 40``: the words say what the picture shows. The unit is said once."""
    result, target = value["result"], value["target"]
    if target:
        target = _target_words(value["target_kind"]) % {
            "target": target if result else f"{target} {value['unit']}".strip()
        }
    result = f"{result} {value['unit']}".strip() if result else ""
    return capfirst(", ".join(part for part in (result, target) if part))


def _target_words(kind: str | None) -> str:
    return _("target at least %(target)s") if kind == "at_least" else _("target %(target)s")


def _verdict(verdict: str | None) -> str:
    return {
        "met": _("Target met"),
        "not_met": _("Target not met"),
        "unclear": _("Cannot be judged with certainty"),
        "no_target": _("No target set"),
        "not_reported": _("Result not stated"),
    }.get(verdict or "", "")


def _lane(value: Any) -> Lane | None:
    """No picture without a number for the result: an empty bar would say zero."""
    result, target = number_in(value["result"]), number_in(value["target"])
    if result is None or target is None:
        return None
    scale = max(result, target) * _AIR or 1
    return Lane(
        bar=_percent(result, scale),
        stake=_percent(target, scale),
        gap=_percent(target - result, scale) if result < target else "",
        is_unclear=value["verdict"] == "unclear",
    )


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.2f}%"
