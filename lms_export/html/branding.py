"""Who offers the course, beside the funding plate and never in place of its emblem.

Neither width nor height of the logo can pass those of the emblem (``cover.css``, ``brand.css``): the rules of
the funds allow no other logo to be larger.
"""

from __future__ import annotations

from lms_export.brand import Brand
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.messages import gettext as _
from lms_export.messages import speaking

STYLE = "brand.css"
BOOK_STYLE = "book/brand.css"


def render_brand(context: Context) -> str:
    """Name and logo, in the context's language; empty where the package is for everybody."""
    if context.brand is None:
        return ""
    with speaking(context.language):
        return render(
            "brand",
            offered=_("Offered by {academy}").format(academy=context.brand.name),
            logo=logo_address(context.brand, context),
        )


def logo_address(brand: Brand, context: Context) -> str:
    return context.asset_url(brand.asset) if brand.asset else ""


def ownership(context: Context) -> str:
    """What the licence of the course does not reach, in the language that is spoken."""
    if context.brand is None or context.brand.asset is None:
        return ""
    sentence = _("The logo belongs to {academy}. The licence of the course does not cover it.")
    return sentence.format(academy=context.brand.name)
