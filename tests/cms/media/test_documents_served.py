"""Documents are downloads, and are handed out by the view that asks who may have them, nowhere else."""

import pytest
from django.core.files.base import ContentFile
from wagtail.models import CollectionViewRestriction

from cms.media.models import CreditedDocument

pytestmark = pytest.mark.django_db


@pytest.fixture
def document():
    document = CreditedDocument.objects.create(title="Sheet", file=ContentFile(b"%PDF-1.7\n", "sheet.pdf"))
    yield document
    document.file.delete(save=False)


def test_even_a_pdf_is_downloaded(client, document):
    assert client.get(document.url)["Content-Disposition"].startswith("attachment")


def test_nothing_in_it_is_run(client, document):
    response = client.get(document.url)
    assert response["Content-Security-Policy"] == "default-src 'none'"
    assert response["X-Content-Type-Options"] == "nosniff"


def test_a_document_of_a_closed_collection_is_not_handed_out(client, document):
    closed = document.collection.add_child(name="Closed")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    CreditedDocument.objects.filter(pk=document.pk).update(collection=closed)
    assert client.get(document.url).status_code == 302


@pytest.mark.parametrize("between", ["", "./", "/", "x/../"])
def test_beside_that_view_there_is_no_way_to_it(client, document, between):
    assert client.get(f"/media/{between}{document.file.name}").status_code == 404
