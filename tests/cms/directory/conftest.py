"""A directory beside that of the demo, which begins empty."""

import json

import pytest

from cms.directory.models import Cooperation, Directory, FundingProgramme, Organisation, Project
from tests.cms.core.sample_pages import below, front_page

A_SOURCE = json.dumps([{"type": "source", "value": {"text": "Rapporten", "url": "", "date": ""}}])


def names(*given):
    return json.dumps([{"type": "name", "value": name} for name in given])


def chosen(kind, *pages):
    return json.dumps([{"type": kind, "value": page.pk} for page in pages])


def taking_part(organisation, role="partner"):
    value = {"organisation": organisation.pk, "role": role}
    return json.dumps([{"type": "participant", "value": value}])


@pytest.fixture
def directory(db):
    return below(front_page(), Directory(title="Katalog"))


def _maker(model, title, **usual):
    @pytest.fixture
    def make(directory):
        def made(**fields):
            values = {"title": title, "sources": A_SOURCE, **usual, **fields}
            return below(Directory.objects.get(pk=directory.pk), model(**values))

        return made

    return make


a_cooperation = _maker(Cooperation, "Fjellsamarbeidet", kind="institutional")
an_organisation = _maker(Organisation, "Fjellforum")
a_project = _maker(Project, "Fjellprosjektet")
a_programme = _maker(FundingProgramme, "Fjellprogrammet")


@pytest.fixture
def read(client):
    def get(page, query=""):
        response = client.get(page.get_url_parts()[2] + query)
        assert response.status_code == 200
        return " ".join(response.content.decode().split())

    return get
