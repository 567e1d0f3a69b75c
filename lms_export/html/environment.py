"""The template engine: autoescaped, translated, loaded from ``templates/``."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import minijinja

from lms_export.messages import gettext

TEMPLATES = Path(__file__).parent / "templates"


def _load(name: str) -> str:
    return (TEMPLATES / name).read_text(encoding="utf-8")


@cache
def _environment() -> minijinja.Environment:
    return minijinja.Environment(
        loader=_load,
        globals={"_": gettext},
        trim_blocks=True,
        lstrip_blocks=True,
        undefined_behavior="strict",
    )


def render(template: str, **values: object) -> minijinja.Markup:
    """``templates/<template>.html`` filled with ``values``; what it returns is not escaped again."""
    return minijinja.Markup(_environment().render_template(f"{template}.html", **values))
