"""The small drawn signs: icons, stones, outcome glyphs. Each stands beside a word that says the same."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString, mark_safe

register = template.Library()

_GLYPHS = {
    "completed": '<circle cx="10" cy="10" r="9" class="outcome-glyph__form"/>'
    '<path class="outcome-glyph__sign" d="M5.5 10.5L8.8 13.6L14.5 6.8"/>',
    "risk": '<polygon points="10,1 19.5,18.5 .5,18.5" class="outcome-glyph__form"/>'
    '<path class="outcome-glyph__sign" d="M10 7.2V12.6M10 14.6V16.2"/>',
    "stopped": '<rect x="1.5" y="1.5" width="17" height="17" class="outcome-glyph__form"/>'
    '<path class="outcome-glyph__sign" d="M7.2 6V14M12.8 6V14"/>',
    "open": '<circle cx="10" cy="10" r="8" class="outcome-glyph__open"/>',
}
_STONE = "12,2 24.5,3.5 30.8,14 26.5,27.5 12.5,30.5 1.8,22 3.2,9.5"


@register.simple_tag
def icon(name: str) -> SafeString:
    """A use of the sprite in ``website/parts/icons.html``."""
    return format_html('<svg class="icon" aria-hidden="true"><use href="#icon-{}"/></svg>', name)


@register.simple_tag
def outcome_glyph(glyph: str) -> SafeString:
    drawing = mark_safe(_GLYPHS[glyph])
    return format_html('<svg class="outcome-glyph" viewBox="0 0 20 20" aria-hidden="true">{}</svg>', drawing)


@register.simple_tag
def stone(number: object) -> SafeString:
    """The number is text in SVG, so that it prints and zooms; screen readers hear the list's own count."""
    return format_html(
        '<svg class="stone" viewBox="0 0 32 32" aria-hidden="true"><polygon points="{}"/>'
        '<text x="16" y="21.2" text-anchor="middle">{}</text></svg>',
        _STONE,
        number,
    )
