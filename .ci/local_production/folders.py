"""A folder for each process's ``SYNERGOS_VAR``, so that nothing can be shared by way of the disk."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

_SHARED_WITHOUT_A_BUCKET = ("media", "packages")


def give_static_files(made: Path, folders: list[Path]) -> None:
    """Collected once, since every node has the same code; each has a tree of its own."""
    for folder in folders:
        shutil.copytree(made / "static", folder / "static", copy_function=os.link)


def share_uploads(shared: Path, folders: list[Path]) -> None:
    """Without a bucket nodes have one disk in common, as deploy.md asks for."""
    for name in _SHARED_WITHOUT_A_BUCKET:
        (shared / name).mkdir(parents=True)
        for folder in folders:
            (folder / name).symlink_to(shared / name)
