"""Which file belongs to which catalogue.

``django``: what Django translates, the CMS and the edge of ``lms_export`` that editors see.
``lms_export``: the renderer, the player and the command line, which never start Django.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from babel.messages import Catalog

from message_catalogues import extract

LANGUAGES = ["nb", "sv", "en"]
"""Every string must be there in these; further folders in ``locale/`` are only compiled."""

SOURCE_LANGUAGE = "en"
DOMAINS = ["django", "lms_export"]

Extractor = Callable[[str], Iterator[extract.Found]]


def template(root: Path, domain: str) -> Catalog:
    """All messages of one domain, as an empty catalogue."""
    catalog = Catalog(domain=domain)
    for path in sorted((*root.glob("cms/**/*"), *root.glob("lms_export/**/*"))):
        if path.is_file() and path.suffix in {".py", ".html", ".js", ".txt", ".xml"}:
            add_messages(catalog, path, root)
    return catalog


def add_messages(catalog: Catalog, path: Path, root: Path) -> None:
    name = path.relative_to(root).as_posix()
    text = path.read_text()
    domain, extractor = belongs(name, text)
    if extractor is None or domain != catalog.domain:
        return
    for found in extractor(text):
        catalog.add(
            found.id, locations=[(name, found.line)], context=found.context, auto_comments=found.comments
        )


def belongs(name: str, text: str) -> tuple[str, Extractor | None]:
    in_the_export = name.startswith("lms_export/")
    if name.endswith(".py"):
        through_django = not in_the_export or "django.utils.translation" in text
        return ("django" if through_django else "lms_export"), extract.python
    if name.startswith("lms_export/html/"):
        return "lms_export", extract.javascript if name.endswith(".js") else extract.minijinja_template
    if "/templates/" in name:
        return "django", extract.django_template
    return "", None
