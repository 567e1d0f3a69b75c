"""Choose a platform, get its package: three clicks, and nothing of anybody else."""

import pytest
from django.urls import reverse

from lms_export.academies.models import Agreement
from lms_export.packages.models import Download, Package
from lms_export.packages.services import request_package
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.partner_pages import places

pytestmark = pytest.mark.django_db


@pytest.fixture
def course_url(academy):
    places.editions(0)
    return f"/nb/partner/courses/{places.key()}/"


@pytest.fixture
def package(course_url, partner, tmp_path):
    partner.post(course_url, {"platform": "moodle.scorm12", "languages": "nb"})
    return places.ready(Package.objects.get(), tmp_path)


def file_of(package):
    return f"/nb/partner/packages/{package.pk}/file/"


def text_of(answer):
    return answer.content.decode()


def test_the_academys_own_platform_stands_first(partner, academy, course_url):
    academy.lms_profile = "ilias"
    academy.save()
    platforms = partner.get(course_url).context["platforms"]
    assert platforms[0].profile.name == "ilias" and platforms[0].is_own


def test_pressing_a_platform_asks_for_its_package_once(partner, course_url):
    for _time in range(2):
        partner.post(course_url, {"platform": "canvas.scorm12", "languages": "nb,sv"})
    package = Package.objects.get()
    assert (package.profile, package.format, package.languages) == ("canvas", "scorm12", "nb,sv")


def test_reading_the_page_asks_for_nothing(partner, course_url):
    assert partner.get(course_url).status_code == 200
    assert not Package.objects.exists()


def test_without_scripts_the_page_says_how_far_the_package_is_and_links_to_itself(partner, course_url):
    answer = partner.post(course_url, {"platform": "moodle.scorm12", "languages": "nb"}, follow=True)
    assert "Venter" in text_of(answer) and "Se hvor langt den er kommet" in text_of(answer)


def test_a_ready_package_is_offered_with_its_checksum_and_papers(partner, course_url, package):
    page = text_of(partner.get(course_url))
    assert file_of(package) in page and package.sha256 in page and "papers/evidence.html" in page


def test_fetching_is_noted_with_who_what_and_when(partner, member, academy, package):
    answer = partner.get(file_of(package))
    assert b"".join(answer.streaming_content) == b"PK a package"
    noted = Download.objects.get()
    assert (noted.academy, noted.user, noted.sha256) == (academy, member.user, package.sha256)


def test_a_package_of_a_withdrawn_edition_is_gone_and_the_page_says_why(partner, course_url, package):
    places.withdrawn(package.edition)
    assert partner.get(file_of(package)).status_code == 404
    assert "Et tall i leksjon 2 var feil." in text_of(partner.get(f"{course_url}?edition=1.0"))


def test_nothing_can_be_asked_of_a_withdrawn_edition(partner, course_url, package):
    places.withdrawn(package.edition)
    partner.post(course_url, {"platform": "canvas.scorm12", "edition": "1.0"})
    assert Package.objects.get() == package


def test_an_agreement_that_ended_yesterday_opens_neither_page_nor_file(partner, course_url, package):
    Agreement.objects.update(valid_until=factories.days_from_now(-1))
    assert {partner.get(url).status_code for url in (course_url, file_of(package))} == {404}


def test_on_the_last_day_of_the_agreement_it_is_still_there(partner, course_url):
    Agreement.objects.update(valid_until=factories.days_from_now(0))
    assert partner.get(course_url).status_code == 200


def test_a_package_with_anothers_name_on_it_does_not_exist_for_us(partner, neighbour, tmp_path, course_url):
    neighbour.academy.brand_name = "Naboakademiet"
    neighbour.academy.save()
    edition = places.Edition.objects.get(course=places.key())
    theirs = places.ready(
        request_package(edition, ("nb",), profile="moodle", academy=neighbour.academy), tmp_path
    )
    assert signed_in(neighbour).get(file_of(theirs)).status_code == 200
    for part in ("file/", "", "papers/evidence.html/"):
        assert partner.get(f"/nb/partner/packages/{theirs.pk}/{part}").status_code == 404


def test_a_course_outside_the_agreement_does_not_exist(partner, academy, course_url):
    Agreement.objects.update(programmes=[])
    assert partner.get(course_url).status_code == 404
    assert partner.get(f"{course_url}editions/").status_code == 404


@pytest.mark.parametrize("edition", ["9.9", "x", "1.0.0"])
def test_an_edition_that_is_none_is_not_found(partner, course_url, edition):
    assert partner.get(f"{course_url}?edition={edition}").status_code == 404


@pytest.mark.parametrize(
    "given", [{"platform": "nothing"}, {"languages": "fi,xx"}, {"platform": "moodle.pdf"}]
)
def test_what_is_no_choice_is_taken_for_the_usual_one(partner, course_url, given):
    picked = partner.get(course_url, given).context["picked"]
    assert (picked.platform.value, picked.languages) == ("moodle.scorm12", ("nb",))


def test_the_verdict_says_what_replacing_means_for_the_chosen_format(partner, academy):
    old, _new = places.editions(0, 1)
    places.fetched(academy, old)
    url = f"/nb/partner/courses/{places.key()}/"
    assert "Bare ordlyden er endret: trygt å bytte." in text_of(partner.get(url))
    assert "nytt forsøk" in text_of(partner.get(url, {"platform": "moodle.cc11"}))


def test_what_has_changed_is_told_from_the_edition_we_have(partner, academy):
    old, *_between = places.editions(0, 1, 2)
    places.fetched(academy, old)
    changes = partner.get(f"/nb/partner/courses/{places.key()}/").context["changes"]
    assert [said.number for said in changes] == ["1.2", "1.1"]


def test_a_course_that_was_never_released_says_so(partner, academy):
    answer = partner.get(f"/nb/partner/courses/{places.key()}/")
    assert "Det finnes ingen utgave å hente" in text_of(answer)


def test_a_failed_package_says_why_and_can_be_tried_again(partner, course_url):
    partner.post(course_url, {"platform": "moodle.scorm12", "languages": "nb"})
    Package.objects.update(state="failed", reason={"code": "full"})
    package = Package.objects.get()
    assert "ikke plass" in text_of(partner.get(course_url))
    partner.post(reverse("partner_package_retry", args=[package.pk]))
    assert Package.objects.get().state == "queued"


def test_a_storage_that_does_not_answer_is_told_in_words(partner, package, kept):
    stored = next(path for path in kept.rglob("*.zip"))
    stored.unlink()
    answer = partner.get(file_of(package))
    assert answer.status_code == 503 and not Download.objects.exists()


def test_the_probe_can_be_fetched(partner):
    answer = partner.get("/nb/partner/probe/scorm12/")
    assert answer.content.startswith(b"PK") and "synergos-probe-scorm12.zip" in answer["Content-Disposition"]


def test_the_dossier_of_an_edition_within_reach_is_a_pdf(partner, course_url):
    edition = places.Edition.objects.get(course=places.key())
    assert partner.get(f"/sv/partner/editions/{edition.pk}/dossier-nb.pdf").content.startswith(b"%PDF")
    Agreement.objects.update(programmes=[])
    assert partner.get(f"/sv/partner/editions/{edition.pk}/dossier-nb.pdf").status_code == 404
