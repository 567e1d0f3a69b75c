"""Editors at work. They read the interface in English, so that a test may quote what they are told."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.users.models import UserProfile

from tests.cms.browsing import Visitor


@pytest.fixture
def nb_editor(client):
    user = get_user_model().objects.get(username="editor-nb")
    profile = UserProfile.get_for_user(user)
    profile.preferred_language = "en"
    profile.save()
    client.force_login(user)
    return client


@pytest.fixture
def visitor(chromium, client, db):
    """Nobody yet: ``visitor.log_in(person)``."""
    visitor = Visitor(chromium, client)
    yield visitor
    visitor.leave()
