"""What a course says of itself beside its title: outcomes, level, licence, funding, cover."""

from collections.abc import Mapping

from django.db.models import QuerySet
from django.utils import timezone
from msgspec import convert
from wagtail.blocks import StreamValue
from wagtail.models import TranslatableMixin

from cms.courses.models import Course
from cms.media.models import Licence
from lms_export import course as document
from lms_export.reader.consent import leave_out_for_consent
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import Reading
from lms_export.reader.texts import block_text, page_text
from lms_export.reader.tree import Pages
from lms_export.reader.versions import blocks_in_languages, first, in_languages


def read_outcomes(pages: Pages, field: str) -> tuple[document.Outcome, ...]:
    streams = {language: getattr(page, field) for language, page in pages.items()}
    return tuple(
        document.Outcome(
            id=identifier("outcome", key),
            kind=first(versions)["kind"] or "unset",
            text=block_text(versions, "text"),
        )
        for _type, key, versions in blocks_in_languages(streams)
    )


def read_sources(streams: Mapping[str, StreamValue]) -> tuple[document.Source, ...]:
    return tuple(
        document.Source(
            text=block_text(versions, "text"),
            url=first(versions)["url"] or "",
            date=first(versions)["date"] or "",
        )
        for _type, _key, versions in blocks_in_languages(streams)
    )


def read_challenges(pages: Pages) -> tuple[document.Text, ...]:
    streams = {language: page.challenges for language, page in pages.items()}
    return tuple(
        {language: str(challenge) for language, challenge in versions.items() if challenge}
        for _type, _key, versions in blocks_in_languages(streams)
    )


def read_level(page: Course) -> document.LevelClaim:
    return convert({"kind": page.level_claim, "evidence": page.level_evidence}, document.LevelClaim)


def read_licence(page: Course, reading: Reading) -> document.Licence:
    """Empty where the course has none; the checks say so."""
    licence = page.licence
    if licence is None:
        return document.Licence(code="", title={})
    versions = _in_languages_of(licence, page, reading)
    return document.Licence(code=licence.code, title=page_text(versions, "title"), url=licence.url)


def read_funding(page: Course, reading: Reading) -> document.Funding | None:
    """In every language it has: the plate speaks to both sides of the border."""
    if page.funding is None:
        return None
    versions = {each.locale.language_code: each for each in _translations(page.funding)}
    emblem = page.funding.emblem
    return document.Funding(
        statement=page_text(versions, "statement"),
        text=page_text(versions, "text"),
        emblem=reading.assets.image(emblem).sha256 if emblem else "",
    )


def read_cover(pages: Pages, reading: Reading) -> document.Picture | None:
    page = next(iter(pages.values()))
    image = page.cover_image
    if image is None:
        return None
    if not image.may_be_used(reading.purpose, timezone.localdate()):
        leave_out_for_consent(image, reading)
        return None
    return document.Picture(
        id=identifier("cover", page.translation_key),
        asset=reading.assets.image(image).sha256,
        alternative=page_text(pages, "cover_alternative_text"),
        width=image.width,
        height=image.height,
    )


def _in_languages_of(licence: Licence, page: Course, reading: Reading) -> dict[str, Licence]:
    """Asked for only where the document speaks more than the page's own language."""
    if len(reading.languages) == 1 and licence.locale_id == page.locale_id:
        return {reading.languages[0]: licence}
    return in_languages(_translations(licence), reading.languages)


def _translations(instance: TranslatableMixin) -> QuerySet:
    return instance.get_translations(inclusive=True).select_related("locale")
