"""The validation dossier of an edition: what is required, what is told, and who gets what."""

import json
from datetime import date, timedelta
from io import BytesIO

import pytest
from django.contrib.auth import get_user_model
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import override
from pypdf import PdfReader

from cms.api.stored.models import StoredPage
from cms.courses.models import Course
from lms_export.editions.api import _version
from lms_export.editions.models import Edition, EditionLanguage, FrozenDocument
from lms_export.editions.pilot import is_pilot, pilots_among
from lms_export.validation.dossier import entries_of, missing_of
from lms_export.validation.kinds import Kind, State, missing
from lms_export.validation.models import Validation
from lms_export.validation.printing import dossier_html, dossier_pdf
from lms_export.validation.survey import answers_in_words, scale_in

pytestmark = pytest.mark.django_db
DONE = {"state": "passed", "role": "lærer, fagskolen", "date": "2026-11-01"}


@pytest.fixture
def edition(db):
    return released()


@pytest.fixture
def with_placeholder(db):
    """Its emblem is a placeholder."""
    return released(minor=1, has_placeholder_emblem=True)


def released(**values):
    course = Course.objects.live().get(locale__language_code="nb")
    required = {"released_at": timezone.now(), "required_languages": ["nb", "sv"]}
    given = {"course": course.translation_key, "major": 1, "minor": 0, **required, **values}
    edition = Edition.objects.create(**given)
    for language in ("nb", "sv"):
        document = FrozenDocument.of(language.encode())
        EditionLanguage.objects.create(
            edition=edition, language=language, title=course.title, document=document
        )
    return edition


def test_an_edition_that_must_have_no_language_lacks_only_what_its_own_one_does(edition):
    edition.required_languages = []
    assert {language for language, _kind in missing_of(edition)} == {"nb"}


@pytest.fixture
def publisher(client):
    client.force_login(get_user_model().objects.get(username="publisher-nb"))
    return client


def record(client, edition, kind, language="nb", **given):
    address = reverse("record_validation", args=[edition.pk, language, kind])
    return client.post(address, DONE | given)


def passed(edition, *left_out):
    for language in ("nb", "sv"):
        for kind in Kind:
            if (language, kind) not in left_out:
                Validation.objects.create(edition=edition, language=language, kind=kind, state=State.PASSED)


def test_each_required_language_needs_every_kind():
    assert missing(["nb"], []) == [("nb", kind) for kind in Kind]
    assert Kind.LANGUAGE not in [kind for _language, kind in missing(["en"], [])]


def test_an_edition_is_a_pilot_as_long_as_one_kind_is_missing(edition):
    passed(edition, ("sv", Kind.PILOT))
    assert is_pilot(edition) and missing_of(edition) == [("sv", Kind.PILOT)]


def test_an_edition_with_everything_is_no_pilot(edition):
    passed(edition)
    assert not is_pilot(edition)


def test_with_a_placeholder_for_an_emblem_it_stays_one_whatever_is_done(with_placeholder):
    passed(with_placeholder)
    assert is_pilot(with_placeholder)


def test_the_last_validation_of_it_is_refused_with_the_way_out(publisher, with_placeholder):
    passed(with_placeholder, ("nb", Kind.EXPERT))
    answer = record(publisher, with_placeholder, "expert", note="Godt faglig nivå.")
    shown = answer.content.decode()
    assert answer.status_code == 400 and "Last opp emblemet" in shown and "Godt faglig nivå." in shown
    assert not Validation.objects.filter(kind="expert", language="nb").exists()


def test_what_was_found_can_be_kept_all_the_same(publisher, with_placeholder):
    passed(with_placeholder, ("nb", Kind.EXPERT))
    record(publisher, with_placeholder, "expert", state="open", note="Godt faglig nivå.")
    assert Validation.objects.get(kind="expert", language="nb").note == "Godt faglig nivå."


def test_the_last_validation_takes_the_mark_from_the_api_at_once(publisher, edition):
    passed(edition, ("nb", Kind.EXPERT))
    record(publisher, edition, "expert")
    row = StoredPage.objects.get(translation_key=edition.course, language="sv")
    assert json.loads(bytes(row.body))["pilot"] is False


