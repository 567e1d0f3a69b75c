"""Each test puts its courses up in a folder of its own."""

import pytest


@pytest.fixture(autouse=True)
def live_root(settings, tmp_path):
    settings.LIVE_ROOT = tmp_path / "live"
    settings.PAGE_CACHE_ROOT = tmp_path / "pages"
    return settings.LIVE_ROOT
