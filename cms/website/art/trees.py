"""Three kinds of tree as straight-edged silhouettes with a few cuts, each in a box 100 wide and 106 high."""

from random import Random

from cms.website.art.svg import Point, line, path, polygon

VIEW_BOX = "28 0 44 106"
ASPECT = 44 / 106
SPRUCES = ((9, 14, 0), (10, 12, 3), (8, 16, 2), (11, 13, 0), (9, 10, 6))
PINE_SYMBOL, BIRCH_SYMBOL = len(SPRUCES), len(SPRUCES) + 1

_PINE_CROWN: list[Point] = [
    (50, 4), (57, 8), (60, 15), (66, 20), (61, 27), (63, 34), (57, 38), (53, 46), (51.8, 46), (52, 106),
    (48, 106), (48.4, 52), (42, 55), (38, 48), (43, 42), (36, 36), (39, 28), (35, 21), (41, 16), (43, 8),
]  # fmt: skip
_BIRCH_CROWN: list[Point] = [
    (50, 14), (55, 20), (57, 30), (61, 40), (58, 52), (60, 60), (54, 70), (51, 72), (51, 106),
    (49, 106), (49, 72), (44, 68), (41, 58), (43, 48), (40, 38), (44, 28), (46, 19),
]  # fmt: skip
_PINE_CUTS = "M53 20L60 22M54 31L60 33M45 44L40 48"
_BIRCH_TRUNK = "M50 40L50 106M50 56L55 48M50 64L45 57"


def symbols(cut: str) -> str:
    """Every tree once; the forest repeats them by reference. ``cut`` may be empty: no cuts."""
    random = Random(7)
    trees = [_spruce(random, cut, *shape) for shape in SPRUCES]
    trees.append(polygon(_shaken(random, _PINE_CROWN)) + _strokes(_PINE_CUTS, cut, "1"))
    trees.append(polygon(_shaken(random, _BIRCH_CROWN)) + _strokes(_BIRCH_TRUNK, cut, "1.6"))
    return "".join(
        f'<symbol id="t{index}" viewBox="{VIEW_BOX}" preserveAspectRatio="xMinYMin">{tree}</symbol>'
        for index, tree in enumerate(trees)
    )


def _spruce(random: Random, cut: str, tiers: int, width: float, top: float) -> str:
    """Tiers of branches that widen downwards, then a short trunk."""
    left: list[Point] = []
    right: list[Point] = []
    cuts = ""
    for tier in range(1, tiers + 1):
        share = tier / tiers
        y = top + 7 + (87 - top) * share
        half = 1.6 + width * share**0.9
        left += [
            (50 - half * random.uniform(0.78, 1.08), y + random.uniform(0, 3)),
            (50 - half * 0.45, y - 1.2),
        ]
        right += [
            (50 + half * random.uniform(0.78, 1.08), y + random.uniform(0, 3)),
            (50 + half * 0.45, y - 1.2),
        ]
        if tier > 2 and random.random() > 0.3:
            cuts += line((round(50 + half * 0.15), round(y - 8)), (round(50 + half * 0.6), round(y - 3)))
    foot: list[Point] = [(51.6, 96), (51.6, 106), (48.4, 106), (48.4, 96)]
    outline = [(50, top), *right[:-1], *foot, *left[:-1][::-1]]
    return polygon(_whole(outline)) + _strokes(cuts, cut, "1")


def _shaken(random: Random, outline: list[Point]) -> list[Point]:
    return _whole([(x + random.uniform(-1, 1), y + random.uniform(-1.2, 1.2)) for x, y in outline])


def _whole(outline: list[Point]) -> list[Point]:
    """Whole numbers are fine enough for a woodcut, and light; trunks keep their half."""
    return [(round(x * 2) / 2, round(y)) for x, y in outline]


def _strokes(commands: str, colour: str, width: str) -> str:
    """Cuts in another ink; none where the picture has only one."""
    return colour and path(commands, fill="none", stroke=colour, stroke_width=width, opacity="0.7")
