"""Partner by partner: what one academy has does not exist for another, nor for whom no agreement holds."""

import pytest

from lms_export.packages.services import request_package
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.packages.conftest import kept  # noqa: F401
from tests.partner_pages import places

pytestmark = pytest.mark.django_db

ACADEMIES = ("own", "neighbour", "without", "ended", "closed")
"""``neighbour`` has the same agreement, ``without`` none, that of ``ended`` was over yesterday."""

#   address                                   own neighbour without ended closed
ROWS = {
    "": "200 200 200 200 403",
    "courses/{course}/": "200 200 404 404 403",
    "courses/{course}/editions/": "200 200 404 404 403",
    "editions/{edition}/dossier-nb.pdf": "200 200 404 404 403",
    "packages/{plain}/": "200 200 404 404 403",
    "packages/{plain}/file/": "200 200 404 404 403",
    "packages/{plain}/papers/evidence.html/": "200 200 404 404 403",
    "packages/{branded}/": "200 404 404 404 403",
    "packages/{branded}/file/": "200 404 404 404 403",
    "packages/{branded}/papers/evidence.html/": "200 404 404 404 403",
    "packages/0/file/": "404 404 404 404 403",
    "editions/0/dossier-nb.pdf": "404 404 404 404 403",
    "probe/scorm12/": "200 200 200 200 403",
    "probe/nothing/": "404 404 404 404 403",
    "updates/": "200 200 200 200 403",
    "history/": "200 200 200 200 403",
    "history.csv": "200 200 200 200 403",
    "agreements/": "200 200 200 200 403",
}


def members():
    academies = {name: factories.academy(name) for name in ACADEMIES}
    academies["own"].brand_name = "Own"
    academies["own"].save()
    for name in ("own", "neighbour", "closed"):
        factories.agreement(academies[name])
    factories.agreement(academies["ended"], valid_until=factories.days_from_now(-1))
    found = {name: factories.member(each, email=f"{name}@example.org") for name, each in academies.items()}
    academies["closed"].is_active = False
    academies["closed"].save()
    return found


def packages(own, tmp_path):
    (edition,) = places.editions(0)
    asked = {"branded": {"academy": own}, "plain": {}}
    made = {name: request_package(edition, ["nb"], profile="moodle", **more) for name, more in asked.items()}
    return {name: places.ready(package, tmp_path).pk for name, package in made.items()} | {
        "edition": edition.pk,
        "course": edition.course,
    }


def test_each_academy_reaches_what_the_table_says(tmp_path):
    people = members()
    named = packages(people["own"].academy, tmp_path)
    clients = {name: signed_in(member) for name, member in people.items()}
    reached = {
        row: " ".join(
            str(clients[name].get(f"/nb/partner/{row.format(**named)}").status_code) for name in ACADEMIES
        )
        for row in ROWS
    }
    assert reached == ROWS
