"""The words of ``python -m lms_export``."""

from __future__ import annotations

import argparse
from pathlib import Path

GRANULARITIES = ("course", "module", "lesson")


def parser(description: str | None) -> argparse.ArgumentParser:
    made = argparse.ArgumentParser(prog="python -m lms_export", description=description)
    commands = made.add_subparsers(dest="command", required=True)
    commands.add_parser("schema", help="print the course document's JSON Schema")
    commands.add_parser("formats", help="list the package formats, and which can be made here")
    commands.add_parser("profiles", help="list the profiles of learning platforms")
    check = commands.add_parser("check", help="judge a package file")
    check.add_argument("file", type=Path)
    _build(commands.add_parser("build", help="make a package from a course document"))
    _compare(commands.add_parser("compare", help="say whether learners keep what they have done"))
    probe = commands.add_parser("probe", help="make a package that shows what a learning platform can do")
    probe.add_argument("--format", default="scorm12", help="scorm12 (default), scorm2004-3 or scorm2004-4")
    probe.add_argument("-o", "--output", type=Path, required=True, help="the package file to write")
    return made


def _compare(compare: argparse.ArgumentParser) -> None:
    compare.add_argument("old", type=Path, help="the course document of the package that is in use")
    compare.add_argument("new", type=Path, help="the course document of the package to replace it")
    compare.add_argument("--format", help="the format of both packages; default: scorm12")
    compare.add_argument("--granularity", choices=GRANULARITIES, help="what each unit of the packages plays")
    compare.add_argument("--profile", help="the platform the packages are for; see “profiles”")
    compare.add_argument("--language", help="the language of the proposed changelog")


def _build(build: argparse.ArgumentParser) -> None:
    build.add_argument("course", type=Path, help="course.json")
    build.add_argument("--assets", type=Path, default=Path(), help="folder of <sha256>.<extension> files")
    build.add_argument("--format", help="see “formats”; may be left out where --profile is given")
    build.add_argument(
        "--language",
        action="append",
        help="repeat for several languages in one package; default: the source language",
    )
    build.add_argument("--granularity", choices=GRANULARITIES, help="what each unit of the package plays")
    build.add_argument("--profile", help="the platform the package is for; see “profiles”")
    build.add_argument("--release", action="store_true", help="check what a release must meet, too")
    build.add_argument(
        "--no-evidence", action="store_false", dest="evidence", help="leave the evidence file out"
    )
    build.add_argument("--cache", type=Path, help="a folder that remembers rendered pages between exports")
    build.add_argument("-o", "--output", type=Path, required=True, help="the package file to write")
