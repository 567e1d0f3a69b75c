"""What WeasyPrint's tags do not say yet: the language of a passage, and that a drawing is decoration.

Both are needed so that a screen reader speaks a book in two languages well (PDF/UA-1, 7.2 and 7.3).
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import Any

_one_at_a_time = Lock()


@contextmanager
def speaking_structure() -> Iterator[None]:
    """Inside the ``with``, every structure element carries the ``lang`` its HTML element has."""
    from weasyprint.pdf import tags

    with _one_at_a_time:
        original = tags._build_box_tree

        def build(box: Any, *rest: Any) -> Iterator[Any]:
            for element in original(box, *rest):
                yield _described(element, box)

        tags._build_box_tree = build
        try:
            yield
        finally:
            tags._build_box_tree = original


def _described(element: Any, box: Any) -> Any:
    import pydyf

    attributes = getattr(getattr(box, "element", None), "attrib", {})
    if attributes.get("lang"):
        element["Lang"] = pydyf.String(attributes["lang"])
    if element["S"] == "/Figure":
        _describe_figure(element, attributes)
    return element


def _describe_figure(element: Any, attributes: Any) -> None:
    import pydyf

    if _is_decoration(attributes):
        element["S"] = "/NonStruct"
    elif attributes.get("aria-label"):
        element["Alt"] = pydyf.String(attributes["aria-label"])


def _is_decoration(attributes: Any) -> bool:
    return bool(attributes.get("aria-hidden") == "true" or attributes.get("alt") == "")
