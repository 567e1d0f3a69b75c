"""Who has fetched packages, by country and academy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec
from django.db.models import Count
from django.utils.translation import gettext as _

from cms.core.countries import Country
from lms_export.packages.models import Download
from lms_export.report.subject import Subject
from lms_export.report.values import Missing, Paragraph, Part, Section, Table


class Fetched(msgspec.Struct, frozen=True):
    """``academy`` is empty for those who look after the site."""

    academy: str
    country: str
    number: int


def downloads(subject: Subject) -> Section:
    return Section("downloads", _("Downloads"), tuple(_parts(subject)))


def downloads_in(subject: Subject) -> list[Fetched]:
    packages = Download.objects.filter(kind=Download.Kind.PACKAGE).order_by()
    found = subject.of_courses(packages, "edition__course", "at")
    rows = found.values_list("academy_name", "academy__country").annotate(number=Count("pk"))
    return sorted(
        (Fetched(name or "", country or "", number) for name, country, number in rows),
        key=lambda row: (not row.academy, row.country, row.academy),
    )


def _parts(subject: Subject) -> Iterator[Part]:
    rows = downloads_in(subject)
    if not rows:
        yield Missing(_("No package was downloaded in the period."))
        return
    yield _by_country(rows)
    yield _by_academy(rows)
    yield Paragraph(_("Counted is each time a package was fetched, not each learner."))


def _by_country(rows: list[Fetched]) -> Table:
    numbers: Counter[str] = Counter()
    for row in rows:
        numbers[row.country] += row.number
    order = sorted(numbers, key=lambda country: (not country, country))
    lines = tuple((_country(country), str(numbers[country])) for country in order)
    total = ((_("In all"), str(sum(numbers.values()))),)
    return Table(_("Downloads by country"), (_("Country"), _("Downloads")), (*lines, *total))


def _by_academy(rows: list[Fetched]) -> Table:
    others = _("No academy: by those who look after the site")
    lines = tuple((row.academy or others, _country(row.country), str(row.number)) for row in rows)
    return Table(_("Downloads by academy"), (_("Academy"), _("Country"), _("Downloads")), lines)


def _country(value: str) -> str:
    return str(Country(value).label) if value else _("No country")
