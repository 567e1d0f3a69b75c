"""Links as values."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Link:
    title: str
    url: str
    is_current: bool = False


@dataclass(frozen=True, kw_only=True)
class LanguageLink:
    """The way to a page in one language; where ``is_available`` is false, to the nearest page above it.

    ``told_as`` is its name within a sentence of the reader's language.
    With ``stands_in`` it leads to the page itself: in that language, for readers of this one.
    """

    language: str
    name: str
    url: str
    title: str
    door: str
    is_current: bool
    is_available: bool
    stands_in: str = ""
    told_as: str = ""
