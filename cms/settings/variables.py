"""The variables of the environment as ``variables.toml`` states them, for settings and documentation."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, kw_only=True)
class Variable:
    """``effect`` is a sentence for whoever runs the site. A ``secret`` may also be given as ``NAME_FILE``."""

    name: str
    effect: str
    default: str = ""
    secret: bool = False
    needed: bool = False


def _stated() -> dict[str, Variable]:
    table = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    return {name: Variable(name=name, **facts) for name, facts in table.items()}


VARIABLES = _stated()


def as_table() -> str:
    """The reference page's table, in Markdown."""
    head = "| name | effect | default | secret |\n|---|---|---|---|\n"
    return head + "".join(f"{_row(variable)}\n" for variable in VARIABLES.values())


def _row(variable: Variable) -> str:
    name = f"`{variable.name}`" + (" (needed)" if variable.needed else "")
    default = f"`{variable.default}`" if variable.default else ""
    return f"| {name} | {variable.effect} | {default} | {'yes' if variable.secret else ''} |"
