"""Files behind the pages: present, described, credited; and glossary terms that blocks point at."""

from __future__ import annotations

from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.course import Audio, Course, Definition, Download, Picture, Video
from lms_export.errors import Problem
from lms_export.messages import gettext as _


def assets_are_there(facts: Facts) -> Iterator[Problem]:
    for page, block in facts.media_of(Picture, Download, Audio, Video):
        for sha256 in _files_of(block):
            asset = facts.assets.get(sha256)
            if asset is None or not facts.has_file(asset):
                name = asset.title or asset.file_name if asset else sha256[:12]
                yield Problem(
                    page=page.title,
                    page_id=page.id,
                    field=_("File “{name}”").format(name=name),
                    message=_("The file is missing."),
                    way_out=_("Upload it again, or remove the block."),
                )


def course_pictures_are_there(facts: Facts) -> Iterator[Problem]:
    """The cover and the emblem. A course may have neither."""
    for field, sha256 in _course_pictures(facts.course).items():
        asset = facts.assets.get(sha256)
        if sha256 and (asset is None or not facts.has_file(asset)):
            yield Problem(
                page=facts.pages[0].title,
                page_id=facts.course.id,
                field=field,
                message=_("The file is missing."),
                way_out=_("Upload it again, or choose another picture."),
            )


def _course_pictures(course: Course) -> dict[str, str]:
    """The sha256 of each, by what an editor calls it."""
    return {
        _("Cover image"): course.cover.asset if course.cover else "",
        _("Funding: emblem"): course.funding.emblem if course.funding else "",
    }


def _files_of(block: Picture | Download | Audio | Video) -> list[str]:
    if isinstance(block, Picture):
        return [block.asset]
    if isinstance(block, Download):
        return list(dict.fromkeys(block.assets.values()))
    return [block.asset, *(track.captions for track in block.tracks if track.captions)]


def pictures_are_described(facts: Facts) -> Iterator[Problem]:
    for page, picture in facts.media_of(Picture):
        if picture.decorative:
            continue
        for language in facts.course.languages:
            if not picture.alternative.get(language, "").strip():
                yield Problem(
                    page=page.title,
                    page_id=page.id,
                    field=_("Picture: alternative text ({language})").format(language=language),
                    message=_("The picture has no alternative text."),
                    way_out=_("Say what it shows, or mark it as decorative."),
                )


def assets_are_credited(facts: Facts) -> Iterator[Problem]:
    for page, picture in facts.media_of(Picture):
        asset = facts.assets.get(picture.asset)
        lacking = [] if asset is None else _uncredited(asset.credit, asset.licence)
        for field in lacking if not picture.decorative else []:
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=field,
                message=_("The picture “{name}” has none.").format(name=asset.title if asset else ""),
                way_out=_("Fill it in on the picture itself, under Images."),
            )


def _uncredited(credit: str, licence: str) -> list[str]:
    fields = {_("Picture: credit"): credit, _("Picture: licence"): licence}
    return [field for field, value in fields.items() if not value.strip()]


def terms_are_there(facts: Facts) -> Iterator[Problem]:
    known = {term.id for term in facts.course.terms}
    for page, block in facts.blocks_of(Definition):
        if block.term not in known:
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=_("Definition"),
                message=_("The glossary term is not there any more."),
                way_out=_("Choose another term, or publish this one again."),
            )
