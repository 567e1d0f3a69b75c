"""``python -m tests.bench.api_site.site STEP``: make the pages, make many rows, compare publications."""

import json
import random
import sys
import time
from collections.abc import Callable

import django

django.setup()

from django.db import connection  # noqa: E402

from cms.api.models import StoredPage  # noqa: E402
from cms.api.stored import following  # noqa: E402
from cms.core.slugs import transliterated_slug  # noqa: E402
from cms.courses.models import Course, Lesson, Module, Programme  # noqa: E402
from cms.demo.indexing import indexed_once  # noqa: E402
from cms.media.models import Licence  # noqa: E402
from tests.bench.generated_pages import _body, _sentence  # noqa: E402

COURSES, MODULES, LESSONS = 2, 23, 575
ROUNDS = 60


def make():
    """2 courses, 23 modules of 25 lessons: 600 pages. Tells the lessons and a module."""
    chance = random.Random("api")
    programme = Programme.objects.get(locale__language_code="nb")
    licence = Licence.objects.filter(locale=programme.locale).first()
    with indexed_once(), following.projected_once():
        courses = [
            _below(programme, Course(title=f"Kurs {n}", summary=_sentence(chance), licence=licence))
            for n in range(COURSES)
        ]
        modules = [_below(courses[n % COURSES], Module(title=f"Modul {n}")) for n in range(MODULES)]
        lessons = [
            _below(modules[n // 25], Lesson(title=f"{_sentence(chance)} {n}", body=_body(chance)))
            for n in range(LESSONS)
        ]
    _tell(
        lessons=[(lesson.pk, _path(lesson)) for lesson in lessons],
        module=(modules[0].pk, _path(modules[0])),
    )


def _below(parent, page):
    parent.refresh_from_db()
    page.locale, page.slug = parent.locale, transliterated_slug(page.title)
    return parent.add_child(instance=page)


def _path(page):
    return StoredPage.objects.values_list("path", flat=True).get(page_id=page.pk)


def multiply(total):
    """As many rows as ``total``, each with a lesson's document."""
    have = StoredPage.objects.count()
    if have > total:
        surplus = StoredPage.objects.order_by("-pk").values("pk")[: have - total]
        StoredPage.objects.filter(pk__in=list(surplus.values_list("pk", flat=True))).delete()
    pattern = StoredPage.objects.filter(type="Lesson").first()
    path = pattern.path
    copies = []
    for number in range(have, total):
        pattern.pk, pattern._state.adding = None, True
        pattern.page_id, pattern.uid = 1_000_000 + number, f"copy-{number}"
        pattern.path = f"{path}-{number}"
        copies.append(StoredPage(**{f.attname: getattr(pattern, f.attname) for f in pattern._meta.fields}))
        if len(copies) == 200:
            StoredPage.objects.bulk_create(copies)
            copies.clear()
    StoredPage.objects.bulk_create(copies)
    paths = StoredPage.objects.filter(type="Lesson").values_list("path", flat=True)
    _tell(paths=random.Random(1).choices(list(paths), k=90), total=StoredPage.objects.count())


def publish():
    """CPU of publishing a lesson with the projection, and without; in turns, the median of each."""
    lessons = list(Lesson.objects.filter(locale__language_code="nb").order_by("-pk")[: ROUNDS * 2 + 2])
    for lesson in lessons:
        lesson.save_revision().publish()
    spent = {True: [], False: []}
    for number, lesson in enumerate(lessons):
        token = following._waits.set(bool(number % 2))
        lesson.body[0].value["text"] += " igjen"
        started = time.process_time()
        lesson.save_revision().publish()
        if number > 1:
            spent[bool(number % 2)].append(time.process_time() - started)
        following._waits.reset(token)
    _tell(**{"with": sorted(spent[False])[ROUNDS // 2], "without": sorted(spent[True])[ROUNDS // 2]})


def _tell(**said):
    print(json.dumps(said))


if __name__ == "__main__":
    step, *arguments = sys.argv[1:]
    steps: dict[str, Callable[..., None]] = {"make": make, "multiply": multiply, "publish": publish}
    steps[step](*map(int, arguments))
    connection.close()
