"""The criteria of ``@querystring-search`` as a query. All must be fulfilled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from django.utils.translation import gettext as _

from cms.api.parameters import BadParameters, Malformed
from cms.api.search import operations, reading
from cms.api.search.names import DATE_FIELDS, FIELDS
from cms.api.search.operations import INDEXES, PREFIX
from cms.search.query import Range

MOST_CRITERIA = 50
MOST_DAYS = 36_500


def looked_for(criteria: Any) -> dict[str, Any]:
    """What ``Query`` is made with. Raises ``BadParameters`` with all that are wrong."""
    if not isinstance(criteria, list) or not criteria:
        raise BadParameters({"query": _("Give a list of criteria.")})
    if len(criteria) > MOST_CRITERIA:
        raise BadParameters({"query": _("Write at most %(number)d values.") % {"number": MOST_CRITERIA}})
    wanted = _Wanted()
    problems = {}
    for place, criterion in enumerate(criteria):
        try:
            wanted.add(criterion)
        except Malformed as error:
            problems[f"query[{place}]"] = str(error)
    if problems:
        raise BadParameters(problems)
    return wanted.found


class _Wanted:
    def __init__(self) -> None:
        self.found: dict[str, Any] = {"any_of": {}, "all_of": {}, "none_of": {}, "between": {}}

    def add(self, criterion: Any) -> None:
        name, operation, value = _parts(criterion)
        if name in DATE_FIELDS:
            ranges = self.found["between"]
            ranges[name] = (*ranges.get(name, ()), date_range(operation, value))
        elif operation == operations.CONTAINS:
            self.found["text"] = f"{self.found.get('text', '')} {reading.text([_text(value)])}".strip()
        elif operation == operations.PATH:
            self._place(_text(value))
        else:
            self._choose(operation, FIELDS[name], reading.names(_texts(value)))

    def _choose(self, operation: str, field: str, values: tuple[str, ...]) -> None:
        kinds = {operations.ALL: "all_of", operations.NONE: "none_of"}
        chosen = self.found[kinds.get(operation, "any_of")]
        if operation in kinds:
            chosen[field] = (*chosen.get(field, ()), *values)
        else:
            chosen[field] = tuple(value for value in values if value in chosen.get(field, values))

    def _place(self, value: str) -> None:
        """Plone writes the number of levels behind the path: ``/nb/sing::1``; -1 is all."""
        path, _sign, depth = value.partition("::")
        if depth and not depth.removeprefix("-").isdecimal():
            raise Malformed(_("Write a path, and behind it perhaps “::” and a number of levels."))
        self.found["below"] = reading.path([path])
        self.found["depth"] = int(depth[:4]) if depth and not depth.startswith("-") else None


def _parts(criterion: Any) -> tuple[str, str, Any]:
    if not isinstance(criterion, Mapping) or not isinstance(criterion.get("i"), str):
        raise Malformed(_("Write an index as “i”, an operation as “o” and a value as “v”."))
    name, operation = criterion["i"], str(criterion.get("o", "")).removeprefix(PREFIX)
    known = [each for each, index in INDEXES.items() if index.operations]
    if name not in known:
        raise Malformed(
            _("There is no %(unknown)s here. There are: %(known)s.")
            % {"unknown": name[:100], "known": ", ".join(known)}
        )
    if operation not in INDEXES[name].operations:
        raise Malformed(
            _("There is no %(unknown)s here. There are: %(known)s.")
            % {
                "unknown": operation[:100],
                "known": ", ".join(PREFIX + each for each in INDEXES[name].operations),
            }
        )
    return name, operation, criterion.get("v")


def date_range(operation: str, value: Any) -> Range:
    now = datetime.now(UTC)
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    if operation == operations.TODAY:
        return Range(earliest=midnight, latest=midnight + timedelta(days=1, microseconds=-1))
    if operation == operations.PAST:
        return Range(latest=now)
    if operation == operations.FUTURE:
        return Range(earliest=now)
    if operation == operations.LAST_DAYS:
        return Range(earliest=midnight - _days(value), latest=now)
    if operation == operations.NEXT_DAYS:
        return Range(earliest=now, latest=midnight + _days(value) + timedelta(days=1))
    return _given_range(operation, [reading.date(each) for each in _texts(value)])


def _given_range(operation: str, ends: list[datetime]) -> Range:
    if len(ends) != (2 if operation == operations.BETWEEN else 1):
        raise Malformed(_("Give one date, or two for “between”."))
    kinds = {operations.FROM: "min", operations.UNTIL: "max"}
    return reading.reach(tuple(ends), kinds.get(operation, "min:max"))


def _days(value: Any) -> timedelta:
    number = str(value[0] if isinstance(value, list) and value else value).strip()
    if not (number.isascii() and number.isdigit()) or int(number[:9]) > MOST_DAYS:
        raise Malformed(_("Write a number from %(least)d to %(most)d.") % {"least": 0, "most": MOST_DAYS})
    return timedelta(days=int(number))


def _text(value: Any) -> str:
    return _texts(value)[0]


def _texts(value: Any) -> list[str]:
    values = value if isinstance(value, list) else [value]
    if not values or not all(isinstance(each, str) for each in values):
        raise Malformed(_("Write a text, or a list of texts."))
    return values
