"""What is wrong with a catalogue, in sentences a translator can act on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from babel.messages import Catalog, Message

from message_catalogues.catalogue import first_text, is_translated, messages

PLACEHOLDER = re.compile(r"%\([a-z_][a-z0-9_]*\)[sd]|\{[a-z_][a-z0-9_]*\}", re.IGNORECASE)


def findings(catalog: Catalog) -> Iterator[str]:
    for message in messages(catalog):
        if not is_translated(message):
            yield f"missing: {shown(message)}"
        elif message.fuzzy:
            yield f"fuzzy, look at it and remove the mark: {shown(message)}"
        elif difference := placeholder_difference(message):
            yield f"{difference}: {shown(message)}"


def shown(message: Message) -> str:
    context = f" (context {message.context})" if message.context else ""
    places = ", ".join(sorted({name for name, _line in message.locations}))
    return f'"{first_text(message)}"{context} in {places}'


def placeholder_difference(message: Message) -> str:
    """A plural form may leave out what one of the original's forms lacks; nothing else may be lost or new."""
    originals = [placeholders(text) for text in forms(message.id)]
    allowed, needed = set.union(*originals), set.intersection(*originals)
    for text in forms(message.string):
        if lost := needed - placeholders(text):
            return f"the translation lost {', '.join(sorted(lost))}"
        if unknown := placeholders(text) - allowed:
            return f"the translation has {', '.join(sorted(unknown))}, which the original has not"
    return ""


def forms(text: str | tuple[str, ...] | list[str] | None) -> list[str]:
    return [text] if isinstance(text, str) else list(text or ())


def placeholders(text: str) -> set[str]:
    return set(PLACEHOLDER.findall(text))
