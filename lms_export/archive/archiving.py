"""The whole story: a folder that shows the site, its packages and its data without a server."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import msgspec
from django.contrib.staticfiles import finders
from django.utils.translation import gettext as _

from cms.api.stored.models import StoredPage
from cms.api.stored.repairing import repair, write_stale
from cms.website.device.files import opened_at
from lms_export.archive.addresses import Site, place_of
from lms_export.archive.errors import ArchiveRefused
from lms_export.archive.gathering import Gathered, gather
from lms_export.archive.packages import Made, make, wanted_below
from lms_export.archive.papers import LANGUAGES, front_page, readme
from lms_export.archive.rewriting import parsed, turn, written
from lms_export.archive.searching import OWN, index_of, index_place, with_search
from lms_export.archive.site import this_site
from lms_export.archive.sums import write_sums

UNFINISHED = ".unfinished"
PACKAGES = "packages"


class Archived(msgspec.Struct, frozen=True):
    pages: int
    files: int
    made: list[Made]
    lost: list[str]


def archive(root: Path, told: Callable[[str], None]) -> Archived:
    """Raises ``ArchiveRefused``. Interrupted, it stays marked as unfinished, and the next call goes on.

    What the queue has not written of the API's documents yet is written first.
    """
    _begin(root)
    repair()
    write_stale()
    site = this_site()
    gathered = gather(site, told)
    if not gathered.pages:
        raise ArchiveRefused(
            _("No page could be read. BASE_URL has to be the site's address, and ALLOWED_HOSTS to name it.")
        )
    _write_pages(root, site, gathered)
    lost = _write_files(root, site, gathered)
    _write_search(root, site, gathered)
    _write_documents(root)
    made = make(wanted_below(root / PACKAGES), root / PACKAGES, told)
    _write(root, "index.html", front_page(site, made, root).encode())
    for language in LANGUAGES:
        _write(root, f"README.{language}.txt", readme(site, language, made, root).encode())
    (root / UNFINISHED).unlink()
    return Archived(len(gathered.pages), write_sums(root), made, lost)


def _begin(root: Path) -> None:
    """Only packages are kept of what was begun: pages may have changed since."""
    root.mkdir(parents=True, exist_ok=True)
    mark = root / UNFINISHED
    if any(root.iterdir()) and not mark.exists():
        raise ArchiveRefused(
            _("%(folder)s is not empty. Name a folder that is not there yet, or empty it.") % {"folder": root}
        )
    mark.touch()
    for each in root.iterdir():
        if each.is_dir() and each.name != PACKAGES:
            shutil.rmtree(each)
        elif each.is_file() and each != mark:
            each.unlink()


def _write_pages(root: Path, site: Site, gathered: Gathered) -> None:
    for path, html in gathered.pages.items():
        document = parsed(html)
        turn(document, site, path, gathered.has)
        with_search(document, path.split("/")[1], path)
        _write(root, place_of(path), written(document))
    for path, content in gathered.answers.items():
        _write(root, place_of(path), content)


def _write_files(root: Path, site: Site, gathered: Gathered) -> list[str]:
    """The paths of what a page names and nobody has any more."""
    lost = []
    for path in sorted(gathered.files):
        opened = opened_at(site.address(path))
        if opened is None:
            lost.append(path)
            continue
        place = _placed(root, place_of(path))
        with opened as source, place.open("wb") as target:
            shutil.copyfileobj(source, target)
    return lost


def _write_search(root: Path, site: Site, gathered: Gathered) -> None:
    for name in OWN:
        _write(root, f"search/{name}", Path(str(finders.find(f"archive/{name}"))).read_bytes())
    for language in site.languages:
        _write(root, index_place(language), index_of(language, gathered))


def _write_documents(root: Path) -> None:
    """What the API tells of each page."""
    for path, body in StoredPage.objects.order_by("path").values_list("path", "body").iterator():
        _write(root, f"json/{path}/index.json", bytes(body))


def _write(root: Path, place: str, content: bytes) -> None:
    _placed(root, place).write_bytes(content)


def _placed(root: Path, place: str) -> Path:
    target = root / place
    if not target.resolve().is_relative_to(root.resolve()):
        raise ArchiveRefused(_("The address %(place)s leads out of the folder.") % {"place": place})
    target.parent.mkdir(parents=True, exist_ok=True)
    return target
