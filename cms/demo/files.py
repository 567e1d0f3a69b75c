"""Reading the content files. A text is one sentence or paragraph in each language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

Text = Mapping[str, str]

SOURCE_LANGUAGE = "nb"
_FOLDER = Path(__file__).parent / "data"


@cache
def read(name: str) -> Any:
    return json.loads((_FOLDER / f"{name}.json").read_text("utf-8"))


def side_by_side(lists: Mapping[str, list[str]]) -> list[Text]:
    """A list per language becomes a list of texts."""
    languages = list(lists)
    return [
        dict(zip(languages, row, strict=True))
        for row in zip(*(lists[language] for language in languages), strict=True)
    ]
