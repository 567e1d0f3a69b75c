"""A bank of forest under a fell: each layer is a hill with its trees, a woodcut in four inks."""

from collections.abc import Callable
from random import Random
from typing import NamedTuple

from cms.website.art.svg import Point, document, group, polygon
from cms.website.art.trees import ASPECT, BIRCH_SYMBOL, PINE_SYMBOL, SPRUCES, symbols

Curve = Callable[[float], float]


class Layer(NamedTuple):
    """One hill: where it lies, how high its trees are, how many, and how near it is (1 far, 4 near)."""

    base: float
    height: float
    trees: int
    depth: int


class Land(NamedTuple):
    """The picture's size and its layers, far to near."""

    width: int
    height: int
    layers: tuple[Layer, ...]


HERO = Land(
    720, 360, (Layer(172, 40, 46, 1), Layer(206, 60, 36, 2), Layer(252, 88, 26, 3), Layer(312, 124, 17, 4))
)
BANK = Land(1100, 170, (Layer(92, 30, 70, 1), Layer(116, 44, 52, 2), Layer(150, 64, 36, 4)))


def grove(side: str, seed: int, land: Land, colours: dict[str, str]) -> str:
    """One bank. ``side`` is ``w`` or ``e``; the picture holds on to the clearing's edge."""
    random = Random(seed)
    drawing = symbols(colours["cutw" if side == "w" else "cute"])
    drawing += _fell(random, land, side, colours[f"{side}0"])
    for layer in land.layers:
        drawing += group(_layer(random, land, layer), fill=colours[f"{side}{layer.depth}"])
    return document(drawing, land.width, land.height, "xMaxYMax" if side == "w" else "xMinYMax", "slice")


def treeline(seed: int, colour: str, width: int = 1440, height: int = 96, trees: int = 92) -> str:
    """A single row of trees in one ink, standing on the footer."""
    random = Random(seed)
    ground, density = _noise(random, 6), _noise(random, 14)
    floor: Curve = lambda x: height - 6 - 14 * ground(x / width)  # noqa: E731
    drawing = symbols(cut="") + polygon([(0, height), *_hill(floor, width, 48), (width, height)])
    for index in range(trees):
        x = (index + 0.5) * width / trees + random.uniform(-7, 7)
        thickness = density(x / width)
        if thickness < 0.16 and random.random() < 0.5:
            continue
        drawing += _tree(random, x, floor(x) + 3, 34 + 46 * thickness + random.uniform(-7, 7), rare=0.09)
    return document(group(drawing, fill=colour), width, height, "xMidYMax", "slice")


def _fell(random: Random, land: Land, side: str, colour: str) -> str:
    """The bare mountain behind; a little higher in the west."""
    ridge = _noise(random, 5)
    lift = 0.05 if side == "w" else 0
    skyline = [
        (x, land.height * (0.42 - 0.26 * ridge(x / land.width) - lift))
        for x in range(0, land.width + 1, land.width // 9)
    ]
    return polygon([(0, land.height), *skyline, (land.width, land.height)], fill=colour)


def _layer(random: Random, land: Land, layer: Layer) -> str:
    hill, density = _noise(random, 4), _noise(random, 9)
    floor: Curve = lambda x: layer.base - layer.height * 0.28 * (hill(x / land.width) - 0.3)  # noqa: E731
    ground = [
        (0, land.height),
        *_hill(floor, land.width, max(24, land.width // 14)),
        (land.width, land.height),
    ]
    drawing = polygon(ground)
    for index in range(layer.trees):
        step = land.width / layer.trees
        x = (index + 0.5 + random.uniform(-0.42, 0.42)) * step
        thickness = density(x / land.width)
        if thickness < 0.22 and random.random() < 0.6:
            continue
        height = layer.height * (0.55 + 0.62 * thickness + random.uniform(-0.12, 0.12))
        drawing += _tree(
            random, x, floor(x) + layer.height * 0.05, height, rare=0.15 if layer.depth > 1 else 0
        )
    return drawing


def _tree(random: Random, x: float, foot: float, height: float, rare: float) -> str:
    """Mostly spruce; ``rare`` is the share of pine and birch. The symbol keeps its own proportions."""
    draw = random.random()
    kind = PINE_SYMBOL if draw < rare / 2 else BIRCH_SYMBOL if draw < rare else random.randrange(len(SPRUCES))
    width = height * ASPECT
    return f'<use href="#t{kind}" x="{x - width / 2:.0f}" y="{foot - height:.0f}" height="{height:.0f}"/>'


def _hill(floor: Curve, width: int, step: int) -> list[Point]:
    return [(x, floor(x)) for x in [*range(0, width, step), width]]


def _noise(random: Random, knots: int) -> Curve:
    """A smooth random curve over 0 to 1, through ``knots`` heights."""
    heights = [random.random() for _ in range(knots + 2)]

    def curve(share: float) -> float:
        place = min(0.999, max(0.0, share)) * knots
        index = int(place)
        blend = place - index
        blend = blend * blend * (3 - 2 * blend)
        return heights[index] * (1 - blend) + heights[index + 1] * blend

    return curve
