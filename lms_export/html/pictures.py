"""A picture with its lighter files, caption and credit; without a template, since a course has hundreds."""

from __future__ import annotations

from html import escape

from minijinja import Markup

from lms_export.course import Asset, Picture
from lms_export.html.context import Context
from lms_export.html.picture_sources import sources
from lms_export.html.words import LessonWords


def picture(block: Picture, context: Context, words: LessonWords) -> Markup:
    """Where the file is gone, its alternative text stands in for it."""
    shown = _image(block, context)
    caption = _caption(context.text(block.caption), context.assets.get(block.asset))
    return Markup(f'<figure class="sy-figure">\n{shown}{caption}</figure>')


def _image(block: Picture, context: Context) -> str:
    alternative = "" if block.decorative else escape(context.text(block.alternative))
    url = escape(context.url(block.asset))
    if not url:
        return f'<p class="sy-figure__missing">{alternative}</p>\n' if alternative else ""
    image = f'<img src="{url}" alt="{alternative}"{_size(block)}{_loading(block, context)} decoding="async">'
    lighter = "".join(map(_source, sources(block, context)))
    return f"<picture>{lighter}{image}</picture>\n" if lighter else f"{image}\n"


def _size(block: Picture) -> str:
    sides = {"width": block.width, "height": block.height}
    return "".join(f' {name}="{pixels}"' for name, pixels in sides.items() if pixels)


def _loading(block: Picture, context: Context) -> str:
    return "" if block.asset in context.preloaded else ' loading="lazy"'


def _source(source: dict[str, str]) -> str:
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in source.items())
    return f"<source{attributes}>"


def _caption(caption: str, asset: Asset | None) -> str:
    credit = _credit(asset) if asset and asset.credit else ""
    return f"<figcaption>{escape(caption)}{credit}</figcaption>" if caption or credit else ""


def _credit(asset: Asset) -> str:
    licence = f" · {escape(asset.licence)}" if asset.licence else ""
    return f' <span class="sy-figure__credit">{escape(asset.credit)}{licence}</span>'
