"""What the installed libraries say on our screens and have no translation of: a catalogue of its own.

Django loads it from a second folder of ``LOCALE_PATHS``. A string leaves the list by itself, and its
translation becomes obsolete, once a library is installed that brings its own.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path

from babel.messages import Catalog

from message_catalogues import catalogue

FOLDER = "locale/libraries"
DOMAINS = ["django", "djangojs"]
LANGUAGES = ["nb", "sv"]
"""Without English: the strings of the libraries are English."""

CORRECTED = {
    "nb": {"The page title as you'd like it to be seen by the public"},
    "sv": {"Locale", "locale", "No locked pages found."},
}
"""What a library does say in that language, but wrongly: "Plats" (a place) for the language of a page."""

WITHOUT_A_SCREEN = {"rest_framework", "django_tasks", "django_tasks_db"}


def installed() -> list[Path]:
    """The ``locale`` folders of Django and of the libraries among the installed apps, in their order."""
    from cms.settings.parts.apps import INSTALLED_APPS

    names = [
        "django.conf",
        *(name for name in INSTALLED_APPS if not name.startswith(("cms.", "lms_export."))),
    ]
    specs = [find_spec(name) for name in names if name not in WITHOUT_A_SCREEN]
    folders = [Path(spec.origin).parent / "locale" for spec in specs if spec and spec.origin]
    return [folder for folder in folders if folder.is_dir()]


def template(libraries: Iterable[Path], language: str, domain: str) -> Catalog:
    """What some library says in English and none says in ``language``, as an empty catalogue."""
    wrong = CORRECTED.get(language, set())
    said = {
        catalogue.key(message)
        for message in _translated(libraries, language, domain)
        if catalogue.first_text(message) not in wrong
    }
    missing = Catalog(domain=domain)
    for folder in libraries:
        for message in _said(folder, "en", domain):
            if catalogue.key(message) not in said:
                missing.add(message.id, locations=[(_name(folder), 0)], context=message.context)
    return missing


def _translated(libraries: Iterable[Path], language: str, domain: str) -> Iterator[catalogue.Message]:
    for folder in libraries:
        for message in _said(folder, language, domain):
            if catalogue.is_translated(message) and not message.fuzzy:
                yield message


def _said(folder: Path, language: str, domain: str) -> list[catalogue.Message]:
    return catalogue.messages(catalogue.read(catalogue.path_in(folder, language, domain), language))


def _name(folder: Path) -> str:
    """``…/wagtail/admin/locale`` -> ``wagtail/admin``."""
    parts = folder.parent.parts
    return "/".join(parts[parts.index("site-packages") + 1 :]) if "site-packages" in parts else parts[-1]
