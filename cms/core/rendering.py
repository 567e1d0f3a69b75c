"""Where the CMS asks for a lesson's HTML.

The one lesson renderer lives in the exporter, above the CMS. It registers itself here; without it the site
shows a page's title and a sentence that says so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from wagtail.models import Page


@dataclass(frozen=True, kw_only=True)
class RenderedActivityPage:
    """A lesson or module test, ready to be placed: ``html`` is safe, ``data`` is JSON for the player.

    ``stylesheets`` and ``scripts`` are paths below the static folder, in the order they are loaded.
    """

    html: str
    data: str
    stylesheets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()


Renderer = Callable[[Any], RenderedActivityPage | None]

_renderers: dict[str, Renderer] = {}


def register_renderer(page_type: str, renderer: Renderer) -> None:
    """Use ``renderer`` for pages of ``page_type`` ("courses.Lesson", "courses.Module")."""
    _renderers[page_type] = renderer


def rendered(page: Page) -> RenderedActivityPage | None:
    """The page's learner view, or ``None`` where there is none to show or nothing renders its type."""
    renderer = _renderers.get(page._meta.label)
    return renderer(page) if renderer else None
