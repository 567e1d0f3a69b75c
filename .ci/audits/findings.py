"""What the two tools say, as the same small values; pure, so that it is tested without a network."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any


class Unanswered(Exception):
    """The tool could not ask: no network, or the registry refused. Its own words are the message."""


@dataclass(frozen=True, order=True, kw_only=True)
class Finding:
    package: str
    version: str
    id: str
    mended_in: str = ""

    def __str__(self) -> str:
        cure = f"mended in {self.mended_in}" if self.mended_in else "not mended yet"
        return f"{self.package} {self.version}: {self.id} ({cure})"


def of_pip_audit(answer: str, complaint: str = "") -> list[Finding]:
    """Raises ``Unanswered`` where the answer is no report."""
    report = _json(answer, complaint)
    if "dependencies" not in report:
        raise Unanswered(complaint or answer)
    return sorted(
        Finding(
            package=dependency["name"],
            version=dependency.get("version", ""),
            id=weakness["id"],
            mended_in=", ".join(weakness.get("fix_versions", [])),
        )
        for dependency in report["dependencies"]
        for weakness in dependency.get("vulns", [])
    )


def of_npm_audit(answer: str, complaint: str = "") -> list[Finding]:
    """Of a weakness that several packages inherit, only where it is. Raises ``Unanswered``."""
    report = _json(answer, complaint)
    if "vulnerabilities" not in report:
        raise Unanswered(str(report.get("message") or complaint or answer))
    found = {
        Finding(package=via["name"], version=via.get("range", ""), id=via["url"].rsplit("/", 1)[-1])
        for package in report["vulnerabilities"].values()
        for via in package["via"]
        if isinstance(via, dict)
    }
    return sorted(found)


def _json(answer: str, complaint: str) -> dict[str, Any]:
    try:
        report = json.loads(answer)
    except ValueError:
        raise Unanswered(complaint or answer) from None
    if not isinstance(report, dict):
        raise Unanswered(complaint or answer)
    return report
