"""Files as clients send them, good and bad."""

from base64 import b64encode
from io import BytesIO
from zipfile import ZipFile

import pytest
from PIL import Image

from tests.cms.api.writing.conftest import course, lesson, nb, writer

__all__ = ["course", "lesson", "nb", "writer"]


@pytest.fixture(autouse=True)
def files_of_this_test(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def png(width=8, height=6):
    made = BytesIO()
    Image.new("RGB", (width, height)).save(made, "PNG")
    return made.getvalue()


def sent(content, filename, **members):
    """``{"data", "encoding", "content-type", "filename"}``, as clients of Plone's send a file."""
    data = b64encode(content).decode()
    kind = {"content-type": "application/octet-stream"}
    return {"data": data, "encoding": "base64", "filename": filename, **kind, **members}


def picture(content=None, filename="bjork.png", **fields):
    image = sent(content or png(), filename)
    return {"@type": "Image", "image": image, "collection": "KBT", **fields}


def document(content=b"%PDF-1.7 ...", filename="plan.pdf", **fields):
    return {"@type": "File", "file": sent(content, filename), "collection": "KBT", **fields}


def packed(**members):
    made = BytesIO()
    with ZipFile(made, "w") as archive:
        for name, content in members.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


def fields_refused(answer):
    assert answer.status_code == 400, answer.content
    return [error["field"] for error in answer.json()["errors"]]
