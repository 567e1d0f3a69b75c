"""An edition to make packages of, and a place of this test's own to keep them."""

import pytest

from tests.packages.editions import released_edition


@pytest.fixture(autouse=True)
def kept(settings, tmp_path):
    """The folder in which finished packages are kept."""
    folder = tmp_path / "kept"
    settings.PACKAGES_ROOT = tmp_path
    backend = {"BACKEND": "lms_export.packages.storages.disk.OnDisk", "OPTIONS": {"location": folder}}
    settings.STORAGES = {**settings.STORAGES, "packages": backend}
    return folder


@pytest.fixture
def edition(db):
    return released_edition()
