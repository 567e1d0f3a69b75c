"""The pages of a cartridge: plain HTML that a platform shows inside its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from lms_export.brand import Brand
from lms_export.course import Asset, Course, Lesson, Module, RichText
from lms_export.html.accessibility import render_accessibility
from lms_export.html.branding import STYLE as BRAND_STYLE
from lms_export.html.branding import render_brand
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import lesson_page, module_test_page
from lms_export.html.package_files import media_path
from lms_export.html.pages import minutes_of, pilot_mark, render_funding, render_lesson
from lms_export.html.sanitise import followable
from lms_export.html.static_files import STATIC
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.writers._cartridge_activities import readable, tasks
from lms_export.writers._qti12 import can_be_written

STYLES = ("tokens.css", "reading.css", "blocks.css")
TO_TOP = "../../"
"""From a page to the top of the package."""


@dataclass(frozen=True, kw_only=True)
class CartridgePage:
    """One page of one language; ``id`` is the same in every language."""

    id: str
    language: str
    title: str
    html: bytes

    @property
    def path(self) -> str:
        return f"pages/{self.language.lower()}/{self.id.lower()}.html"


def asset_address(asset: Asset) -> str:
    """Where a page of the cartridge finds ``asset``."""
    return TO_TOP + media_path(asset)


def styles_of(brand: Brand | None) -> tuple[str, ...]:
    return (*STYLES, BRAND_STYLE) if brand else STYLES


def style_files(brand: Brand | None = None) -> dict[str, bytes]:
    return {f"assets/{name}": (STATIC / name).read_bytes() for name in styles_of(brand)}


def about_page(course: Course, context: Context) -> CartridgePage:
    """What the course is, who paid for it, and under which licence it comes."""
    with speaking(context.language):
        content = render(
            "cartridge/about",
            title=context.text(course.title),
            summary=context.text(course.summary),
            funding=render_funding(course.funding, context),
            minutes=minutes_of(max(course.minutes, 1)),
            edition=course.edition,
            pilot=pilot_mark(course),
            licence=context.text(course.licence.title) or course.licence.code,
            licence_url=followable(course.licence.url),
            brand=render_brand(context),
        )
        return _page("about", _("About the course"), content, context)


def lesson_page_of(lesson: Lesson, context: Context) -> CartridgePage:
    content = render_lesson(readable(lesson, context), context)
    spoken = context.assets.get(lesson.spoken.get(context.language, ""))
    with speaking(context.language):
        return _page(lesson_page(lesson), context.text(lesson.title), content, context, spoken)


def tasks_page(module: Module, context: Context) -> CartridgePage | None:
    """The questions of the module's test that no profile carries; nothing where there are none."""
    left = [question for question in module.test if not can_be_written(question)]
    if not left:
        return None
    with speaking(context.language):
        title = _("Tasks: {title}").format(title=context.text(module.title))
        intro = RichText(id="intro", html={context.language: f"<p>{_('Nobody marks these tasks.')}</p>"})
        lesson = Lesson(
            id=module.id,
            title={context.language: title},
            minutes=max(1, len(left)),
            body=(intro, *tasks(left, context)),
        )
        return _page(module_test_page(module), title, render_lesson(lesson, context), context)


def credits_page(assets: Sequence[Asset], context: Context) -> CartridgePage | None:
    """Title, author and licence of every file shown; nothing where there are none."""
    if not assets:
        return None
    with speaking(context.language):
        content = render("cartridge/credits", files=[_credit(asset) for asset in assets])
        return _page("credits", _("Pictures, recordings and files"), content, context)


def accessibility_page(course: Course, assets: Sequence[Asset], context: Context) -> CartridgePage:
    """What a learner can expect of the pages."""
    with speaking(context.language):
        title = _("Accessibility")
        said = render_accessibility(course, assets, context)
        return _page(
            "accessibility", title, render("cartridge/accessibility", title=title, content=said), context
        )


def _credit(asset: Asset) -> list[dict[str, str]]:
    """What is known of a file, each with the address where more is."""
    parts = [
        {"text": asset.title or asset.file_name, "url": ""},
        {"text": asset.credit, "url": ""},
        {"text": asset.source, "url": followable(asset.source)},
        {"text": asset.licence, "url": followable(asset.licence_url)},
    ]
    return [part for part in parts if part["text"]]


def _page(id: str, title: str, content: str, context: Context, spoken: Asset | None = None) -> CartridgePage:
    html = render(
        "cartridge/page",
        language=context.language,
        title=title,
        styles=[f"{TO_TOP}assets/{name}" for name in styles_of(context.brand)],
        content=content,
        spoken=asset_address(spoken) if spoken else "",
        spoken_type=spoken.media_type if spoken else "",
    )
    return CartridgePage(id=id, language=context.language, title=title, html=html.encode())
