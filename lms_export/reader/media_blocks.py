"""Pictures, files, sound and film."""

from django.utils import timezone
from django.utils.translation import gettext as _

from lms_export import course
from lms_export.reader.consent import leave_out_for_consent
from lms_export.reader.identifiers import identifier
from lms_export.reader.reading import BlockReader, Reading
from lms_export.reader.texts import block_text
from lms_export.reader.versions import Versions, first


def _picture(key: str, versions: Versions, reading: Reading) -> course.Picture | None:
    common = first(versions)
    image = common["image"]
    if image is None:
        reading.leave_out(
            _("Picture"), _("The picture is gone."), _("Choose another one, or remove the block.")
        )
        return None
    if not image.may_be_used(reading.purpose, timezone.localdate()):
        leave_out_for_consent(image, reading)
        return None
    asset = reading.assets.image(image).sha256
    return course.Picture(
        id=identifier("block", key),
        asset=asset,
        alternative={} if common["decorative"] else block_text(versions, "alternative_text"),
        decorative=bool(common["decorative"]),
        caption=block_text(versions, "caption"),
        width=image.width,
        height=image.height,
        renditions=tuple(each for each in reading.assets.renditions(image) if each.asset != asset),
    )


def _download(key: str, versions: Versions, reading: Reading) -> course.Download:
    return course.Download(
        id=identifier("block", key),
        assets={
            language: reading.assets.document(value["document"]).sha256
            for language, value in versions.items()
            if value["document"] is not None
        },
        title=block_text(versions, "title"),
    )


def _tracks(versions: Versions, reading: Reading) -> tuple[course.Track, ...]:
    return tuple(
        course.Track(
            language=track.locale.language_code,
            captions=reading.assets.captions(track.captions).sha256 if track.captions else "",
            transcript=track.transcript,
        )
        for track in reading.references.tracks.get(first(versions)["recording"].pk, ())
    )


def _recording(
    node: type[course.Audio] | type[course.Video],
) -> BlockReader:
    def read(key: str, versions: Versions, reading: Reading) -> course.LessonBlock | None:
        recording = first(versions)["recording"]
        if recording is None:
            gone = _("The recording is gone.")
            reading.leave_out(_("Recording"), gone, _("Choose another one, or remove the block."))
            return None
        return node(
            id=identifier("block", key),
            asset=reading.assets.recording(recording).sha256,
            title=block_text(versions, "title"),
            tracks=_tracks(versions, reading),
        )

    return read


READERS: dict[str, BlockReader] = {
    "picture": _picture,
    "download": _download,
    "audio": _recording(course.Audio),
    "video": _recording(course.Video),
}
