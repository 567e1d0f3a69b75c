"""Words of an earlier round: they fit the text, and are older than what was said of it in another language.

When the source language is changed, a translation that is behind stays behind. Words that were stored for the
new source when it was the source before must not pass for current ones. They are kept, and marked in the
library's column for errors, so that the library does not use them either; they are no error.
"""

from __future__ import annotations

from django.utils.translation import gettext_noop

LEFT_BEHIND = gettext_noop("Behind when the source language was changed. Look at it again.")
"""What stands in the column: ``field_error``."""


def is_left_behind(field_error: str) -> bool:
    return field_error == LEFT_BEHIND
