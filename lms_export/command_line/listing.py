"""``formats`` and ``profiles``: what there is to choose from."""

from __future__ import annotations

import argparse


def formats(given: argparse.Namespace) -> int:
    """Name, title, and what is missing where this machine cannot make it."""
    from lms_export.writers import TITLES, WRITERS, unavailable

    _table([(name, TITLES[name], unavailable(name)) for name in WRITERS])
    return 0


def profiles(given: argparse.Namespace) -> int:
    """Name, the platform, and the formats it takes, its own choice first."""
    from lms_export.messages import current_language
    from lms_export.profiles import PROFILES, profile

    found = [profile(name) for name in PROFILES]
    _table([(one.name, one.title.in_language(current_language()), ", ".join(one.formats)) for one in found])
    return 0


def _table(rows: list[tuple[str, str, str]]) -> None:
    widths = [max(len(row[column]) for row in rows) for column in (0, 1)]
    for name, title, more in rows:
        print(f"{name:<{widths[0]}}  {title:<{widths[1]}}  {more}".rstrip())
