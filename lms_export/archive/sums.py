"""The checksums of every file, in the form that ``sha256sum --check`` reads."""

from __future__ import annotations

from hashlib import file_digest
from pathlib import Path

NAME = "SHA256SUMS"


def write_sums(root: Path) -> int:
    files = sorted(
        (each for each in root.rglob("*") if each.is_file() and each.name != NAME),
        key=lambda each: each.relative_to(root).as_posix(),
    )
    lines = [f"{_sum(each)}  {each.relative_to(root).as_posix()}\n" for each in files]
    (root / NAME).write_text("".join(lines), encoding="utf-8")
    return len(files)


def _sum(file: Path) -> str:
    with file.open("rb") as opened:
        return file_digest(opened, "sha256").hexdigest()
