"""Whether a recording is what its name says: read from its first bytes."""

from __future__ import annotations

from pathlib import PurePath

from django.core.files import File

from cms.media.document_kinds import refuse

_LOOKED_AT = 12
_AT_THE_BEGINNING = {"webm": b"\x1a\x45\xdf\xa3", "ogg": b"OggS", "opus": b"OggS"}
_ISO_MEDIA = {"mp4", "m4a"}


def validate_recording(file: File) -> None:
    """Raise ``ValidationError`` where ``file`` is something else than its ending says."""
    ending = PurePath(file.name or "").suffix.lower().removeprefix(".")
    file.seek(0)
    beginning = file.read(_LOOKED_AT)
    file.seek(0)
    if not _is(ending, beginning):
        refuse(ending)


def _is(ending: str, beginning: bytes) -> bool:
    """ISO 14496-12 names its kind after four bytes of length; MP3 begins with a tag or a frame's sign."""
    if ending in _ISO_MEDIA:
        return beginning[4:8] == b"ftyp"
    if ending == "mp3":
        return beginning.startswith(b"ID3") or (beginning[:1] == b"\xff" and beginning[1:2] >= b"\xe0")
    return beginning.startswith(_AT_THE_BEGINNING.get(ending, b""))
