"""Answering in a real browser, on a phone, without a script; and the inbox."""

import pytest
from django.contrib.auth import get_user_model
from django.urls import reverse

from cms.feedback.models import Answer
from tests.cms.browsing import Visitor, faults, is_too_wide

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def visitor(chromium, client):
    someone = Visitor(chromium, client)
    yield someone
    someone.leave()


def test_a_reader_answers_and_writes_without_a_script(visitor, page):
    seen = visitor.see(page.get_url(), width=360, java_script_enabled=False)
    seen.get_by_role("button", name="Nei").click()
    seen.get_by_label("Hva var bra").fill("Mer om tog")
    seen.get_by_role("button", name="Send").click()
    assert seen.get_by_role("heading", level=1).inner_text().startswith("Takk.")
    assert Answer.objects.get().text == "Mer om tog"


def test_the_inbox_is_accessible(visitor, page):
    Answer.objects.create(page=page, helped=False, text="Mer om tog " * 30, is_told=True)
    visitor.log_in(get_user_model().objects.get(username="editor-nb"))
    seen = visitor.see(reverse("feedback"))
    assert faults(seen, ".feedback") == []
    assert not is_too_wide(seen, ".feedback")
