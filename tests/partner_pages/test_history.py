"""What we fetched, what we agreed: ours alone, in words and as a table."""

import csv
import io

import pytest

from lms_export.packages.models import Download
from tests.academies import factories
from tests.academies.signing_in import signed_in
from tests.partner_pages import places

pytestmark = pytest.mark.django_db


def table(client):
    text = b"".join(client.get("/nb/partner/history.csv").streaming_content).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(text)))


def test_the_history_names_who_fetched_what(partner, academy, member):
    (edition,) = places.editions(0)
    places.fetched(academy, edition, user=member.user)
    page = partner.get("/nb/partner/history/").content.decode()
    assert "partner@example.org" in page and "kurs-1.0-nb-scorm12.zip" in page and "0" * 64 in page


def test_another_academy_sees_nothing_of_it(academy, neighbour, member):
    (edition,) = places.editions(0)
    places.fetched(academy, edition, user=member.user)
    client = signed_in(neighbour)
    assert "partner@example.org" not in client.get("/nb/partner/history/").content.decode()
    assert len(table(client)) == 1


def test_the_table_has_a_line_for_each_download(partner, academy, member):
    (edition,) = places.editions(0)
    places.fetched(academy, edition, user=member.user)
    heading, row = table(partner)
    assert heading[0] == "Tid" and row[3:] == ["1.0", "Pakke", "kurs-1.0-nb-scorm12.zip", "0" * 64]


def test_no_cell_of_the_table_is_a_formula(partner, academy):
    (edition,) = places.editions(0)
    places.fetched(academy, edition)
    Download.objects.update(file_name="=HYPERLINK(1)")
    assert table(partner)[1][5] == "'=HYPERLINK(1)"


def test_agreements_are_told_in_words_with_what_happens_at_the_end(partner, academy):
    factories.agreement(academy, valid_from=factories.days_from_now(1), seats=40)
    page = partner.get("/nb/partner/agreements/").content.decode()
    assert "Den gjelder fra" in page and "40 i direktepakker" in page and "Når en avtale slutter" in page


def test_nobody_reads_the_projects_notes_on_an_agreement(partner, academy):
    academy.agreements.update(notes="Bare for oss")
    academy.notes = "Også bare for oss"
    academy.save()
    assert "bare for oss" not in partner.get("/nb/partner/agreements/").content.decode().lower()
