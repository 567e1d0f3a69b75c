"""The site loads the player as two files, its first script and the rest of it."""

from pathlib import Path

import pytest
from django.contrib.staticfiles import finders

from lms_export.html.static_files import player_after_start
from lms_export.player_file import PLAYER_FILE, PlayerFinder


@pytest.fixture(autouse=True)
def _place(settings, tmp_path):
    settings.PLAYER_ROOT = tmp_path / "player"


def test_it_is_found_as_a_static_file():
    assert Path(finders.find(PLAYER_FILE)).read_bytes() == player_after_start()


def test_it_is_collected_with_the_others():
    [(name, storage)] = PlayerFinder().list(None)
    assert f"{storage.prefix}/{name}" == PLAYER_FILE and storage.exists(name)


def test_what_was_put_together_before_is_replaced(settings):
    PlayerFinder().find(PLAYER_FILE)
    (settings.PLAYER_ROOT / "player.js").write_text("old")
    PlayerFinder().find(PLAYER_FILE)
    assert (settings.PLAYER_ROOT / "player.js").read_bytes() == player_after_start()


def test_other_files_are_left_to_others():
    assert PlayerFinder().find("website/css/base.css") == []
