"""What a Word document holds that a lesson cannot: counted, so that the editor knows what to look for."""

from __future__ import annotations

import re
from collections.abc import Mapping

from cms.word_import.document import Kind, LeftOut

_IN_THE_TEXT = {
    Kind.EQUATION: rb"<m:oMath[\s>]",
    Kind.DRAWING: rb"<(?:c:chart|dgm:relIds|wpg:wgp|wpc:wpc)[\s>/]",
    Kind.EMBEDDED: rb"<o:OLEObject[\s>/]",
    Kind.CHANGE: rb"<w:(?:ins|del|moveFrom) ",
    Kind.MERGED_CELLS: rb"<w:(?:gridSpan|vMerge)[\s/>]",
    Kind.SUPERSCRIPT: rb"<w:vertAlign w:val=\"(?:superscript|subscript)\"",
    Kind.NOTE: rb"<w:(?:footnote|endnote)Reference[\s/>]",
}
_EXTERNAL_PICTURE = re.compile(rb"<Relationship\b(?=[^>]*/image\")(?=[^>]*TargetMode=\"External\")")


def noticed(parts: Mapping[str, bytes]) -> LeftOut:
    body = parts["word/document.xml"]
    found = LeftOut({kind: len(re.findall(pattern, body)) for kind, pattern in _IN_THE_TEXT.items()})
    found[Kind.COMMENT] = len(re.findall(rb"<w:comment\s", parts.get("word/comments.xml", b"")))
    found[Kind.PICTURE_ELSEWHERE] = len(
        _EXTERNAL_PICTURE.findall(parts.get("word/_rels/document.xml.rels", b""))
    )
    found[Kind.HEADER] = sum(_says_something(name, content) for name, content in parts.items())
    return +found


def _says_something(name: str, content: bytes) -> bool:
    is_header = re.fullmatch(r"word/(?:header|footer)\d*\.xml", name) is not None
    return is_header and re.search(rb"<w:t[ >][^<]*[^<\s]", content) is not None
