"""The demo's programme, with something to tell: a project with figures, an edition, answers, downloads."""

from datetime import UTC, date, datetime

import pytest

from cms.courses.models import Course, Programme
from cms.directory.models import Project
from lms_export.academies.models import Academy
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument
from lms_export.packages.models import Download
from lms_export.report.packing import Wish, pack_of
from lms_export.report.period import Period
from lms_export.report.values import Table

AUTUMN = Period(date(2026, 7, 1), date(2026, 12, 31))
INSIDE = datetime(2026, 10, 1, 12, tzinfo=UTC)
AFTERWARDS = datetime(2027, 1, 1, 12, tzinfo=UTC)


@pytest.fixture
def course(db):
    return Course.objects.live().filter(locale__language_code="nb").earliest("pk")


@pytest.fixture
def programme(course):
    return Programme.objects.parent_of(course).select_related("locale").get()


@pytest.fixture
def project(programme):
    """The one the programme is made in; the demo has figures in another project only."""
    figures = Project.objects.get(locale__language_code="nb", title__contains="inkubatortjeneste")
    for each in Project.objects.all():
        if each.programmes:
            Project.objects.filter(pk=each.pk).update(case_studies=figures.case_studies)
    return Project.objects.get(locale__language_code="nb", title="SING")


@pytest.fixture
def edition(course):
    edition = Edition.objects.create(course=course.translation_key, major=1, minor=0, released_at=INSIDE)
    for language in ("nb", "sv"):
        EditionLanguage.objects.create(
            edition=edition,
            language=language,
            title=course.title,
            document=FrozenDocument.of(language.encode()),
            changelog={"nb": "Første utgave", "sv": "Första utgåvan"}[language],
        )
    return edition


@pytest.fixture
def fetched(edition):
    """Twice from Norway, once from Sweden; and once when the period was over."""

    def fetch(name, country, at):
        academy, _made = Academy.objects.get_or_create(name=name, slug=name.lower(), country=country)
        Download.objects.create(
            edition=edition, academy=academy, academy_name=name, file_name="course.zip", sha256="0", at=at
        )

    for at in (INSIDE, INSIDE, AFTERWARDS):
        fetch("Fjordskolen", "NO", at)
    fetch("Fjällskolan", "SE", INSIDE)


@pytest.fixture
def told(programme):
    """The report in a language, as a dictionary of its sections."""

    def tell(language="nb", period=AUTUMN):
        pack = pack_of(programme, Wish(period=period, languages=(language,)))
        return {section.name: section.parts for section in pack.tellings[0].sections}

    return tell


def rows_of(parts, caption):
    return next(part.rows for part in parts if isinstance(part, Table) and part.caption == caption)
