"""A reader who searches."""

import lxml.html
import pytest


@pytest.fixture
def ask(client, db):
    """The page that answers, as an element; it has the status too."""

    def get(language, word="sok", **parameters):
        response = client.get(f"/{language}/{word}/", parameters)
        page = lxml.html.fromstring(response.content)
        page.status = response.status_code
        return page

    return get
