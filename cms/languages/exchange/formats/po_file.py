"""PO, the format of gettext: one entry a text, ``msgctxt`` its key. Reads wagtail-localize's files, too."""

from __future__ import annotations

import codecs
import re
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import polib
from django.utils.translation import gettext as _

from cms.languages.exchange.documents import Part, ReadPart, ReadUnit, Unit, UnitState
from cms.languages.exchange.findings import Unreadable
from cms.languages.exchange.formats.control_characters import shown
from cms.languages.exchange.inline import Damage, parsed, rendered

_SOURCE_LANGUAGE = "X-Synergos-Source-Language"
_OF_THE_LIBRARY = "X-WagtailLocalize-TranslationID"
_MACHINE = "machine"
_UNFINISHED = {UnitState.OUTDATED, UnitState.MACHINE, UnitState.FAULTY}
_LINE = re.compile(r"\(line (\d+)\)|on line (\d+)")
_CHARSET = re.compile(rb"charset=([A-Za-z0-9_.-]+)")


def write(parts: Sequence[Part]) -> bytes:
    """Parts of one pair of languages."""
    file = polib.POFile(wrapwidth=0)
    file.metadata = {
        "Project-Id-Version": "Synergos",
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Language": parts[0].target_language,
        _SOURCE_LANGUAGE: parts[0].source_language,
    }
    for part in parts:
        file.extend(_entry(part, unit) for unit in part.units)
    return (str(file).rstrip("\n") + "\n").encode()


def _entry(part: Part, unit: Unit) -> polib.POEntry:
    comments = [f"{part.place} › {unit.path}", *unit.notes]
    flags = ["fuzzy"] if unit.target and unit.state in _UNFINISHED else []
    return polib.POEntry(
        msgctxt=unit.key,
        msgid=unit.source,
        msgstr=unit.target,
        comment="\n".join(" ".join(shown(comment).split()) for comment in comments),
        flags=[*flags, _MACHINE] if unit.state is UnitState.MACHINE else flags,
        previous_msgid=unit.previous_source or None,
    )


def read(content: bytes) -> list[ReadPart]:
    """One part for each page or snippet the keys name. Raises ``Unreadable``."""
    file = _parsed(_decoded(content))
    metadata = {name.lower(): value for name, value in file.metadata.items()}
    units = [_unit(entry) for entry in file if not entry.obsolete]
    target = metadata.get("language", "")
    if _OF_THE_LIBRARY.lower() in metadata:
        key = metadata[_OF_THE_LIBRARY.lower()]
        return [_part(key, units, "", target, is_of_the_library=True)]
    source = metadata.get(_SOURCE_LANGUAGE.lower(), "")
    by_object: dict[str, list[ReadUnit]] = {}
    for unit in units:
        by_object.setdefault(unit.key.partition(":")[0], []).append(unit)
    return [_part(key, found, source, target) for key, found in by_object.items()]


def _part(
    key: str, units: Iterable[ReadUnit], source: str, target: str, *, is_of_the_library: bool = False
) -> ReadPart:
    found = tuple(units)
    return ReadPart(
        key=key,
        line=found[0].line if found else 1,
        source_language=source,
        target_language=target,
        units=found,
        is_of_the_library=is_of_the_library,
    )


def _unit(entry: polib.POEntry) -> ReadUnit:
    is_unfinished = "fuzzy" in entry.flags
    target, damage = _html(entry.msgstr)
    return ReadUnit(
        key=entry.msgctxt or "",
        line=entry.linenum or 0,
        source=entry.msgid,
        target=target,
        is_machine=is_unfinished and _MACHINE in entry.flags,
        is_unfinished=is_unfinished,
        damage=_("It has plural forms, which our texts do not have.") if entry.msgid_plural else damage,
    )


def _html(text: str) -> tuple[str, str]:
    """The words as they are stored, and what is wrong with them; people write a bare "&" here."""
    try:
        return rendered(parsed(text)), ""
    except Damage as damage:
        return "", str(damage)


def _decoded(content: bytes) -> str:
    charset = _CHARSET.search(content[:4000])
    name = charset[1].decode() if charset else "utf-8"
    try:
        codec = codecs.lookup("utf-8-sig" if codecs.lookup(name).name == "utf-8" else name).name
        return content.decode(codec)
    except LookupError:
        raise Unreadable(
            _("The file says that it is in “%(name)s”, which is no encoding.") % {"name": name}
        ) from None
    except UnicodeDecodeError as reason:
        line = content[: reason.start].count(b"\n") + 1
        message = _("The file says that it is in %(name)s, and is not. Save it as UTF-8.") % {"name": name}
        raise Unreadable(message, line) from None


def _parsed(text: str) -> polib.POFile:
    """By way of a file: polib would open a text that happens to be the path of one."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder) / "file.po"
        place.write_text(text, "utf-8", newline="")
        try:
            file = polib.pofile(str(place), encoding="utf-8", wrapwidth=0)
        except (OSError, ValueError, IndexError, KeyError) as reason:
            match = _LINE.search(str(reason))
            line = int(match[1] or match[2]) if match else 0
            raise Unreadable(_("The file is damaged: this is no PO."), line) from None
    if not len(file) and not file.metadata:
        raise Unreadable(_("This is no PO file, or it is empty."))
    return file
