"""Cut the two typefaces down to the letters of our languages, for the site and for every package.

The result must be the same bytes on every machine, because packages carry it: no times, no hinting.
South Sámi letters are a file of their own, loaded only where a page uses them.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "node_modules/@fontsource-variable"
TARGETS = [ROOT / "lms_export/html/static/fonts", ROOT / "cms/website/static/website/fonts"]

LATIN = (
    "U+0020-007E,U+00A0-00FF,U+0131,U+0152-0153,U+2010-2015,U+2018-201A,U+201C-201E,U+2022,U+2026,"
    "U+2032-2033,U+2039-203A,U+20AC,U+2190-2193,U+2212,U+2215,U+2248,U+2264-2265"
)
SAMI = "U+010C-010D,U+0110-0111,U+0143-0144,U+014A-014B,U+0160-0161,U+0166-0167,U+017D-017E"
UPRIGHT = ["kern", "liga", "mark", "mkmk", "ccmp", "locl", "lnum", "tnum", "onum", "pnum", "calt", "case"]
ITALIC = ["kern", "liga", "ccmp", "locl", "mark"]


class Cut(NamedTuple):
    source: str
    target: str
    weights: tuple[int, int] | int
    letters: str
    features: list[str]


CUTS = [
    Cut("schibsted-grotesk-latin-wght-normal", "schibsted-grotesk-var", (400, 800), LATIN, UPRIGHT),
    Cut("schibsted-grotesk-latin-ext-wght-normal", "schibsted-grotesk-sami", (400, 800), SAMI, UPRIGHT),
    Cut("literata-latin-wght-normal", "literata-var", (400, 600), LATIN, UPRIGHT),
    Cut("literata-latin-ext-wght-normal", "literata-sami", (400, 600), SAMI, UPRIGHT),
    Cut("literata-latin-wght-italic", "literata-italic", 400, LATIN, ITALIC),
]
FAMILIES = ["schibsted-grotesk", "literata"]


def main() -> None:
    for target in TARGETS:
        target.mkdir(parents=True, exist_ok=True)
    for each in CUTS:
        font = cut(each)
        for target in TARGETS:
            font.save(target / f"{each.target}.woff2")
    # Last: make takes the licence as the sign that everything before it is there.
    for family in FAMILIES:
        licence = (SOURCE / family / "LICENSE").read_bytes()
        for target in TARGETS:
            (target / f"OFL-{family}.txt").write_bytes(licence)


def cut(each: Cut) -> TTFont:
    family = next(family for family in FAMILIES if each.source.startswith(family))
    font = TTFont(SOURCE / family / "files" / f"{each.source}.woff2", recalcTimestamp=False)
    give_every_letter_a_variation(font)
    subsetter = subset.Subsetter(options(each.features))
    subsetter.populate(unicodes=subset.parse_unicodes(each.letters))
    subsetter.subset(font)
    font = instancer.instantiateVariableFont(font, {"wght": each.weights})
    font.recalcTimestamp = False
    font.flavor = "woff2"
    return font


def give_every_letter_a_variation(font: TTFont) -> None:
    """The instancer stops at a letter that has none."""
    for letter in font.getGlyphOrder():
        font["gvar"].variations.setdefault(letter, [])


def options(features: list[str]) -> subset.Options:
    chosen = subset.Options()
    chosen.layout_features = features
    chosen.hinting = False
    chosen.desubroutinize = True
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    chosen.drop_tables += ["DSIG"]
    return chosen


if __name__ == "__main__":
    main()
