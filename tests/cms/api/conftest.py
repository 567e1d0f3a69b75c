"""A reader of the API: no account, no cookie. Each answer is looked at as JSON."""

import pytest
from wagtail.models import PageViewRestriction, Site

from cms.api.stored.sweep import sweep


class Reader:
    """Reads below ``/++api++``; ``path`` is what stands behind it.

    Tests put pages in place as they like; the sweep sees to it that the API tells them.
    """

    def __init__(self, client):
        self.client = client

    def get(self, path, **headers):
        sweep()
        return self.client.get(f"/++api++{path}", headers=headers)

    def json(self, path):
        return self.get(path).json()

    def page(self, page):
        return self.json(page.get_url_parts()[2])


@pytest.fixture
def reader(client, db):
    Site.get_site_root_paths()
    return Reader(client)


@pytest.fixture
def make_private():
    def restrict(page):
        restriction = PageViewRestriction(page=page, restriction_type=PageViewRestriction.LOGIN)
        restriction.save()

    return restrict
