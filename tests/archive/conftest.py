"""A site of one language and few formats is archived fast; the whole one once, for the browser."""

import pytest

from lms_export.archive import archiving, packages
from tests.editions.conftest import course, edition, publisher  # noqa: F401


@pytest.fixture
def few_formats(monkeypatch):
    monkeypatch.setattr(packages, "FORMATS", ("web",))


@pytest.fixture
def in_english_only(monkeypatch, few_formats):
    whole = archiving.this_site()
    small = archiving.Site(base=whole.base, static=whole.static, media=whole.media, languages=("en",))
    monkeypatch.setattr(archiving, "this_site", lambda: small)


@pytest.fixture
def archived(tmp_path):
    """Archives into a folder of that name, and says where it is."""

    def archive(name="archive"):
        archiving.archive(tmp_path / name, lambda _sentence: None)
        return tmp_path / name

    return archive
