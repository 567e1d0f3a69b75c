"""The table of pictures: file name to drawing."""

from collections.abc import Iterator
from pathlib import Path

from cms.website.art.forest import BANK, HERO, grove, treeline
from cms.website.art.inks import SCHEMES, inks
from cms.website.art.landmarks import cairn, fallen_spruce
from cms.website.art.region import region

ROOM = Path(__file__).parent.parent
STATIC = ROOM / "static/website/art"
TEMPLATES = ROOM / "templates/website/art"


def pictures() -> Iterator[tuple[Path, str]]:
    """Every file with its content. Forests come once per colour scheme, the stylesheet chooses."""
    for scheme in SCHEMES:
        colours = inks(scheme)
        yield STATIC / f"hero-west-{scheme}.svg", grove("w", 11, HERO, colours)
        yield STATIC / f"hero-east-{scheme}.svg", grove("e", 23, HERO, colours)
        yield STATIC / f"bank-west-{scheme}.svg", grove("w", 4, BANK, colours)
        yield STATIC / f"bank-east-{scheme}.svg", grove("e", 5, BANK, colours)
        yield STATIC / f"treeline-{scheme}.svg", treeline(5, colours["pine"])
        yield (
            STATIC / f"fallen-spruce-{scheme}.svg",
            fallen_spruce(colours["w4" if scheme == "light" else "w0"]),
        )
    yield STATIC / "cairn.svg", cairn(inks("light"))
    yield TEMPLATES / "region.svg", region()
