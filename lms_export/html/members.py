"""Files of a package, rendered and packed: made once for the same values, then remembered."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar

from lms_export import memory
from lms_export.zip_file import Content, Packed, packed

_packing: ContextVar[bool] = ContextVar("members are packed as they are made", default=False)


@contextmanager
def packing() -> Iterator[None]:
    """Inside the ``with``, members are packed at once, so that memory holds little of a large course."""
    token = _packing.set(True)
    try:
        yield
    finally:
        _packing.reset(token)


def members(values: Callable[[], object], make: Callable[[], Mapping[str, bytes]]) -> Mapping[str, Content]:
    """What ``make`` gives, packed inside ``packing``. ``values`` gives all it depends on, for msgspec."""
    if not _packing.get():
        return make()
    return memory.remembered(values, dict[str, Packed], lambda: _packed(make()))


def _packed(files: Mapping[str, bytes]) -> dict[str, Packed]:
    return {name: packed(name, content) for name, content in files.items()}
