"""What pages and blocks point at, as it stands in documents."""

from __future__ import annotations

from typing import Annotated, Any

import msgspec

from cms.api.services.shapes import Shape


def one_of(*names: str, or_nothing: bool = False) -> Any:
    """A type: one of several components, which msgspec cannot say of types without tags."""
    return Annotated[Any, msgspec.Meta(extra_json_schema=any_of(*names, or_nothing=or_nothing))]


def any_of(*names: str, or_nothing: bool = False) -> dict[str, Any]:
    nothing: list[Any] = [{"type": "null"}] if or_nothing else []
    return {"anyOf": [*({"$ref": f"#/components/schemas/{name}"} for name in names), *nothing]}


class PageReference(Shape, frozen=True, kw_only=True):
    """Another page, in the language of the one that names it where there is one."""

    address: str = msgspec.field(name="@id")
    type: str = msgspec.field(name="@type")
    uid: str = msgspec.field(name="UID")
    title: str
    description: str
    language: str


class LicenceName(Shape, frozen=True, kw_only=True):
    code: str
    title: str
    url: str


class PictureScale(Shape, frozen=True, kw_only=True):
    src: str
    type: str
    width: int
    height: int


class PictureSource(Shape, frozen=True, kw_only=True):
    """For `<source>`: a lighter format."""

    type: str
    srcset: str


class Picture(Shape, frozen=True, kw_only=True):
    url: str
    width: int
    height: int
    src: str
    srcset: str
    sizes: str
    sources: list[PictureSource]
    scales: list[PictureScale]
    credit: str
    licence: LicenceName | None


class PictureLeftOut(Shape, frozen=True, kw_only=True):
    """`credit` says why: no consent of those in it, or no recorded rights."""

    url: None
    credit: str
    licence: None


class DownloadFile(Shape, frozen=True, kw_only=True):
    url: str
    title: str
    bytes: int | None
    credit: str
    licence: LicenceName | None


class RecordingFile(Shape, frozen=True, kw_only=True):
    """Captions and transcript in the language of the page."""

    url: str
    kind: str
    credit: str
    licence: LicenceName | None
    captions: str | None
    transcript: str


class GlossaryEntry(Shape, frozen=True, kw_only=True):
    id: str
    term: str
    definition: str
    source: str


class Challenge(Shape, frozen=True, kw_only=True):
    id: str
    name: str


class Funding(Shape, frozen=True, kw_only=True):
    statement: str
    text: str
    emblem: one_of("Picture", "PictureLeftOut", or_nothing=True)  # type: ignore[valid-type]


class Reservation(Shape, frozen=True, kw_only=True):
    """Why a translation was published although something in it is open."""

    reason: str
    since: str | None
    objections: int


SHOWN: dict[str, tuple[str, ...]] = {
    "CreditedImage": ("Picture", "PictureLeftOut"),
    "CreditedDocument": ("DownloadFile",),
    "Recording": ("RecordingFile",),
    "GlossaryTerm": ("GlossaryEntry",),
    "SocietalChallenge": ("Challenge",),
    "FundingAcknowledgement": ("Funding",),
    "Licence": ("LicenceName",),
}
"""Model -> what it is shown as. What is not named here is a page."""
TYPES = (
    PageReference,
    Picture,
    PictureLeftOut,
    DownloadFile,
    RecordingFile,
    GlossaryEntry,
    Challenge,
    Funding,
    LicenceName,
    Reservation,
)


def shown_as(model: str) -> dict[str, Any]:
    """The schema of a reference to ``model``, which may be empty or lead to nothing that may be read."""
    return any_of(*SHOWN.get(model, ("PageReference",)), or_nothing=True)
