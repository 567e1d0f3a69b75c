"""The player and the site wear the same colours, though neither may read the other's files."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "cms/website/static/website/css/tokens.css"
PLAYER = ROOT / "lms_export/html/static/tokens.css"


def values(stylesheet):
    return re.findall(r"(--[\w-]+):\s*([^;]+);", stylesheet.read_text())


def test_every_value_of_the_player_is_a_value_of_the_site():
    assert set(values(PLAYER)) - set(values(SITE)) == set()
