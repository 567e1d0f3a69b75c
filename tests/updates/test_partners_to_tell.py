"""Withdrawing an edition yields the partners to tell, and the text to send to each."""

import pytest
from django.urls import reverse
from django.utils import timezone

from lms_export.academies.models import Agreement
from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition
from lms_export.editions.withdrawing import withdraw
from lms_export.updates.home import partners_who_do_not_know
from lms_export.updates.models import Letter
from lms_export.updates.sending import send_due
from lms_export.updates.withdrawals import partners_to_tell, tell
from tests.academies import factories
from tests.public_editions.conftest import an_edition
from tests.updates.conftest import fetched

pytestmark = pytest.mark.django_db
REASON = "A film in module 2 names the wrong town."


@pytest.fixture
def withdrawn(two_editions, publisher, academy, another):
    """Both academies had fetched it; the agreement of one has ended since."""
    fetched(academy, two_editions[1]), fetched(another, two_editions[1])
    withdraw(two_editions[1], REASON, publisher)
    return two_editions[1]


@pytest.fixture
def screen(withdrawn, admin_of_editions):
    return lambda **form: admin_of_editions.post(reverse("partners_to_tell", args=[withdrawn.pk]), form)


@pytest.fixture
def admin_of_editions(client, publisher):
    client.force_login(publisher)
    return client


def test_everybody_who_fetched_it_is_told_also_after_the_agreement(withdrawn, academy, another):
    assert [partner.academy for partner in partners_to_tell(withdrawn)] == [another, academy]


def test_many_partners_cost_no_more(withdrawn, django_assert_max_num_queries):
    for number in range(9):
        fetched(factories.academy(f"Akademi {number}"), withdrawn)
    with django_assert_max_num_queries(8):
        assert len(partners_to_tell(withdrawn)) == 11


def test_who_fetched_another_edition_is_not(withdrawn, two_editions):
    withdraw(two_editions[0], REASON)
    assert partners_to_tell(two_editions[0]) == []


def test_who_has_it_in_a_live_package_only_is_told_too(withdrawn, academy, course):
    unfetched, day = factories.academy("Direkteakademiet"), factories.days_from_now(0)
    agreement = Agreement.objects.create(academy=unfetched, valid_from=day, valid_until=day)
    Licence.objects.create(agreement=agreement, course=course.translation_key, edition=withdrawn)
    partner = next(each for each in partners_to_tell(withdrawn) if each.academy == unfetched)
    assert "Direktepakken deres" in partner.text


def test_the_text_is_in_the_partners_language_and_says_why(withdrawn):
    swedish, norwegian = (partner.text for partner in partners_to_tell(withdrawn))
    assert REASON in norwegian and "ble trukket tilbake" in norwegian
    assert "återkallades" in swedish


def test_the_text_names_what_takes_its_place(withdrawn):
    assert all("1.0" in partner.text for partner in partners_to_tell(withdrawn))


def test_nobody_is_named(withdrawn, publisher):
    name = publisher.get_full_name() or publisher.username
    assert not any(name in partner.text for partner in partners_to_tell(withdrawn))


def test_after_a_consent_the_file_has_to_go_and_nobody_is_named(withdrawn):
    Edition.objects.filter(pk=withdrawn.pk).update(withdrawal_cause="consent")
    withdrawn.refresh_from_db()
    norwegian = partners_to_tell(withdrawn)[1].text
    assert "slett filen" in norwegian and REASON not in norwegian


def test_one_press_tells_each_once(screen, mailoutbox):
    screen(), screen()
    send_due()
    assert sorted(mail.to[0] for mail in mailoutbox) == ["lms@another.example", "lms@example.org"]


def test_one_partner_can_be_told_alone(screen, academy, mailoutbox):
    screen(academy=academy.pk)
    send_due()
    assert [mail.to for mail in mailoutbox] == [["lms@example.org"]]


def test_who_told_them_and_when_is_kept(screen, publisher):
    screen()
    send_due()
    letters = Letter.objects.all()
    assert all((one.asked_by, one.state, bool(one.sent_at)) == (publisher, "sent", True) for one in letters)


def test_a_consent_that_ends_later_is_told_once_more(withdrawn, publisher):
    tell(withdrawn, partners_to_tell(withdrawn), publisher)
    for row in withdrawn.languages.all():
        type(row.document).objects.filter(pk=row.document.pk).update(redacted_at=timezone.now())
    assert all(partner.letter is None for partner in partners_to_tell(withdrawn))


def test_the_screen_shows_the_text_to_copy_and_what_was_done(screen, withdrawn, admin_of_editions):
    address = reverse("partners_to_tell", args=[withdrawn.pk])
    before = admin_of_editions.get(address).content.decode()
    screen()
    assert "<textarea" in before and "Send til Annet akademi" in before
    assert "Send til Annet akademi" not in admin_of_editions.get(address).content.decode()


def test_an_edition_that_is_not_withdrawn_has_nobody_to_tell(two_editions, admin_of_editions):
    address = reverse("partners_to_tell", args=[two_editions[0].pk])
    assert admin_of_editions.get(address)["Location"] == reverse("edition", args=[two_editions[0].pk])


def test_the_editors_front_page_says_who_was_not_told(withdrawn, publisher, screen):
    assert partners_who_do_not_know(publisher).number == 2
    screen()
    assert partners_who_do_not_know(publisher) is None


def test_many_withdrawn_editions_cost_the_front_page_no_more(
    course, withdrawn, publisher, academy, django_assert_max_num_queries
):
    for minor in range(2, 9):
        gone = an_edition(course, minor, "")
        fetched(academy, gone)
        withdraw(gone, REASON)
    with django_assert_max_num_queries(4):
        partners_who_do_not_know(publisher)