def test_an_earlier_validation_of_it_is_recorded(publisher, with_placeholder):
    assert record(publisher, with_placeholder, "expert").status_code == 302


def test_the_pilots_among_many_editions_are_found_in_one_query(edition, django_assert_num_queries):
    others = [released(minor=minor) for minor in (2, 3)]
    passed(others[0])
    with django_assert_num_queries(1):
        pilots = pilots_among([edition, *others])
    assert pilots == {edition.pk, others[1].pk}


def test_all_languages_of_a_dossier_are_read_at_once(edition, django_assert_num_queries):
    with django_assert_num_queries(1):
        assert list(entries_of(edition, ["nb", "sv"])) == ["nb", "sv"]


def test_the_api_tells_anew_what_has_been_validated(edition):
    before = _version(edition.course)
    passed(edition)
    assert _version(edition.course) != before


def test_what_must_be_mended_is_not_done(edition):
    passed(edition)
    Validation.objects.filter(language="nb", kind="expert").update(state=State.FAILED)
    assert missing_of(edition) == [("nb", Kind.EXPERT)]


def test_what_is_missing_is_found_in_one_query(edition, django_assert_num_queries):
    with django_assert_num_queries(1):
        missing_of(edition)


def test_a_publisher_records_a_validation(publisher, edition):
    shown = record(publisher, edition, "expert").headers["Location"]
    assert "lærer, fagskolen" in publisher.get(shown).content.decode()
    assert Validation.objects.get().recorded_by.username == "publisher-nb"


@pytest.mark.parametrize(
    "kind, given",
    [("expert", {"role": ""}), ("expert", {"date": ""}), ("import", {"platform": "Moodle"}), ("pilot", {})],
)
def test_what_is_done_says_by_whom_when_and_where(publisher, edition, kind, given):
    answer = record(publisher, edition, kind, **given)
    assert answer.status_code == 400 and "Det som er gjort, trenger dette." in answer.content.decode()


def test_a_day_to_come_is_refused(publisher, edition):
    tomorrow = timezone.localdate() + timedelta(days=1)
    assert record(publisher, edition, "expert", date=tomorrow.isoformat()).status_code == 400


def test_no_more_may_answer_than_took_part(publisher, edition):
    given = {"learners": 3, "note": "Godt likt.", "learned_much": 4}
    assert record(publisher, edition, "pilot", **given).status_code == 400


@pytest.mark.parametrize(
    "language, scale",
    [
        ("nb", ("Ja, mye", "Ja, en del", "Lite", "Ikke noe")),
        ("sv", ("Ja, mycket", "Ja, en del", "Lite", "Inget")),
    ],
)
def test_the_scale_is_the_projects_own(language, scale):
    assert scale_in(language) == scale


def test_of_fewer_than_ten_no_percentage_is_said():
    with override("nb"):
        assert answers_in_words((3, 2, 0, 0), "nb")[0] == ("Ja, mye", "3 av 5")
        assert answers_in_words((5, 5, 0, 0), "nb")[0] == ("Ja, mye", "5 av 10 (50\u00a0%)")


def test_an_attachment_is_for_those_who_may_look(publisher, edition, client):
    file = SimpleUploadedFile("rapport.html", b"<script>", content_type="text/html")
    record(publisher, edition, "expert", file=file)
    address = reverse("validation_attachment", args=[edition.pk, "nb", "expert"])
    answer = publisher.get(address)
    assert answer.headers["Content-Type"] == "application/octet-stream" and answer.content == b"<script>"
    client.logout()
    assert client.get(address).status_code == 302


@pytest.mark.parametrize("said_in, words", [("nb", "Faglig"), ("sv", "Sakkunnig"), ("en", "Expert review")])
def test_the_dossier_is_written_in_each_language(edition, said_in, words):
    assert words in dossier_html(edition, "nb", said_in)


def test_the_longest_dossier_fits_on_one_page(edition):
    for kind in Kind:
        Validation.objects.create(
            edition=edition, language="nb", kind=kind, note="Ord og setninger. " * 400, learned_much=12,
            role="r" * 200, date=date(2026, 11, 1), state=State.PASSED, learners=12,
        )  # fmt: skip
    assert len(PdfReader(BytesIO(dossier_pdf(edition, "nb", "nb"))).pages) == 1
