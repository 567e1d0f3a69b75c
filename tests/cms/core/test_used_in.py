"""Whoever looks at an image, a document, a term or a page sees where it is used."""

import pytest
from django.contrib.auth import get_user_model
from django.core.files.base import ContentFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.users.models import UserProfile

from cms.core.blocks import ArticleBlock
from cms.core.used_in.finding import MOST_NAMED, uses_of
from cms.glossary.models import GlossaryTerm
from cms.information.models import InformationPage
from cms.media.models import CreditedDocument
from tests.cms.browsing import faults
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import below, front_page

pytestmark = pytest.mark.django_db


def person(name="editor-nb"):
    return get_user_model().objects.get(username=name)


@pytest.fixture
def administrator(client):
    UserProfile.objects.update_or_create(user=person("admin"), defaults={"preferred_language": "en"})
    client.force_login(person("admin"))
    return client


def page_with(block_type, title="Om", language="nb", **value):
    body = ArticleBlock().to_python([{"type": block_type, "id": "b", "value": value}])
    return below(front_page(language), InformationPage(title=title, body=body))


def picture_page(image, **fields):
    return page_with("picture", image=image.pk, alternative_text="x", **fields)


def test_an_image_says_where_it_is_used(administrator):
    image = an_image()
    page = picture_page(image, title="Bildesiden")
    html = administrator.get(reverse("wagtailimages:edit", args=[image.pk])).content.decode()
    assert "Used in" in html and "Bildesiden" in html
    assert reverse("wagtailadmin_pages:edit", args=[page.pk]) in html


def test_a_page_is_called_by_its_own_type():
    image = an_image()
    picture_page(image)
    assert uses_of(image, person()).named[0].kind == "information page"


def test_a_document_says_where_it_is_used(administrator):
    document = CreditedDocument.objects.create(title="Fil", file=ContentFile(b"x", name="a.txt"))
    page_with("download", title="Filsiden", document=document.pk)
    assert "Filsiden" in administrator.get(reverse("wagtaildocs:edit", args=[document.pk])).content.decode()


def test_a_term_says_where_it_is_used(nb_editor):
    term = GlossaryTerm.objects.filter(locale__language_code="nb").first()
    page_with("definition", title="Begrepssiden", term=term.pk)
    where = reverse("wagtailsnippets_glossary_glossaryterm:edit", args=[term.pk])
    assert "Begrepssiden" in nb_editor.get(where).content.decode()


def test_a_page_says_which_pages_link_to_it(nb_editor):
    target = below(front_page(), InformationPage(title="Målet"))
    page_with("paragraph", title="Kilden", text=f'<p><a linktype="page" id="{target.pk}">x</a></p>')
    html = nb_editor.get(reverse("wagtailadmin_pages:edit", args=[target.pk])).content.decode()
    assert "Kilden" in html


def test_what_a_person_may_not_open_is_counted_and_not_named():
    image = an_image()
    picture_page(image, title="Hemlig", language="sv")
    uses = uses_of(image, person())
    assert (uses.named, uses.number, uses.unnamed) == ((), 1, 1)


def test_what_is_used_nowhere_says_so(administrator):
    html = administrator.get(reverse("wagtailimages:edit", args=[an_image().pk])).content.decode()
    assert "Nowhere." in html


def test_many_uses_cost_as_many_queries_as_one():
    image = an_image()
    picture_page(image, title="0")
    user = person()

    def queries():
        with CaptureQueriesContext(connection) as captured:
            uses_of(image, user)
        return len(captured)

    queries()
    for_one = queries()
    for number in range(1, MOST_NAMED + 3):
        picture_page(image, title=str(number))
    assert queries() <= for_one
    assert uses_of(image, user).unnamed == 3


@pytest.mark.browser
def test_the_list_has_no_faults(visitor):
    image = an_image()
    picture_page(image)
    page = visitor.log_in(person("admin"), "nb").see(reverse("wagtailimages:edit", args=[image.pk]))
    assert faults(page, ".used-in") == []
