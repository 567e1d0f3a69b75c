"""The inventory: model -> what it keeps about whom."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path

import msgspec
from django.apps import apps

_OWN = Path(__file__).with_name("inventory.toml")
_BESIDE = "personal_data.toml"


class About(StrEnum):
    STAFF = "staff"
    PARTNER = "partner academy"
    GUEST = "guest reviewer"
    SHOWN = "person shown"
    READER = "reader"


class Then(StrEnum):
    """What becomes of a row when the account it names is erased."""

    DELETED = "deleted"
    CLEARED = "cleared"
    STAYS = "stays"


class Entry(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``kept`` says for how long; all but ``then`` is for people to read."""

    about: About
    what: str
    why: str
    kept: str
    then: Then


def inventory() -> dict[str, Entry]:
    """``app.Model`` -> its entry. Raises ``msgspec.ValidationError`` where a file is not written so."""
    tables = (tomllib.loads(path.read_text()) for path in _files())
    stated = {label: entry for table in tables for label, entry in table.items()}
    return msgspec.convert(stated, dict[str, Entry])


def _files() -> Iterable[Path]:
    beside = (Path(config.path) / _BESIDE for config in apps.get_app_configs())
    return (_OWN, *sorted(path for path in set(beside) if path.is_file()))


def as_table() -> str:
    """Markdown, one row for each model."""
    rows = ["| model | about | what | why | kept | when the account is erased |", "|---|---|---|---|---|---|"]
    for label, entry in sorted(inventory().items()):
        cells = (f"`{label}`", entry.about, entry.what, entry.why, entry.kept, entry.then)
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"
