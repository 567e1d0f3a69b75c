"""A page is not published past the form either."""

import pytest
from django.urls import reverse

from tests.cms.core.editing import save_draft
from tests.cms.core.sample_pages import a_module

pytestmark = pytest.mark.django_db

ONE_CHOICE = [
    {
        "type": "single_choice",
        "value": {
            "question": "Why?",
            "choices": [{"type": "choice", "value": {"text": "A", "correct": True}}],
            "feedback": "",
        },
    }
]


def bulk_publish(client, page, **form):
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "publish"])
    response = client.post(f"{address}?id={page.pk}&next=/admin/", form, follow=True)
    return response.content.decode()


@pytest.fixture
def unfinished(nb_editor):
    module = a_module(live=False)
    save_draft(nb_editor, module, test=ONE_CHOICE)
    return module


def is_live(page):
    page.refresh_from_db()
    return page.live


def test_an_unfinished_page_is_not_published_from_the_list(nb_editor, unfinished):
    told = bulk_publish(nb_editor, unfinished)
    assert not is_live(unfinished)
    assert "“Prøvemodul” is not finished (module test), so nothing was published." in told


def test_an_unfinished_page_is_not_published_with_the_one_above_it(nb_editor, unfinished):
    bulk_publish(nb_editor, unfinished.get_parent(), include_descendants="on")
    assert not is_live(unfinished)


def test_a_finished_page_is_published_from_the_list(nb_editor):
    module = a_module(live=False)
    bulk_publish(nb_editor, module)
    assert is_live(module)
