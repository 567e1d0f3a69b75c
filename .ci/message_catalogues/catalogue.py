"""One .po file: what it should be, given what the code says now and what translators have written."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any

from babel.messages import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from message_catalogues.domains import SOURCE_LANGUAGE

NOISE = re.compile(
    rb'"(POT-Creation-Date|PO-Revision-Date|Generated-By|Report-Msgid-Bugs-To: EMAIL'
    rb"|Last-Translator: FULL NAME|Language-Team: [a-z_]+ <LL@li.org>)"
)
"""Header lines that change on every run or say nothing."""


def path_in(folder: Path, language: str, domain: str) -> Path:
    return folder / language / "LC_MESSAGES" / f"{domain}.po"


def read(path: Path, language: str) -> Catalog:
    if not path.exists():
        return Catalog(locale=language, project="Synergos", header_comment="")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def updated(old: Catalog, template: Catalog, language: str) -> Catalog:
    """The template's messages with the old translations; what the code no longer says is kept as obsolete."""
    new = Catalog(
        locale=language,
        domain=template.domain,
        project="Synergos",
        version="1",
        fuzzy=False,
        header_comment=old.header_comment,
        language_team=old.language_team,
        last_translator=old.last_translator,
    )
    known = {key(message): message for message in (*old.obsolete.values(), *messages(old))}
    for message in messages(template):
        before = known.pop(key(message), None)
        new.add(
            message.id,
            translation(message, before, language),
            locations=message.locations,
            auto_comments=message.auto_comments,
            user_comments=before.user_comments if before else (),
            flags=[*message.flags, *(before.flags & {"fuzzy"} if before else ())],
            context=message.context,
        )
    for message in known.values():
        if is_translated(message):
            new.obsolete[first_text(message)] = message
    return new


def translation(message: Message, before: Message | None, language: str) -> Any:
    """English needs no translator: the message is the text."""
    if before and is_translated(before):
        return before.string
    if language == SOURCE_LANGUAGE:
        return message.id
    return ("", "") if message.pluralizable else ""


def messages(catalog: Catalog) -> list[Message]:
    return [message for message in catalog if message.id]


def key(message: Message) -> tuple[str | None, str]:
    return message.context, first_text(message)


def first_text(message: Message) -> str:
    return message.id if isinstance(message.id, str) else message.id[0]


def is_translated(message: Message) -> bool:
    return bool(message.string) and all(message.string or ())


def as_bytes(catalog: Catalog) -> bytes:
    """The file as it is committed: sorted, and without what would differ on every run."""
    buffer = BytesIO()
    write_po(buffer, catalog, width=100, sort_by_file=True, include_lineno=False)
    kept = [line for line in buffer.getvalue().splitlines(keepends=True) if not NOISE.match(line)]
    return b"".join(kept).strip() + b"\n"


def compile_catalogue(path: Path) -> None:
    language = path.parts[-3]
    with path.with_suffix(".mo").open("wb") as file:
        write_mo(file, read(path, language))
