"""The formats by name. A format is a writer, a reader and how its files are called."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cms.languages.exchange.documents import Part, ReadPart
from cms.languages.exchange.formats import po_file, xliff12, xliff21


@dataclass(frozen=True, kw_only=True)
class Format:
    title: str
    suffix: str
    content_type: str
    write: Callable[[Sequence[Part]], bytes]
    read: Callable[[bytes], list[ReadPart]]


FORMATS = {
    "xliff12": Format(
        title="XLIFF 1.2",
        suffix=".xlf",
        content_type="application/xliff+xml",
        write=xliff12.write,
        read=xliff12.read,
    ),
    "xliff21": Format(
        title="XLIFF 2.1",
        suffix=".xlf",
        content_type="application/xliff+xml",
        write=xliff21.write,
        read=xliff21.read,
    ),
    "po": Format(
        title="PO (gettext)",
        suffix=".po",
        content_type="text/x-gettext-translation",
        write=po_file.write,
        read=po_file.read,
    ),
}
