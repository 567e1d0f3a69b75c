"""A sketch of the region from rough coordinates, in straight segments. Not to scale."""

from cms.website.art.svg import Point, number, points, polygon

BORDER: list[Point] = [
    (14.31, 65.12), (13.65, 64.58), (14.15, 64.46), (14.10, 64.17), (13.96, 64.01), (13.2, 64.09),
    (12.68, 63.97), (12.14, 63.58), (12.05, 63.27), (12.22, 63.0), (12.05, 62.75), (12.30, 62.27),
]  # fmt: skip
TRONDELAG: list[Point] = [
    (14.31, 65.12), (13.4, 65.2), (12.4, 65.18), (11.6, 65.1), (11.0, 64.9), (10.9, 64.6), (10.3, 64.3),
    (9.8, 63.95), (9.5, 63.72), (8.5, 63.85), (8.45, 63.5), (8.9, 63.2), (9.3, 62.85), (9.0, 62.6),
    (9.6, 62.3), (10.3, 62.6), (11.2, 62.45), (12.30, 62.27),
]  # fmt: skip
JAMTLAND: list[Point] = [
    (14.31, 65.12), (15.1, 64.75), (15.9, 64.45), (16.5, 63.95), (16.1, 63.7), (16.6, 63.45), (16.0, 63.15),
    (15.9, 62.8), (15.7, 62.45), (14.9, 62.25), (14.5, 61.75), (13.2, 61.72), (12.2, 61.75), (12.30, 62.27),
]  # fmt: skip
VASTERNORRLAND: list[Point] = [
    (16.5, 63.95), (17.6, 63.95), (18.9, 63.62), (19.25, 63.45), (18.7, 63.2), (18.4, 62.95), (17.9, 62.8),
    (17.9, 62.5), (17.4, 62.38), (17.4, 62.1), (16.4, 62.12), (15.7, 62.45), (15.9, 62.8), (16.0, 63.15),
    (16.6, 63.45), (16.1, 63.7),
]  # fmt: skip
FJORD: list[Point] = [
    (9.7, 63.62), (10.3, 63.45), (10.95, 63.47), (11.1, 63.75), (11.55, 63.95), (11.2, 63.98), (10.75, 63.72),
    (10.35, 63.58), (9.9, 63.68),
]  # fmt: skip
TOWNS = (
    ("Høylandet", (12.30, 64.63), "below"),
    ("Trondheim", (10.40, 63.42), "below"),
    ("Åre", (13.08, 63.40), "right"),
    ("Östersund", (14.64, 63.18), "below"),
    ("Sundsvall", (17.32, 62.39), "outside"),
)
AREAS = (
    ("Trøndelag", (4, 76), "start", "region__area"),
    ("Jämtland", (186, 352), "start", "region__area region__area--inside"),
    ("Västernorrland", (506, 132), "end", "region__area"),
)
CAIRNS = (1, 5, 7, 9)
_CAIRN: list[Point] = [(-5, 4), (-4.5, -4), (1, -6), (6, -1), (4, 5)]


def region() -> str:
    """The shapes inside the ``<svg>``; colours come from classes, words around it from the template."""
    lands = (
        polygon(_closed(TRONDELAG), class_="region__west")
        + polygon(_closed(JAMTLAND), class_="region__east")
        + polygon(_projected(VASTERNORRLAND), class_="region__east")
        + polygon(_projected(FJORD), class_="region__sea")
    )
    border = f'<polyline class="region__border" points="{points(_projected(BORDER))}"/>'
    return "\n".join([lands, border, *_cairns(), *map(_town, TOWNS), *map(_area, AREAS)]) + "\n"


def _closed(coast: list[Point]) -> list[Point]:
    return _projected(BORDER + coast[::-1][1:-1])


def _projected(places: list[Point]) -> list[Point]:
    return [((longitude - 8.2) * 44.6, (65.45 - latitude) * 100) for longitude, latitude in places]


def _cairns() -> list[str]:
    centres = [_projected(BORDER)[index] for index in CAIRNS]
    return [polygon([(x + dx, y + dy) for dx, dy in _CAIRN], class_="region__cairn") for x, y in centres]


def _town(town: tuple[str, Point, str]) -> str:
    name, place, side = town
    ((x, y),) = _projected([place])
    dx, dy, anchor = {"below": (0, 18, "middle"), "right": (8, 4.5, "start"), "outside": (10, 4.5, "start")}[
        side
    ]
    css_class = "region__town region__town--outside" if side == "outside" else "region__town"
    return (
        f'<rect class="region__dot" x="{number(x - 3)}" y="{number(y - 3)}" width="6" height="6"/>'
        f'<text class="{css_class}" x="{number(x + dx)}" y="{number(y + dy)}"'
        f' text-anchor="{anchor}">{name}</text>'
    )


def _area(area: tuple[str, Point, str, str]) -> str:
    name, (x, y), anchor, css_class = area
    return f'<text class="{css_class}" x="{number(x)}" y="{number(y)}" text-anchor="{anchor}">{name}</text>'
