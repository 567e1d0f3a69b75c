"""The zip file: readable by everybody, the same bytes on every machine."""

import hashlib
import io
import zipfile

import pytest

from lms_export.errors import AssetMissing, TooLargeForZip
from lms_export.zip_file import write_zip_file

CONTENTS = [
    ("manifest.xml", b"<manifest/>" * 40),
    ("media/picture.png", bytes(range(256))),
    ("empty.txt", b""),
]
SHA256_OF_CONTENTS = "e381efa65468afb8952500ec1abe036d5d9312a35d67d0c85b6b24bb55060078"


def zipped(contents):
    stream = io.BytesIO()
    write_zip_file(stream, contents)
    return stream.getvalue()


def test_the_standard_library_reads_back_what_was_written():
    with zipfile.ZipFile(io.BytesIO(zipped(CONTENTS))) as archive:
        assert archive.testzip() is None
        assert [(name, archive.read(name)) for name in archive.namelist()] == CONTENTS


def test_the_bytes_are_these_on_every_machine():
    assert hashlib.sha256(zipped(CONTENTS)).hexdigest() == SHA256_OF_CONTENTS


def test_a_file_on_disk_gives_the_same_bytes_as_its_content(tmp_path):
    place = tmp_path / "picture.png"
    place.write_bytes(CONTENTS[1][1])
    assert zipped([("media/picture.png", place)]) == zipped(CONTENTS[1:2])


def test_what_would_grow_is_stored():
    with zipfile.ZipFile(io.BytesIO(zipped(CONTENTS))) as archive:
        kinds = {entry.filename: entry.compress_type for entry in archive.infolist()}
    assert kinds["manifest.xml"] == zipfile.ZIP_DEFLATED
    assert kinds["empty.txt"] == kinds["media/picture.png"] == zipfile.ZIP_STORED


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(AssetMissing, match=r"gone\.mp4"):
        zipped([("media/gone.mp4", tmp_path / "gone.mp4")])


def test_a_file_beyond_four_gigabytes_is_refused(monkeypatch):
    monkeypatch.setattr("lms_export.zip_file.LARGEST", 300)
    with pytest.raises(TooLargeForZip, match=r"media/picture\.png"):
        zipped([("media/picture.png", bytes(301))])
