"""``@packages``: a partner's script lists and fetches what its agreement covers, and nothing of another's."""

import hashlib

import pytest
from django.test import Client

from cms.api.tokens.scopes import Scope
from cms.courses.models import Course
from lms_export.packages import making
from lms_export.packages.models import Download, Package
from lms_export.packages.services import request_package
from tests.academies.factories import academy
from tests.packages.academies import an_academy, token_of
from tests.packages.editions import released_edition

pytestmark = pytest.mark.django_db


@pytest.fixture
def course(db):
    return Course.objects.live().get(locale__language_code="nb")


@pytest.fixture
def package(course):
    return made(released_edition(course.translation_key))


@pytest.fixture
def partner(db):
    return an_academy("Vest")


def made(edition, languages=("nb",), **order):
    package = request_package(edition, languages, **(order or {"format": "web"}))
    making.make(package.pk)
    return Package.objects.get(pk=package.pk)


def ask(path, token="", **headers):
    sent = {"Authorization": f"Bearer {token}"} if token else {}
    return Client().get(path, headers={**sent, **headers})


def listed(token, query=""):
    return ask(f"/api/@packages{query}", token).json()["items"]


def fetched(response):
    return hashlib.sha256(b"".join(response.streaming_content)).hexdigest()


def test_without_a_token_there_is_nothing(package):
    assert ask("/api/@packages").status_code == 401
    assert ask(f"/api/@packages/{package.key}").status_code == 401


def test_a_token_without_the_scope_opens_nothing(package, partner):
    token = token_of(partner, Scope.READ_DRAFTS)
    assert ask("/api/@packages", token).status_code == 403


def test_a_partners_script_finds_the_package_and_fetches_it(package, partner):
    token = token_of(partner)
    (item,) = listed(token)
    response = ask(item["@id"].partition("testserver")[2], token)
    assert fetched(response) == item["sha256"] == package.sha256
    assert item["filename"] in response["Content-Disposition"]


def test_a_fetch_is_noted_for_the_academy_with_token_and_checksum(package, partner):
    fetched(ask(f"/api/@packages/{package.key}", token_of(partner)))
    noted = Download.objects.get()
    assert (noted.academy, noted.token, noted.sha256) == (partner, "Script of Vest", package.sha256)


def test_evidence_comes_with_the_package(package, partner):
    token = token_of(partner)
    paper = next(each for each in listed(token)[0]["papers"] if each["name"] == "evidence.json")
    assert fetched(ask(paper["@id"].partition("testserver")[2], token)) == paper["sha256"]


def test_the_list_can_be_narrowed_to_course_format_and_language(package, course, partner):
    made(package.edition, ("sv", "nb"), format="scorm12")
    token = token_of(partner)
    narrowed = listed(token, f"?course={course.translation_key.hex}-nb&format=scorm12&language=nb")
    assert [item["languages"] for item in narrowed] == [["sv", "nb"]]
    assert listed(token, "?language=en") == []


def test_a_course_lists_its_own(package, course, partner):
    path = f"/api{course.get_url_parts()[2]}@packages"
    assert [each["edition"] for each in ask(path, token_of(partner)).json()["items"]] == ["1.0"]


def test_a_format_that_does_not_exist_is_refused(partner):
    assert ask("/api/@packages?format=floppy", token_of(partner)).status_code == 400


def test_a_partner_without_an_agreement_for_the_course_sees_nothing(package, partner):
    token = token_of(academy("Øst"))
    assert listed(token) == [] and ask(f"/api/@packages/{package.key}", token).status_code == 404


def test_an_agreement_that_ended_yesterday_opens_nothing(package):
    token = token_of(an_academy("Nord", until=-1))
    assert listed(token) == [] and ask(f"/api/@packages/{package.key}", token).status_code == 404


def test_an_agreement_that_ends_today_still_holds(package):
    assert len(listed(token_of(an_academy("Nord", until=0)))) == 1


def test_a_package_with_one_academys_name_is_never_anothers(package):
    branded = an_academy("Vest", brand_name="Vest akademi")
    own = request_package(package.edition, ("nb",), format="web", academy=branded)
    making.make(own.pk)
    other = token_of(an_academy("Øst"))
    assert [item["branded"] for item in listed(token_of(branded))] == [False, True]
    assert [item["branded"] for item in listed(other)] == [False]
    assert ask(f"/api/@packages/{own.key}", other).status_code == 404


def test_a_withdrawn_edition_is_not_given_out_any_more(package, partner):
    type(package.edition).objects.filter(pk=package.edition_id).update(
        state="withdrawn", withdrawn_at="2026-01-01T00:00:00Z", withdrawal_reason="A wrong town."
    )
    assert listed(token_of(partner)) == []


def test_what_is_still_being_made_is_not_there_yet(course, partner):
    waiting = request_package(released_edition(course.translation_key), ("nb",), format="web")
    token = token_of(partner)
    assert listed(token) == [] and ask(f"/api/@packages/{waiting.key}", token).status_code == 404


def test_a_script_that_has_the_file_is_sent_nothing(package, partner):
    headers = {"If-None-Match": f'"{package.sha256}"'}
    assert ask(f"/api/@packages/{package.key}", token_of(partner), **headers).status_code == 304


def test_a_list_takes_as_many_queries_however_long_it_is(package, partner, django_assert_max_num_queries):
    for languages in (("sv",), ("en",), ("nb", "sv")):
        made(package.edition, languages, format="web")
    token = token_of(partner)
    listed(token)
    with django_assert_max_num_queries(16):
        assert len(listed(token)) == 4
