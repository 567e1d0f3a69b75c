"""What may be uploaded, and what a file must say of itself."""

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from wagtail.models import Locale

from cms.media.models import Recording, RecordingTrack
from cms.media.svg import validate_svg
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_licence

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">{}</svg>'


def svg(inside):
    return ContentFile(SVG.format(inside).encode(), "drawing.svg")


def test_a_drawing_is_accepted():
    assert validate_svg(svg('<path d="M0 0"/>')) is None


@pytest.mark.parametrize(
    ("inside", "named"),
    [
        ("<script>alert(1)</script>", "<script>"),
        ('<rect onclick="x()"/>', "onclick"),
        ('<image href="https://example.org/x.png"/>', "href"),
        ('<a xlink:href="javascript:x()"/>', "javascript:"),
        ("<foreignObject/>", "<foreignobject>"),
    ],
)
def test_an_svg_that_does_more_than_draw_is_refused_and_told_why(inside, named):
    with pytest.raises(ValidationError) as refusal:
        validate_svg(svg(inside))
    assert named in str(refusal.value)


@pytest.mark.parametrize(
    ("before", "named"),
    [
        ('<!DOCTYPE svg [<!ENTITY x "&#60;script>alert(1)&#60;/script>">]>', "<!ENTITY>"),
        ('<?xml-stylesheet type="text/xsl" href="other.xsl"?>', "<?…?>"),
    ],
)
def test_what_only_a_browser_would_open_in_an_svg_is_refused(before, named):
    with pytest.raises(ValidationError) as refusal:
        validate_svg(ContentFile(f"{before}{SVG.format('&x;' if 'ENTITY' in before else '')}".encode()))
    assert named in str(refusal.value)


def test_an_svg_may_name_its_document_type():
    named = (
        '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">'
    )
    assert validate_svg(ContentFile((named + SVG.format("")).encode())) is None


def test_an_svg_that_is_no_xml_is_refused():
    with pytest.raises(ValidationError):
        validate_svg(ContentFile(b"<svg", "broken.svg"))


@pytest.mark.parametrize(
    ("name", "content", "accepted"),
    [
        ("film.mp4", b"\0\0\0\x20ftypisom", True),
        ("sound.m4a", b"\0\0\0\x1cftypM4A ", True),
        ("film.webm", b"\x1a\x45\xdf\xa3\x9f", True),
        ("sound.opus", b"OggS\0\x02", True),
        ("sound.mp3", b"ID3\x04", True),
        ("sound.mp3", b"\xff\xfb\x90", True),
        ("film.mp4", b"<html><script>", False),
        ("film.webm", b"\0\0\0\x20ftypisom", False),
        ("sound.ogg", b"ID3\x04", False),
        ("sound.mp3", b"MZ\x90", False),
        ("sound.mp3", b"", False),
    ],
)
def test_a_recording_is_what_its_name_says(name, content, accepted):
    recording = Recording(title="x", kind="video", file=ContentFile(content, name))
    try:
        recording.clean()
    except ValidationError as refusal:
        assert not accepted and name.split(".")[1] in str(refusal)
    else:
        assert accepted


@pytest.mark.parametrize(
    ("captions", "accepted"), [(b"WEBVTT\n", True), (b"\xef\xbb\xbfWEBVTT\n", True), (b"1\n00:00", False)]
)
@pytest.mark.django_db
def test_captions_begin_with_the_word_webvtt(captions, accepted):
    track = RecordingTrack(recording=Recording(), locale=Locale.objects.first())
    track.captions = ContentFile(captions, "captions.vtt")
    try:
        track.clean()
    except ValidationError:
        assert not accepted
    else:
        assert accepted


@pytest.mark.django_db
def test_an_image_has_its_rights_when_credit_and_licence_are_there():
    assert an_image().is_missing_rights()
    assert not an_image(credit="Kari", licence=a_licence()).is_missing_rights()


@pytest.mark.django_db
def test_a_consent_that_ends_is_the_consent_of_somebody():
    image = an_image()
    image.consent_expires = "2030-01-01"
    with pytest.raises(ValidationError) as refusal:
        image.clean()
    assert "persons_shown" in refusal.value.message_dict
