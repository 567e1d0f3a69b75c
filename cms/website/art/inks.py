"""The inks of the woodcut, read from the same tokens the pages use."""

import re
from functools import cache
from pathlib import Path

TOKENS = Path(__file__).parent.parent / "static/website/css/tokens.css"
SCHEMES = ("light", "dark")
_DARK = "@media (prefers-color-scheme: dark)"
_COLOUR = re.compile(r"--([a-z0-9]+): (#[0-9A-F]{6});")


@cache
def inks(scheme: str) -> dict[str, str]:
    """Token name to colour; the dark scheme changes only what it names."""
    light, _, dark = TOKENS.read_text().partition(_DARK)
    colours = dict(_COLOUR.findall(light))
    return colours if scheme == "light" else colours | dict(_COLOUR.findall(dark))
