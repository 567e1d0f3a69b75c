"""What is read first: the front page of the folder, and what it is in three languages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import override
from wagtail.models import Locale

from cms.website.models import HomePage
from cms.website.presentation.funding import funding_plate
from lms_export.archive.addresses import Site, leading, place_of
from lms_export.archive.packages import Made

LANGUAGES = ("nb", "sv", "en")


def front_page(site: Site, made: list[Made], root: Path) -> str:
    return render_to_string(
        "archive/front.html",
        {
            "site_name": settings.WAGTAIL_SITE_NAME,
            "homes": _homes(site),
            "tellings": [_telling(site, language, made, root) for language in LANGUAGES],
            "editions": _by_edition(made, root),
        },
    )


def readme(site: Site, language: str, made: list[Made], root: Path) -> str:
    context = {
        **_telling(site, language, made, root),
        "site_name": settings.WAGTAIL_SITE_NAME,
        "base": site.base,
    }
    with override(language):
        return render_to_string("archive/readme.txt", context)


def _telling(site: Site, language: str, made: list[Made], root: Path) -> dict[str, Any]:
    homes = HomePage.objects.filter(locale__language_code=language, live=True)
    home = homes.select_related("funding__emblem").first()
    plate = funding_plate(home.funding) if home else None
    return {
        "language": language,
        "readme": f"README.{language}.txt",
        "funding": plate,
        "emblem": place_of(site.local(plate.emblem_url)) if plate and plate.emblem_url else "",
        "made": [(each.wanted.name, _files(each, root)) for each in made if each.files],
        "missing": [(each.wanted.name, each.reason) for each in made if each.reason],
    }


def _by_edition(made: list[Made], root: Path) -> list[tuple[str, list[tuple[str, str]]]]:
    """Edition -> name of each format and where its file lies."""
    editions: dict[str, list[tuple[str, str]]] = {}
    for each in made:
        files = [(each.wanted.format_name, file) for file in _files(each, root)]
        if files:
            editions.setdefault(each.wanted.edition_name, []).extend(files)
    return list(editions.items())


def _homes(site: Site) -> list[dict[str, str]]:
    names = {each.language_code: each.get_display_name() for each in Locale.objects.all()}
    return [
        {"language": code, "name": names[code], "address": leading("index.html", place_of(f"/{code}/"))}
        for code in site.languages
    ]


def _files(made: Made, root: Path) -> list[str]:
    return [each.relative_to(root).as_posix() for each in made.files]
