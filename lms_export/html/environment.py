"""The template engine: autoescaped, translated, loaded from ``templates/``."""

from __future__ import annotations

import re
from functools import cache
from html import escape
from pathlib import Path

import minijinja

from lms_export.messages import gettext

_SPECIAL = re.compile("[&<>\"']")
TEMPLATES = Path(__file__).parent / "templates"


def _load(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


def _escaped(value: object) -> object:
    # The engine's own escaping turns every "/" of an address into a character reference, too.
    if type(value) is not str:
        return value
    return minijinja.Markup(escape(value) if _SPECIAL.search(value) else value)


@cache
def _environment() -> minijinja.Environment:
    return minijinja.Environment(
        loader=_load,
        globals={"_": gettext},
        finalizer=_escaped,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined_behavior="strict",
    )


def render(template: str, **values: object) -> minijinja.Markup:
    """``templates/<template>.html`` filled with ``values``; what it returns is not escaped again."""
    return minijinja.Markup(_environment().render_template(f"{template}.html", **values))
