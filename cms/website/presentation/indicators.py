"""Target and result as a lane: the bar is the result, the stake the target, the dashed box what lacked."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext as _
from wagtail.blocks import StreamValue

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
    name: str
    verdict: str
    parts: tuple[str, ...]
    note: str
    source: str
    lane: Lane | None


def indicators_of(stream: StreamValue) -> tuple[Indicator, ...]:
    return tuple(_indicator(block.value) for block in stream)


def _indicator(value: Any) -> Indicator:
    return Indicator(
        name=value["name"],
        verdict=". ".join(part for part in (_figures(value), _verdict(value["verdict"])) if part),
        parts=tuple(f"{part.value['name']}: {part.value['value']}" for part in value["breakdown"]),
        note=value["note"],
        source=_source(value["source"], value["date"]),
        lane=_lane(value),
    )


def _figures(value: Any) -> str:
    """``42 companies, target 40``: the words say what the picture shows."""
    result = f"{value['result']} {value['unit']}".strip() if value["result"] else ""
    target = _("target %(target)s") % {"target": value["target"]} if value["target"] else ""
    return ", ".join(part for part in (result, target) if part)


def _verdict(verdict: str | None) -> str:
    return {
        "met": _("Target met"),
        "not_met": _("Target not met"),
        "unclear": _("Cannot be judged with certainty"),
        "no_target": _("No target set"),
        "not_reported": _("Result not stated"),
    }.get(verdict or "", "")


def _source(text: str, day: str) -> str:
    if not text:
        return ""
    return _("Source: %(source)s") % {"source": f"{text}, {partial_date(day)}" if day else text}


def _lane(value: Any) -> Lane | None:
    """No picture without a number for the result: an empty bar would say zero."""
    result, target = _number(value["result"]), _number(value["target"])
    if result is None or target is None:
        return None
    scale = max(result, target) * _AIR or 1
    return Lane(
        bar=_percent(result, scale),
        stake=_percent(target, scale),
        gap=_percent(target - result, scale) if result < target else "",
        is_unclear=value["verdict"] == "unclear",
    )


def _number(text: str) -> float | None:
    try:
        return float(text.replace(",", ".").replace("\u00a0", "").rstrip("% "))
    except ValueError:
        return None


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.2f}%"
