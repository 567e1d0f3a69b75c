"""What stands or lies in the clearing: the painted border cairn and a wind-felled spruce."""

from random import Random

from cms.website.art.svg import Point, document, group, line, path, polygon

# A heap of field stones with one upright slab: (outline, in shade).
_STONES: list[tuple[list[Point], bool]] = [
    ([(2, 70), (0, 60), (6, 52), (18, 50), (22, 58), (20, 70)], False),
    ([(18, 70), (20, 57), (30, 54), (38, 60), (37, 70)], True),
    ([(36, 70), (37, 58), (46, 50), (55, 55), (56, 66), (53, 70)], False),
    ([(8, 52), (11, 42), (21, 37), (28, 42), (28, 54), (18, 52)], True),
    ([(27, 54), (28, 43), (40, 38), (49, 45), (48, 52), (38, 58)], False),
    ([(18, 40), (20, 31), (30, 28), (31, 41), (27, 43)], False),
    ([(30, 42), (30, 28), (39, 30), (42, 38)], True),
    ([(21, 32), (20, 12), (26, 1), (31, 3), (30, 30)], False),
    ([(31, 3), (36, 8), (37, 31), (30, 30)], True),
]
_ROOT_PLATE: list[Point] = [
    (10, 22), (20, 14), (22, 28), (32, 26), (26, 40), (34, 48), (26, 58), (32, 70), (22, 72),
    (24, 86), (12, 80), (4, 84), (6, 66), (0, 54), (8, 44), (2, 32),
]  # fmt: skip
_TRUNK: list[Point] = [(16, 50), (326, 69), (326, 71), (16, 62)]


def cairn(colours: dict[str, str]) -> str:
    stones = "".join(
        polygon(outline, fill=colours["stone2" if shade else "stone"]) for outline, shade in _STONES
    )
    drawing = group(stones, stroke=colours["onstone"], stroke_linejoin="round", transform="translate(2 1)")
    return document(drawing, 60, 72)


def fallen_spruce(colour: str) -> str:
    """Root plate in the air, branches up and down, drawn with straight strokes only."""
    branches = path(_branches(Random(5)), fill="none", stroke=colour, stroke_width="4.2")
    timber = polygon(_TRUNK) + polygon(_ROOT_PLATE)
    return document(branches + group(timber, fill=colour), 336, 100)


def _branches(random: Random) -> str:
    above = below = ""
    x = 66.0
    while x < 322:
        share = (x - 66) / 256
        y = 56 + 14 * share
        length = (34 * (1 - share) ** 0.8 + 4) * random.uniform(0.75, 1.15)
        drop = length * random.uniform(0.35, 0.62)
        above += line((x, y), (x + length * 0.75, y - length))
        below += line((x + 3, y), (x + 3 + drop * 1.1, y + drop))
        x += random.uniform(4.5, 7.5)
    return above + below
