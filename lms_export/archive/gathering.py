"""Every page that a reader can come to, and every file that those fetch."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.core.privacy import readable
from cms.website.device.files import styles_at
from cms.website.device.subresources import fetched_by_styles
from lms_export.archive.addresses import Site
from lms_export.archive.consents import held_back, paths_of_people
from lms_export.archive.rewriting import files_of, leads_of, parsed
from lms_export.archive.site import Asker

_TELL_EVERY = 25


class Gathered(msgspec.Struct, frozen=True):
    """``pages``: path -> HTML as the site gives it; ``answers``: what other views give; ``files``: paths."""

    pages: dict[str, bytes]
    answers: dict[str, bytes]
    files: frozenset[str]

    def has(self, path: str) -> bool:
        return path in self.pages or path in self.answers or path in self.files


def gather(site: Site, told: Callable[[str], None]) -> Gathered:
    """From the front pages and from all published pages, along every link."""
    asker = Asker(site)
    pages: dict[str, bytes] = {}
    answers: dict[str, bytes] = {}
    files: set[str] = set()
    people = paths_of_people()
    waiting = [path for path in _beginnings(site) if path not in people]
    seen = {*waiting, *people}
    while waiting:
        path = waiting.pop(0)
        content = asker.ask(path)
        if content is None:
            continue
        if not site.is_page(path):
            answers[path] = content
            continue
        pages[path] = content
        if len(pages) % _TELL_EVERY == 0:
            told(_("%(n)s pages read") % {"n": len(pages)})
        document = parsed(content)
        found = leads_of(document, site, path) | files_of(document, site, path)
        new = sorted(each for each in found - seen if site.is_page(each) or site.is_answer(each))
        files |= {each for each in found if site.is_file(each)}
        seen.update(new)
        waiting.extend(new)
    files -= held_back(files)
    return Gathered(pages, answers, frozenset(files | _of_styles(site, files)))


def _beginnings(site: Site) -> list[str]:
    addresses = (page.get_url_parts() for page in readable(Page.objects.filter(depth__gt=1)).order_by("path"))
    return [parts[2] for parts in addresses if parts and site.is_page(parts[2])]


def _of_styles(site: Site, files: set[str]) -> set[str]:
    """What style sheets draw and write with; their own addresses are relative already."""
    static = (path for path in files if path.startswith("/static/") and path.endswith(".css"))
    found = set()
    for path in static:
        address = site.address(path)
        found |= {site.local(each) for each in fetched_by_styles(address, styles_at(address))}
    return found - {""}
