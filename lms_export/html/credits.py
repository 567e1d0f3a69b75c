"""Who made what a package holds, where it comes from, and under which licence it may be used again."""

from __future__ import annotations

from collections.abc import Sequence

from minijinja import Markup

from lms_export.course import Asset, Course
from lms_export.html.branding import ownership
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.sanitise import followable
from lms_export.messages import gettext as _

TYPEFACES = ("Schibsted Grotesk", "Literata")


def render_credits(course: Course, assets: Sequence[Asset], context: Context) -> Markup:
    """The course, every file of ``assets``, and the typefaces, in the language that is spoken."""
    return render(
        "credits",
        course=context.text(course.title),
        licence=context.text(course.licence.title) or course.licence.code,
        licence_url=followable(course.licence.url),
        files=[credit_of(asset) for asset in assets],
        typefaces=typefaces(),
        brand=ownership(context),
    )


def typefaces() -> str:
    sentence = _("The typefaces {names} are used under the SIL Open Font License 1.1.")
    return sentence.format(names=", ".join(TYPEFACES))


def credit_of(asset: Asset) -> dict[str, str]:
    """What is known of a file, in the language that is spoken; addresses are empty where there is none."""
    return {
        "title": asset.title or asset.file_name,
        "author": asset.credit or _("Not stated"),
        "source": asset.source or _("Not stated"),
        "source_url": followable(asset.source),
        "licence": asset.licence or _("Not stated"),
        "licence_url": followable(asset.licence_url),
    }
