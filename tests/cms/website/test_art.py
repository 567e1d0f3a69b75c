"""The drawings in the repository are what the code draws."""

import pytest
from lxml import etree

from cms.website.art.files import pictures

drawings = pytest.mark.parametrize(
    ("path", "drawing"), [pytest.param(*picture, id=picture[0].name) for picture in pictures()]
)


@drawings
def test_the_kept_file_is_the_drawing(path, drawing):
    assert path.read_text(encoding="utf-8") == drawing


@drawings
def test_a_drawing_is_well_formed_and_plain(path, drawing):
    root = etree.fromstring(drawing if drawing.startswith("<svg") else f"<svg>{drawing}</svg>")
    assert not root.xpath("//@style | //*[local-name()='style' or local-name()='script']")
