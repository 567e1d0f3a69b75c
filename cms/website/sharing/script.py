"""Facts in schema.org's words, as they stand in a page."""

from __future__ import annotations

import json
from typing import Any

from django.utils.safestring import SafeString, mark_safe

Facts = dict[str, Any]


def as_script(facts: Facts) -> SafeString:
    """JSON that cannot end its own element."""
    text = json.dumps(facts, ensure_ascii=False, separators=(",", ":"))
    return mark_safe(text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"))


def clean(node: Facts) -> Facts:
    """What is not known is not said."""
    return {name: value for name, value in node.items() if value not in ("", None, [], (), {})}
