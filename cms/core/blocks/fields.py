"""The smallest pieces of a block, made so that they can be translated.

Text always has the default ``""`` (a missing value stops extraction, wagtail-localize#918), and what is
no text, such as a value or a date, is a pattern, so that it is never offered for translation.
"""

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

PARTIAL_DATE = r"^(\d{4}(-\d{2}(-\d{2})?)?)?$"
RICH_TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul"]


def line(label: Any, **options: Any) -> blocks.CharBlock:
    """One line of translatable text, at most 255 characters."""
    return blocks.CharBlock(label=label, default="", max_length=options.pop("max_length", 255), **options)


def prose(label: Any, **options: Any) -> blocks.TextBlock:
    """Several lines of translatable text."""
    return blocks.TextBlock(label=label, default="", rows=options.pop("rows", 3), **options)


def rich(label: Any, **options: Any) -> blocks.RichTextBlock:
    """Translatable text with emphasis, links and lists."""
    return blocks.RichTextBlock(label=label, features=RICH_TEXT_FEATURES, **options)


def code(label: Any, regex: str = r"^.*$", **options: Any) -> blocks.RegexBlock:
    """A value that is the same in all languages."""
    return blocks.RegexBlock(regex=regex, label=label, default="", **options)


def partial_date(label: Any, **options: Any) -> blocks.RegexBlock:
    """A year, a month or a day: 2017, 2017-10 or 2017-10-31."""
    return code(
        label,
        PARTIAL_DATE,
        required=False,
        help_text=_("Year, month or day: 2017, 2017-10 or 2017-10-31."),
        error_messages={"invalid": _("Write a year, month or day: 2017, 2017-10 or 2017-10-31.")},
        **options,
    )
