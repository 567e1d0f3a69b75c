"""A reader without an account, and a page to answer about."""

import lxml.html
import pytest

from cms.courses.models import Programme
from cms.feedback.stamps import stamp_for
from tests.cms.core.sample_pages import below, front_page


@pytest.fixture
def page(db):
    return below(front_page(), Programme(title="Prøvesiden"))


@pytest.fixture
def answer(client, page):
    """Posts what the form on the page would."""

    def post(helped="yes", follow=False, **changed):
        fields = {"helped": helped, "stamp": stamp_for(page.pk), "website": "", **changed}
        return client.post(f"/feedback/{page.pk}/", fields, follow=follow)

    return post


def heading(response):
    return lxml.html.fromstring(response.content).find(".//h1").text_content().strip()
