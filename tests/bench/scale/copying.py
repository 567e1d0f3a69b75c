"""The demo course with all that belongs to it, as often as wanted: rows are copied where they lie.

Copy ``k`` of a row has the number of the pattern and ``k`` strides, and of each key a digest with ``k``; so
nothing has to be looked up. Ten courses stand in each programme. Documents and revisions keep their words.
"""

from __future__ import annotations

import sys
from io import StringIO

import django

django.setup()

from django.apps import apps  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from wagtail.models import Page  # noqa: E402

from cms.courses.models import Course, Programme  # noqa: E402
from tests.bench.scale.tables import STRIDE, TABLES  # noqa: E402

COURSES_A_PROGRAMME = 10
_PLACES = """
CREATE TABLE IF NOT EXISTS scale_place (
    k integer, whole boolean, old text, new text, old_url text, new_url text, depth integer)
"""
_PAGES = f"""
CREATE TABLE scale_page AS SELECT place.k, page.id AS old_id, page.id + place.k * {STRIDE} AS id,
    page.translation_key AS old_key, md5(page.translation_key::text || place.k)::uuid AS key,
    place.new || substr(page.path, length(place.old) + 1) AS path,
    place.new_url || substr(page.url_path, length(place.old_url) + 1) AS url_path
FROM scale_place place JOIN wagtailcore_page page
    ON page.path = place.old OR (place.whole AND page.path LIKE place.old || '%' AND page.id < {STRIDE})
"""
_KEYS = """
CREATE TABLE scale_key AS SELECT DISTINCT k, old_key, key, replace(old_key::text, '-', '') AS old_hex,
    replace(key::text, '-', '') AS hex FROM scale_page
"""
_INDEXES = (
    "CREATE INDEX ON scale_page (old_id, k)",
    "CREATE INDEX ON scale_key (old_key, k)",
    "CREATE INDEX ON scale_key (old_hex, k)",
)


def grow(first: int, last: int) -> None:
    """Copies ``first`` to ``last``, both made. The first of ten makes the programme they stand in."""
    with connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")
        cursor.execute("DROP TABLE IF EXISTS scale_place, scale_page, scale_key")
        cursor.execute(_PLACES)
        cursor.executemany(
            "INSERT INTO scale_place VALUES (%s, %s, %s, %s, %s, %s, %s)", list(_places(first, last))
        )
        for statement in (_PAGES, _KEYS, *_INDEXES, "ANALYZE scale_page", "ANALYZE scale_key"):
            cursor.execute(statement)
        for table, copied in TABLES.items():
            cursor.execute(_insertion(cursor, table, copied))
        cursor.execute("SET session_replication_role = DEFAULT")
    _count_children()
    _go_on_counting()


def _places(first: int, last: int):
    programmes = Programme.objects.filter(pk__lt=STRIDE)
    for programme in programmes:
        course = Course.objects.child_of(programme).get(pk__lt=STRIDE)
        for k in range(first, last + 1):
            number, place = divmod(k - 1, COURSES_A_PROGRAMME)
            path = _next(programme.path, number + 1)
            url = f"{programme.url_path[:-1]}-{number + 1}/"
            if place == 0:
                yield k, False, programme.path, path, programme.url_path, url, programme.depth
            old_url, slug = course.url_path, f"{course.slug}-{k}/"
            yield k, True, course.path, path + _numbered(place + 1), old_url, url + slug, course.depth


def _next(path: str, number: int) -> str:
    """Behind all that stands beside it: a place from 100 on."""
    return path[: -Page.steplen] + _numbered(100 + number)


def _numbered(number: int) -> str:
    return Page._int2str(number).rjust(Page.steplen, "0")


def _insertion(cursor, table: str, copied) -> str:
    cursor.execute(
        "SELECT column_name FROM information_schema.columns WHERE table_name = %s AND is_generated = 'NEVER'",
        [table],
    )
    columns = [name for (name,) in cursor.fetchall()]
    values = [copied.values.get(name, f'row."{name}"') for name in columns]
    names = ", ".join(f'"{name}"' for name in columns)
    return f"INSERT INTO {table} ({names}) SELECT {', '.join(values)} FROM {table} row {copied.joined}"


def _count_children() -> None:
    """Of programmes and front pages, which have others below them now."""
    with connection.cursor() as cursor:
        cursor.execute(
            """UPDATE wagtailcore_page above SET numchild = (SELECT count(*) FROM wagtailcore_page page
                WHERE page.path LIKE above.path || '%%' AND page.depth = above.depth + 1)
            WHERE above.depth IN (2, 3)"""
        )


def _go_on_counting() -> None:
    """New rows get numbers behind those that were copied."""
    labels = sorted({model._meta.app_label for model in apps.get_models() if model._meta.db_table in TABLES})
    said = StringIO()
    call_command("sqlsequencereset", *labels, stdout=said, no_color=True)
    with connection.cursor() as cursor:
        cursor.execute(said.getvalue())
        cursor.execute("DROP TABLE scale_place, scale_page, scale_key")
        cursor.execute("VACUUM ANALYZE")


if __name__ == "__main__":
    grow(*map(int, sys.argv[1:]))
