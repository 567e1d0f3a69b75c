"""``update`` writes and compiles the catalogues, ``check`` writes nothing, ``compile`` only makes .mo.

The first two end with exit code 1 where a translation is missing, fuzzy or lost a placeholder.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog

from message_catalogues import catalogue, libraries
from message_catalogues.domains import DOMAINS, LANGUAGES, template
from message_catalogues.findings import findings

ROOT = Path(__file__).resolve().parents[2]


def main(arguments: list[str]) -> int:
    commands = {"update": update, "check": check, "compile": compile_all}
    if len(arguments) != 1 or arguments[0] not in commands:
        print(__doc__)
        return 2
    return commands[arguments[0]](ROOT)


def update(root: Path) -> int:
    problems = review(root, write=True)
    compile_all(root)
    return report(problems)


def check(root: Path) -> int:
    return report(review(root, write=False))


def review(root: Path, *, write: bool) -> list[str]:
    """All problems of all languages and domains; with ``write`` the files are brought up to date first."""
    problems = []
    for path, language, messages in wanted(root):
        if not len(messages) and not path.exists():
            continue
        current = catalogue.updated(catalogue.read(path, language), messages, language)
        content = catalogue.as_bytes(current)
        if write:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_if_changed(path, content)
        elif not path.exists() or path.read_bytes() != content:
            problems.append(f"{path.relative_to(root)}: out of date, run: make messages")
        problems += [f"{path.relative_to(root)}: {finding}" for finding in findings(current)]
    return problems


def wanted(root: Path) -> Iterator[tuple[Path, str, Catalog]]:
    """Each file, its language and the messages it must have: our own, then those the libraries lack."""
    for domain in DOMAINS:
        messages = template(root, domain)
        for language in LANGUAGES:
            yield catalogue.path_in(root / "locale", language, domain), language, messages
    installed = libraries.installed()
    for domain in libraries.DOMAINS:
        for language in libraries.LANGUAGES:
            path = catalogue.path_in(root / libraries.FOLDER, language, domain)
            yield path, language, libraries.template(installed, language, domain)


def write_if_changed(path: Path, content: bytes) -> None:
    if not path.exists() or path.read_bytes() != content:
        path.write_bytes(content)
        print(f"Wrote {path}")


def compile_all(root: Path) -> int:
    for path in sorted(root.glob("locale/**/LC_MESSAGES/*.po")):
        catalogue.compile_catalogue(path)
    return 0


def report(problems: list[str]) -> int:
    for problem in problems:
        print(problem)
    print(
        f"Messages: {len(problems)} problems"
        if problems
        else "Messages: every string is there in every language"
    )
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
