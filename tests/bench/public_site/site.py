"""``python -m tests.bench.public_site.site STEP``: make the pages, count what each kind of page asks."""

import json
import random
import sys
from collections.abc import Callable
from datetime import timedelta

import django

django.setup()

from django.core.cache import cache  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.utils import timezone  # noqa: E402

from cms.api.stored import following  # noqa: E402
from cms.core.public_changes.recording import record_public_change  # noqa: E402
from cms.core.slugs import transliterated_slug  # noqa: E402
from cms.courses.models import Course, Lesson, Module, Programme  # noqa: E402
from cms.demo.indexing import indexed_once  # noqa: E402
from cms.directory.models import Directory  # noqa: E402
from cms.events.models import Event, EventIndex  # noqa: E402
from cms.information.models import InformationPage  # noqa: E402
from cms.media.models import Licence  # noqa: E402
from cms.people.models import CompetenceNetwork, Consent, Person  # noqa: E402
from cms.website.models import HomePage  # noqa: E402
from tests.bench.generated_pages import _body, _sentence  # noqa: E402
from tests.cms.website.conftest import PAGE_TYPES, address  # noqa: E402

COURSES, MODULES, LESSONS, DEPTH = 3, 38, 946, 11
KINDS = {**PAGE_TYPES, "event": Event, "network": CompetenceNetwork}


def make():
    """3 courses, 38 modules, 946 lessons, 11 texts below each other, an event, people: 1,000 pages."""
    chance = random.Random("pages")
    programme = Programme.objects.get(locale__language_code="nb")
    licence = Licence.objects.filter(locale=programme.locale).first()
    with indexed_once(), following.projected_once():
        courses = [
            _below(programme, Course(title=f"Kurs {n}", summary=_sentence(chance), licence=licence))
            for n in range(COURSES)
        ]
        modules = [_below(courses[n % COURSES], Module(title=f"Modul {n}")) for n in range(MODULES)]
        for n in range(LESSONS):
            _below(modules[n % MODULES], Lesson(title=f"{_sentence(chance)} {n}", body=_body(chance)))
        _texts_below_each_other(chance)
        _an_event()
        _people()
    _tell(**addresses())


def addresses():
    """Kind -> path: the first Norwegian page of each, one of the generated lessons, and the deepest text."""
    found = {kind: _paths(model).first() for kind, model in KINDS.items()}
    found["generated"] = _paths(Lesson).filter(title__endswith=f" {LESSONS - 1}").first()
    found["deepest"] = _paths(InformationPage).order_by("-depth").first()
    return {kind: address(page) for kind, page in found.items()}


def queries():
    """Kind -> [the first page that is read at all, read after others of its neighbours, read again]."""
    client = Client()
    counts = {}
    for kind, path in addresses().items():
        record_public_change()
        cache.clear()
        alone = _asked(client, path)
        record_public_change()
        _asked(client, addresses_of_neighbours(path))
        counts[kind] = [alone, _asked(client, path), _asked(client, path)]
    _tell(**counts)


def addresses_of_neighbours(path):
    """Another page of the same kind of frame: what all pages share is known after it."""
    lessons = [address(page) for page in _paths(Lesson)[:2]]
    return next(lesson for lesson in lessons if lesson != path)


def _asked(client, path):
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200, path
    return len(captured)


def _paths(model):
    return model.objects.live().filter(locale__language_code="nb").order_by("path")


def _below(parent, page):
    parent.refresh_from_db()
    page.locale, page.slug = parent.locale, transliterated_slug(page.title)
    return parent.add_child(instance=page)


def _texts_below_each_other(chance):
    above = HomePage.objects.get(locale__language_code="nb")
    for number in range(DEPTH):
        above = _below(above, InformationPage(title=f"Tekst {number}", summary=_sentence(chance)))


def _an_event():
    begins = timezone.now() + timedelta(days=30)
    event = Event(
        title="Samling",
        summary="Vi møtes.",
        starts_at=begins,
        ends_at=begins + timedelta(hours=6),
        place="Steinkjer",
    )
    _below(EventIndex.objects.get(locale__language_code="nb"), event)


def _people():
    _below(Directory.objects.get(locale__language_code="nb"), CompetenceNetwork(title="Kompetansenettverk"))
    today = timezone.localdate()
    for number in range(12):
        person = Person.objects.create(name=f"Prøve Prøvesen {number}", role_nb="Veileder", languages=["nb"])
        Consent.objects.create(
            person=person, scope="site", given_on=today, expires_on=today + timedelta(days=9)
        )


def _tell(**said):
    print(json.dumps(said))


if __name__ == "__main__":
    steps: dict[str, Callable[[], None]] = {"make": make, "queries": queries}
    steps[sys.argv[1]]()
    connection.close()
