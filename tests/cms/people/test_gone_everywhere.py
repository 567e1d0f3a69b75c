"""Whoever withdraws is gone from every output at once: site, API, search, feeds, cards, copies."""

from datetime import timedelta

import pytest
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone

from cms.people.models import Consent
from cms.website.sharing.cards import frame_address
from cms.website.sharing.kept_pictures import picture_address

pytestmark = pytest.mark.django_db
NAME = "Prøve Prøvesen"
TELLING = {
    "/nb/samarbeid/kompetansenettverk/",
    "/nb/sok/?q=Prøvesen",
    "/api/@search?SearchableText=Prøvesen",
    "/api/nb/@search?SearchableText=Prøvesen",
    "/api/@competence-network",
    "/api/nb/@competence-network",
}


@pytest.fixture
def outputs(client, network):
    """The addresses of everything that tells of the network, and could tell of who is in it."""
    here = network.get_url_parts()[2]
    shared = [picture_address(network), frame_address(network)]
    described = f"{reverse('oembed')}?url=http://testserver{here}"
    site = [
        "/nb/",
        "/nb/samarbeid/",
        "/nb/sok/?q=kompetansenettverk",
        "/nb/feed/new.atom",
        "/nb/feed/all.atom",
    ]
    maps = ["/sitemap.xml", "/sitemap-nb.xml", "/robots.txt"]
    api = ["", "/@search?SearchableText=Kompetansenettverk&fullobjects=1", "/@navigation", "/@relations"]
    return [
        *TELLING,
        *site,
        *maps,
        *shared,
        described,
        "/api/@changes",
        *(f"/api{here[:-1]}{one}" for one in api),
    ]


@pytest.fixture
def telling(client, outputs):
    """Which of them have the name, asked for now."""

    def walk():
        return {each for each in outputs if NAME in client.get(each).content.decode(errors="replace")}

    return walk


def test_every_output_is_asked_for_something_that_is_there(client, outputs):
    missing = {each: client.get(each).status_code for each in outputs if client.get(each).status_code != 200}
    assert set(missing) <= {address for address in outputs if "/embed/" in address or "oembed" in address}


def test_whoever_withdraws_is_gone_from_all_outputs(a_person, telling):
    person = a_person("site", "api", "feeds")
    assert telling() == TELLING
    for consent in person.consents.all():
        consent.withdrawn_at = timezone.now()
        consent.save()
    assert telling() == set()


def test_whoevers_consent_has_run_out_is_gone_from_all_outputs(a_person, telling):
    person = a_person("site", "api", "feeds")
    assert telling() == TELLING
    Consent.objects.filter(person=person).update(expires_on=timezone.localdate() - timedelta(days=1))
    assert telling() == set()


def test_what_is_on_disk_never_had_the_name(a_person, network, tmp_path):
    a_person("site", "api", "feeds")
    network.save_revision().publish()
    call_command("publish_static_api", into=tmp_path)
    files = [each for each in tmp_path.rglob("*.json") if each.is_file()]
    assert any("kompetansenettverk" in str(each) for each in files)
    assert not [each for each in files if NAME.encode() in each.read_bytes()]
