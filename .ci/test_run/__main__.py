"""Fetch the browser, what books need and the schemas of XLIFF where possible, then hand over to pytest."""

from __future__ import annotations

import argparse
import os
import sys

from test_run import books, chromium, schemas


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--processes", default="2")
    options, pytest_arguments = parser.parse_known_args()
    chromium.install()
    books.install()
    schemas.install()
    # One process per file at a time: tests of one file share what is dear to build.
    spread = ["-n", options.processes, "--dist", "loadfile"] if options.processes not in {"0", "1"} else []
    command = [sys.executable, "-m", "pytest", "-p", "test_run.nothing_skipped", *spread, *pytest_arguments]
    os.execv(sys.executable, command)


if __name__ == "__main__":
    main()
