"""What the demo tells the person who started it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

COLUMNS = ["file", "format", "language", "lessons", "questions", "bytes", "sha256"]


def table(packages: list[dict[str, Any]]) -> str:
    rows = [COLUMNS, *(row(package) for package in packages)]
    widths = [max(len(each[column]) for each in rows) for column in range(len(COLUMNS))]
    lines = [
        "  ".join(cell.ljust(width) for cell, width in zip(each, widths, strict=True)).rstrip()
        for each in rows
    ]
    return "\n".join(["", lines[0], "-" * len(lines[0]), *lines[1:], ""])


def row(package: dict[str, Any]) -> list[str]:
    cells = {
        **package,
        "file": Path(package["path"]).name,
        "language": "+".join(package["languages"]),
    }
    return [str(cells[column]) for column in COLUMNS]


def addresses(port: int, users_file: Path, partner_file: Path) -> str:
    site = f"http://127.0.0.1:{port}"
    places = {
        "Site": f"{site}/",
        "Editor": f"{site}/admin/",
        "API": f"{site}/api/",
        "Partner": f"http://localhost:{port}/partner/sign-in/",
    }
    lines = [f"{name:<8}{address}" for name, address in places.items()]
    if users_file.exists():
        lines += ["", f"Users, kept in {users_file}:", users_file.read_text().rstrip()]
    if partner_file.exists():
        lines += ["", f"Of a partner academy, kept in {partner_file}:", partner_file.read_text().rstrip()]
    return "\n".join([*lines, ""])
