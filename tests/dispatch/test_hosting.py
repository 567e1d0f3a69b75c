"""The course as its host sends it: the frozen edition, in the agreement's frames, and without a trace."""

import logging

import pytest
from django.urls import reverse

from lms_export.dispatch.hosting import folder_of
from lms_export.dispatch.shelves import clear
from lms_export.editions.withdrawing import withdraw
from tests.dispatch.factories import LMS, edition, licence, withdrawn
from tests.lms_export import factories
from tests.lms_export.test_pilot_mark import MARK

pytestmark = pytest.mark.django_db
MEDIA = f"media/{factories.SHEET.sha256[:32]}.pdf"


@pytest.fixture
def found():
    return licence()


def address(found, path="index.html"):
    return reverse("live_course", args=[found.key, folder_of(found.edition, found).name, path])


def test_only_the_agreements_addresses_may_show_it_in_a_frame(client, found):
    response = client.get(address(found))
    assert response["Content-Security-Policy"].endswith(f"frame-ancestors {LMS}")
    assert "X-Frame-Options" not in response and "connect-src" not in response["Content-Security-Policy"]


def test_it_is_told_whom_it_may_listen_to(client, found):
    assert f'<meta name="synergos-origins" content="{LMS}">' in client.get(address(found)).content.decode()


def test_it_sets_no_cookie_and_hands_no_address_on(client, found):
    response = client.get(address(found))
    assert not response.cookies and response["Referrer-Policy"] == "no-referrer"


def test_a_file_is_sent_once_and_then_only_confirmed(client, found):
    first = client.get(address(found, MEDIA))
    again = client.get(address(found, MEDIA), headers={"If-None-Match": first["ETag"]})
    assert b"".join(first) == factories.SHEET_PDF and again.status_code == 304


@pytest.mark.parametrize(
    ("asked", "status", "content"),
    [
        ("bytes=0-3", 206, b"%PDF"),
        ("bytes=-5", 206, b"%EOF\n"),
        ("bytes=9999-", 416, b""),
        ("lines=1", 200, None),
        ("bytes=5-2", 200, None),
        (f"bytes={'9' * 5000}-", 200, None),
    ],
)
def test_a_browser_may_ask_for_a_part_of_a_film(client, found, asked, status, content):
    response = client.get(address(found, MEDIA), headers={"Range": asked})
    assert response.status_code == status
    assert b"".join(response) == (factories.SHEET_PDF if content is None else content)


@pytest.mark.parametrize("path", ["missing.js", "../other/index.html", "pages/../../x.js"])
def test_nothing_else_on_the_disk_can_be_asked_for(client, found, path):
    assert client.get(address(found, "index.html").replace("index.html", path)).status_code == 404


def test_after_the_agreement_nothing_is_sent(client, found):
    place = address(found)
    found.agreement.valid_until = found.agreement.valid_from
    found.agreement.save()
    assert client.get(place).status_code == 404


def test_the_folder_of_another_course_is_not_sent(client, found):
    other = licence(edition(number=(3, 0), course="00000000-0000-4000-8000-000000000000"))
    name = folder_of(other.edition, other).name
    assert client.get(reverse("live_course", args=[found.key, name, "index.html"])).status_code == 404


def test_it_is_rendered_once(client, found, monkeypatch):
    place = address(found)
    monkeypatch.setattr("lms_export.dispatch.hosting._render", None)
    assert client.get(place).status_code == 200


def words_in(folder):
    return "".join(file.read_text() for file in folder.rglob("*") if file.suffix in (".html", ".js"))


@pytest.mark.parametrize("pilot", [True, False])
def test_the_cover_says_of_a_pilot_that_it_is_one(found, monkeypatch, pilot):
    monkeypatch.setattr("lms_export.dispatch.hosting.is_pilot", lambda edition: pilot)
    words = words_in(folder_of(found.edition, found))
    assert [mark in words for mark in MARK.values()] == [pilot, pilot]


def test_whoever_reads_a_pilot_reads_on_when_it_is_validated(client, found, monkeypatch):
    place = address(found)
    monkeypatch.setattr("lms_export.dispatch.hosting.is_pilot", lambda edition: False)
    assert address(found) != place and client.get(place).status_code == 200


def test_what_was_half_put_up_is_not_taken_for_the_course(client, found, live_root, monkeypatch):
    monkeypatch.setattr("lms_export.dispatch.hosting._name", _killed)
    with pytest.raises(KeyboardInterrupt):
        folder_of(found.edition, found)
    monkeypatch.undo()
    assert not [folder for folder in live_root.iterdir() if not folder.name.startswith(".")]


def _killed(*_args):
    raise KeyboardInterrupt


def test_a_withdrawn_edition_leaves_the_disk_at_once(found, live_root, django_capture_on_commit_callbacks):
    folder_of(found.edition, found)
    with django_capture_on_commit_callbacks(execute=True):
        withdraw(found.edition, "A film in module 2 names the wrong town.")
    assert list(live_root.iterdir()) == []


def test_another_node_clears_what_was_withdrawn_elsewhere(client, found, live_root):
    place = address(found)
    withdrawn(found.edition)
    assert client.get(place).status_code == 404
    assert clear() == 1 and list(live_root.iterdir()) == []


def test_what_is_shown_stays_on_the_disk(found):
    folder_of(found.edition, found)
    assert clear() == 0


def remote(**fields):
    return licence(format="cmi5", agreement__allows_remote_launch=True, **fields)


ACTOR = "Kari-Nordmann"


def launched(client, found):
    return client.get(
        reverse("live_launch", args=[found.key]), {"actor": ACTOR, "fetch": "https://lms.example/f"}
    )


def test_a_launch_by_cmi5_takes_the_learner_out_of_the_address(client):
    found = remote()
    response = launched(client, found)
    assert response["Referrer-Policy"] == "no-referrer" and ACTOR not in response.content.decode()
    assert f'data-course="/live/{found.key}/' in response.content.decode()


@pytest.mark.parametrize("allowed", [True, False])
def test_the_learner_of_a_launch_stands_in_no_log(client, caplog, allowed):
    found = licence(format="cmi5", agreement__allows_remote_launch=allowed)
    with caplog.at_level(logging.DEBUG):
        response = launched(client, found)
    assert response.status_code == (200 if allowed else 403) and ACTOR not in caplog.text


def test_cmi5_starts_nothing_at_our_host_where_it_is_not_agreed(client):
    found = licence(format="cmi5")
    assert "Avtalen om dette kurset er utløpt" in launched(client, found).content.decode()


def test_a_launch_is_for_packages_of_cmi5_only(client):
    assert launched(client, licence()).status_code == 410
