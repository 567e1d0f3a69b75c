"""What must hold after a fault, whatever it was. Pure: values in, sentences out.

``Seen`` is what ``chaos.gathering`` finds in the database and the store, ``Heard`` what people were answered.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

WORKING = frozenset({"queued", "waiting", "running"})
UNWELL = 500


@dataclass(frozen=True, kw_only=True)
class StoredPackage:
    """``sha256`` is the row's; ``found`` is that of the file, empty where there is none."""

    name: str
    state: str
    sha256: str = ""
    found: str = ""
    papers: int = 0


@dataclass(frozen=True, kw_only=True)
class Work:
    """A part of a translation job, or a task of the queue. ``is_held``: somebody is at it."""

    name: str
    state: str
    is_held: bool = False


@dataclass(frozen=True, kw_only=True)
class ReleasedEdition:
    name: str
    languages: tuple[str, ...]
    documents: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Seen:
    """Page uid -> version, as the pages are, as the API tells them, and as the search knows them."""

    pages: Mapping[str, str] = field(default_factory=dict)
    told: Mapping[str, str] = field(default_factory=dict)
    searched: Mapping[str, str] = field(default_factory=dict)
    etags: Mapping[str, str] = field(default_factory=dict)
    feed: Mapping[str, str] = field(default_factory=dict)
    packages: tuple[StoredPackage, ...] = ()
    works: tuple[Work, ...] = ()
    editions: tuple[ReleasedEdition, ...] = ()
    drafts: frozenset[str] = frozenset()
    unfinished_files: tuple[str, ...] = ()
    damaged_files: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Heard:
    """An answer to somebody: ``says`` is whether it has a sentence of ours, ``leaks`` a traceback."""

    address: str
    status: int
    says: bool = True
    leaks: bool = False


def lost(promised: frozenset[str], seen: Seen) -> Iterator[str]:
    """``promised``: what somebody was told is stored."""
    kept = seen.drafts | {edition.name for edition in seen.editions}
    kept |= {package.name for package in seen.packages} | {work.name for work in seen.works}
    for name in sorted(promised - kept):
        yield f"lost: {name}"


def half_visible(seen: Seen) -> Iterator[str]:
    yield from _differing("the API", seen.pages, seen.told)
    yield from _differing("the search", seen.etags, seen.searched)
    yield from _differing("the feed of changes", seen.etags, seen.feed)
    for edition in seen.editions:
        if missing := sorted(set(edition.languages) - set(edition.documents)):
            yield f"edition {edition.name} has no document in {', '.join(missing)}"
    yield from (f"half a file: {name}" for name in seen.unfinished_files)


def damaged(seen: Seen) -> Iterator[str]:
    for package in seen.packages:
        if package.state == "done" and package.found != package.sha256:
            yield f"package {package.name}: its file is {'another' if package.found else 'gone'}"
        if package.state == "done" and not package.papers:
            yield f"package {package.name} has no papers"
    yield from (f"damaged: {name}" for name in seen.damaged_files)


def stuck(seen: Seen) -> Iterator[str]:
    """Asked once every lease has run out."""
    for package in seen.packages:
        if package.state in WORKING:
            yield f"package {package.name} is {package.state} for ever"
    for work in seen.works:
        if work.state in WORKING and not work.is_held:
            yield f"{work.name} is {work.state} for ever"


def failed(seen: Seen) -> Iterator[str]:
    """A fault is no reason to give up: when it is over, a machine goes on without a person."""
    given_up = [package.name for package in seen.packages if package.state == "failed"]
    given_up += [work.name for work in seen.works if work.state == "failed"]
    yield from (f"{name} was given up" for name in given_up)


def unclear(heard: tuple[Heard, ...]) -> Iterator[str]:
    told = {
        f"{each.address} answered {each.status} {'with a traceback' if each.leaks else 'without a sentence'}"
        for each in heard
        if each.leaks or (each.status >= UNWELL and not each.says)
    }
    yield from sorted(told)


def _differing(who: str, wanted: Mapping[str, str], known: Mapping[str, str]) -> Iterator[str]:
    for uid in sorted(wanted.keys() | known.keys()):
        if wanted.get(uid) != known.get(uid):
            yield f"{who} tells {known.get(uid, 'nothing')} of {uid}, and it is {wanted.get(uid, 'gone')}"


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """Column of the table -> what speaks against it; nothing where all is well."""

    lost: tuple[str, ...]
    half_visible: tuple[str, ...]
    damaged: tuple[str, ...]
    stuck: tuple[str, ...]
    given_up: tuple[str, ...]
    unclear: tuple[str, ...]

    @property
    def objections(self) -> tuple[str, ...]:
        return self.lost + self.half_visible + self.damaged + self.stuck + self.given_up + self.unclear


def verdict(promised: frozenset[str], seen: Seen, heard: tuple[Heard, ...]) -> Verdict:
    return Verdict(
        lost=tuple(lost(promised, seen)),
        half_visible=tuple(half_visible(seen)),
        damaged=tuple(damaged(seen)),
        stuck=tuple(stuck(seen)),
        given_up=tuple(failed(seen)),
        unclear=tuple(unclear(heard)),
    )
