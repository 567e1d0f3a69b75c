"""The schema files a package carries, as the standard publishes them."""

from __future__ import annotations

from pathlib import Path

from lms_export.errors import ControlFilesMissing

FOLDER = Path(__file__).parent / "control_files"


def control_files(edition: str, names: tuple[str, ...]) -> dict[str, bytes]:
    """The files ``names`` of ``edition``, by name. Raises ``ControlFilesMissing``."""
    folder = FOLDER / edition
    if not all((folder / name).is_file() for name in names):
        raise ControlFilesMissing(str(folder))
    return {name: (folder / name).read_bytes() for name in names}
