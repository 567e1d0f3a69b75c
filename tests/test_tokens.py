"""The player, the editor's screens and the site wear the same colours, each in files of its own."""

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SITE = ROOT / "cms/website/static/website/css/tokens.css"
EDITOR = ROOT / "cms/languages/static/languages/css/theme.css"
PLAYER = ROOT / "lms_export/html/static/tokens.css"


def values(stylesheet):
    return re.findall(r"(--[\w-]+):\s*([^;]+);", stylesheet.read_text())


def test_every_value_of_the_player_is_a_value_of_the_site():
    assert set(values(PLAYER)) - set(values(SITE)) == set()


def test_every_value_of_the_editor_is_a_value_of_the_site():
    assert set(values(EDITOR)) - set(values(SITE)) == set()
