"""What a person is called where somebody else reads it."""

from __future__ import annotations

from typing import Any


def name_of(person: Any) -> str:
    """The full name, or the one they sign in with; empty for nobody."""
    return (person.get_full_name() or person.get_username()) if person else ""
