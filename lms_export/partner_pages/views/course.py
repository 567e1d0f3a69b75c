"""One course: choose where it is to run, and get the package for that."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from lms_export.academies.access import member_required
from lms_export.editions.models import Edition
from lms_export.editions.names import name_of
from lms_export.errors import ExportError
from lms_export.packages.services import request_package
from lms_export.partner_pages.courses import last_fetched, title_of
from lms_export.partner_pages.offering import package_of, panel_of
from lms_export.partner_pages.platforms import other_formats, platforms
from lms_export.partner_pages.reach import course_within, spoken
from lms_export.partner_pages.replacing import changes_since, replacement
from lms_export.partner_pages.selecting import Selection, newest_of, possible_languages, selection
from lms_export.probe import EDITIONS
from lms_export.public_editions.reading import lacking_of, public_editions
from lms_export.writers import TITLES

CONFLICT = 409


@require_http_methods(["GET", "HEAD", "POST"])
@member_required
def course_page(request, key: UUID) -> HttpResponse:
    """GET shows what is chosen, POST asks for its package. Fetching is a page of its own."""
    course_within(request.academy, key)
    editions = public_editions(key)
    given = request.POST if request.method == "POST" else request.GET
    picked = selection(editions, request.academy, given, spoken())
    if picked is None:
        return render(request, "partner_pages/no_edition.html", {"key": key, "editions": editions})
    if request.method == "POST" and not picked.edition.is_withdrawn:
        return _asked(request, editions, picked)
    return _page(request, editions, picked)


def _asked(request, editions: list[Edition], picked: Selection) -> HttpResponse:
    try:
        request_package(
            picked.edition,
            picked.languages,
            format=picked.platform.format,
            profile=picked.platform.profile.name,
            academy=request.academy,
        )
    except ExportError as error:
        return _page(request, editions, picked, refused=str(error).splitlines(), status=CONFLICT)
    return redirect(f"{picked.address}#package")


def _page(
    request, editions: list[Edition], picked: Selection, refused: Any = (), status: int = 200
) -> HttpResponse:
    academy, language, edition = request.academy, spoken(), picked.edition
    fetched = last_fetched(academy, [picked.course]).get(picked.course)
    ours = next((each for each in editions if fetched and each.pk == fetched.edition), None)
    title, title_language = title_of(list(edition.languages.all()), language)
    missing = lacking_of(edition)
    context = {
        "key": picked.course,
        "course_title": title,
        "title_language": title_language,
        "edition": edition,
        "picked": picked,
        "ours": ours,
        "is_newest": edition == newest_of(editions),
        "is_pilot": edition.has_placeholder_emblem or bool(missing),
        "missing": [(name_of(code), kind.label) for code, kind in missing],
        "replacement": replacement(ours, edition, picked.platform, language)
        if ours and ours != edition and not edition.is_withdrawn
        else None,
        "changes": changes_since(ours, edition, editions, language),
        "platforms": platforms(academy.lms_profile, language),
        "other_formats": other_formats(academy.lms_profile, language),
        "languages": [_choice(picked, codes) for codes in possible_languages(edition, academy)],
        "panel": panel_of(package_of(picked, academy), language),
        "steps": picked.platform.steps(language),
        "remarks": picked.platform.remarks(language),
        "dossiers": [(code, name_of(code)) for code in edition.language_codes],
        "probes": [(format, TITLES[format]) for format in EDITIONS],
        "has_brand": bool(academy.brand_name),
        "refused": refused,
    }
    return render(request, "partner_pages/course.html", context, status=status)


def _choice(picked: Selection, codes: tuple[str, ...]) -> dict[str, Any]:
    return {
        "value": ",".join(codes),
        "names": [name_of(code) for code in codes],
        "is_chosen": codes == picked.languages,
        "address": replace(picked, languages=codes).address,
    }
