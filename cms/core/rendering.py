"""Where the CMS asks for a lesson's HTML.

The one lesson renderer lives in the exporter, above the CMS. It registers itself here; without it the site
shows a page's title and a sentence that says so.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

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


class Renderer(Protocol):
    """Without ``answers`` nothing is said of what is right, and no script is needed."""

    def __call__(self, page: Any, *, answers: bool) -> RenderedActivityPage | None: ...


_renderers: dict[str, Renderer] = {}
_names: dict[str, Callable[..., str]] = {}


def register_renderer(page_type: str, renderer: Renderer) -> None:
    """Use ``renderer`` for pages of ``page_type`` ("courses.Lesson", "courses.Module")."""
    _renderers[page_type] = renderer


def rendered(page: Page, *, answers: bool = True) -> RenderedActivityPage | None:
    """The page's learner view, or ``None`` where there is none to show or nothing renders its type."""
    renderer = _renderers.get(page._meta.label)
    return renderer(page, answers=answers) if renderer else None


def register_names(course: Callable[[Any], str], step: Callable[[Any, Any], str]) -> None:
    """How the player names what it keeps on the device: of a course, and of a page in it."""
    _names.update(course=course, step=step)


def kept_under(course: Page) -> str:
    """What the names of everything kept of ``course`` begin with; empty where nothing is kept."""
    return _names["course"](course) if _names else ""


def step_name(page: Page, course: Page) -> str:
    return _names["step"](page, course) if _names else ""
