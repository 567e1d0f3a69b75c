"""What is measured: one go of each operation, on the newest copy of the course, the same at every size."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from django.contrib.auth import get_user_model
from django.core.cache import cache
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Locale

from cms.api.models import StoredPage
from cms.api.stored.repairing import write_stale
from cms.api.stored.sweep import sweep
from cms.core.public_changes.recording import record_public_change
from cms.courses.models import Course, Lesson, Module, Programme
from cms.languages.submission import submit
from lms_export.exporting import export

Go = Callable[[], object]
FLAT, AS_THE_SITE = "flat", "as the site"


@dataclass(frozen=True)
class Operation:
    """``prepare`` is not counted. ``grows`` says what its work depends on; ``goes`` how often it is done."""

    go: Go
    prepare: Go = lambda: None
    grows: str = FLAT
    goes: int = 20


class Site:
    """The last course of the site, and who asks for it."""

    def __init__(self) -> None:
        self.reader, self.editor = Client(), Client()
        self.editor.force_login(get_user_model().objects.get(username="admin"))
        self.course = Course.objects.filter(locale__language_code="nb").order_by("path").last()
        self.programme = Programme.objects.get(pk=self.course.get_parent().pk)
        self.module = Module.objects.child_of(self.course).order_by("path").first()
        self.lesson = Lesson.objects.child_of(self.module).order_by("path").first()
        self.others = [Locale.objects.get(language_code=code) for code in ("sv", "en")]
        self.number = count()
        self.new: Lesson | None = None

    def get(self, address: str, client: Client | None = None) -> int:
        response = (client or self.reader).get(address)
        body = b"".join(response) if response.streaming else response.content
        assert response.status_code == 200, (address, response.status_code, body[:300])
        return len(body)

    def something_public_changes(self) -> None:
        record_public_change()
        cache.clear()


def operations(site: Site, wanted: frozenset[str]) -> Iterator[tuple[str, Operation]]:
    for name, operation in _operations(site).items():
        if not wanted or name in wanted:
            yield name, operation


def _operations(site: Site) -> dict[str, Operation]:
    return _pages(site) | _found(site) | _exported(site) | _written(site)


def _pages(site: Site) -> dict[str, Operation]:
    lesson, programme = site.lesson.url_path, site.programme.url_path
    path = StoredPage.objects.get(page_id=site.lesson.pk).path
    above = StoredPage.objects.get(page_id=site.module.pk).path
    key = site.course.translation_key
    explorer = reverse("wagtailadmin_explore", args=[site.course.pk])
    board, boards = reverse("parity_course", args=[key]), reverse("parity")
    return {
        "page, first of all": Operation(lambda: site.get(lesson), site.something_public_changes),
        "page, cold": Operation(lambda: site.get(f"{lesson}?{next(site.number)}")),
        "page, kept": Operation(lambda: site.get(lesson)),
        "front page, cold": Operation(lambda: site.get(f"/nb/?{next(site.number)}")),
        "list: programme, cold": Operation(lambda: site.get(f"{programme}?{next(site.number)}")),
        "API page": Operation(lambda: site.get(f"/api/{path}")),
        "API list": Operation(lambda: site.get(f"/api/{above}?fullobjects=1")),
        "API changes": Operation(lambda: site.get("/api/@changes")),
        "sitemap": Operation(lambda: site.get("/sitemap-nb.xml"), grows=AS_THE_SITE, goes=3),
        "explorer": Operation(lambda: site.get(explorer, site.editor), goes=10),
        "page editor": Operation(lambda: site.get(_editor(site), site.editor), goes=5),
        "parity board": Operation(lambda: site.get(board, site.editor), goes=10),
        "choice of boards": Operation(lambda: site.get(boards, site.editor), grows=AS_THE_SITE, goes=5),
        "editor's front page": Operation(lambda: site.get(reverse("wagtailadmin_home"), site.editor), goes=5),
    }


def _editor(site: Site) -> str:
    return reverse("wagtailadmin_pages:edit", args=[site.lesson.pk])


def _found(site: Site) -> dict[str, Operation]:
    """ "entreprenørskap" is in every course, "zebraz" nowhere; a rare word is one of the demo alone."""
    page, api = "/nb/sok/?SearchableText={}&q={}", "/api/nb/@search?SearchableText={}"
    return {
        "search: rare word": Operation(lambda: site.get(api.format("utviklingsfond"))),
        "search: common word": Operation(lambda: site.get(api.format("entreprenørskap")), grows=AS_THE_SITE),
        "search: two words": Operation(
            lambda: site.get(api.format("sosialt entreprenørskap")), grows=AS_THE_SITE
        ),
        "search: no such word": Operation(lambda: site.get(api.format("zebraz"))),
        "search page": Operation(
            lambda: site.get(page.format("utviklingsfond", "utviklingsfond")), goes=10, grows=AS_THE_SITE
        ),
        "search: newest pages": Operation(
            lambda: site.get("/api/nb/@search?sort_on=modified&sort_order=descending"), grows=AS_THE_SITE
        ),
    }


def _written(site: Site) -> dict[str, Operation]:
    def publish() -> None:
        site.lesson.title = f"Prøve {next(site.number)}"
        site.lesson.save_revision().publish()

    def new_lesson() -> None:
        number = next(site.number)
        site.module.refresh_from_db()
        lesson = Lesson(title=f"Ny {number}", slug=f"ny-{number}", body=site.lesson.body)
        lesson.locale_id = site.module.locale_id
        site.new = site.module.add_child(instance=lesson)

    return {
        "publish": Operation(publish, goes=10),
        "publish: what shows it": Operation(write_stale, publish, goes=5),
        "submit for translation": Operation(lambda: submit(site.new, site.others), new_lesson, goes=5),
        "the sweep of each minute": Operation(sweep, write_stale, grows=AS_THE_SITE, goes=3),
    }


def _exported(site: Site) -> dict[str, Operation]:
    partner = _partner(site)
    return {
        "export": Operation(lambda: exported(site.course), goes=3),
        "partner page": Operation(lambda: site.get("/nb/partner/", partner), goes=10),
    }


def exported(course: Course) -> None:
    with tempfile.TemporaryDirectory() as folder:
        export(course, "scorm2004-3", ("nb", "sv", "en"), Path(folder))


def _partner(site: Site) -> Client:
    """Of an academy that has the last programme; all but the last course have editions.

    Where there is one, a publication is kept for the next: it would not be measured.
    """
    from lms_export.academies.models import Academy
    from lms_export.editions.models import Edition
    from tests.academies import factories
    from tests.academies.signing_in import signed_in
    from tests.partner_pages.places import many_editions

    keys = Course.objects.filter(locale__language_code="nb").values_list("translation_key", flat=True)
    known = Edition.objects.values_list("course", flat=True)
    many_editions(set(keys) - {site.course.translation_key} - set(known), 2)
    name = f"Akademi {Academy.objects.count()}"
    academy = factories.academy(name)
    factories.agreement(academy, programmes=[str(site.programme.translation_key)])
    mailbox = f"partner{timezone.now().timestamp()}@example.org"
    return signed_in(factories.member(academy, email=mailbox))
