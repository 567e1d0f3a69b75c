"""Drawings in the player are coloured by its stylesheet; on paper they carry their colours themselves."""

from __future__ import annotations

from minijinja import Markup

INK, STONE, SNOW, WEST, EAST = "#14211B", "#F7C52B", "#F7FAF8", "#155679", "#255D38"

COLOURS = {
    'class="sy-outcome__fill"': f'fill="{INK}"',
    'class="sy-outcome__cut"': 'fill="none" stroke="#fff" stroke-width="2.2"',
    'class="sy-outcome__ring"': f'fill="none" stroke="{INK}" stroke-width="2"',
    'class="sy-outcome__dash"': f'fill="none" stroke="{INK}" stroke-width="2" stroke-dasharray="3.2 3.1"',
    'class="sy-mark__stone"': f'fill="{STONE}"',
    'class="sy-emblem"': 'class="sy-emblem" font-family="Arial" font-size="9"',
    '<rect x="1" y="1"': '<rect fill="none" stroke="#000" stroke-dasharray="4 3" x="1" y="1"',
    'class="sy-stone"': f'class="sy-stone" fill="{STONE}" stroke="{INK}" stroke-width="1.2"',
    '<text x="16" y="21.2"': (
        f'<text x="16" y="21.2" fill="{INK}" stroke="none" font-family="Schibsted Grotesk" '
        'font-weight="700" font-size="15"'
    ),
}


def painted(html: str, west: str = WEST, east: str = EAST) -> Markup:
    """``west`` and ``east`` colour the two fields of the mark."""
    mark = {'class="sy-mark__west"': f'fill="{west}"', 'class="sy-mark__east"': f'fill="{east}"'}
    for drawn, coloured in (COLOURS | mark).items():
        html = html.replace(drawn, coloured)
    return Markup(html)
