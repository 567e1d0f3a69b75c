"""A claim of level or credits needs evidence."""

import pytest
from django.core.exceptions import ValidationError

from tests.cms.core.editing import message_in, publish, save_draft
from tests.cms.core.sample_pages import a_course

pytestmark = pytest.mark.django_db

ADVICE = "A level needs evidence. Give a link, or choose “No level, no credits”."


@pytest.mark.parametrize("claim", ["indicative", "accredited"])
def test_a_claim_without_evidence_is_not_published(nb_editor, claim):
    assert message_in(publish(nb_editor, a_course(), level_claim=claim), ADVICE)


def test_a_claim_without_evidence_does_not_validate():
    course = a_course()
    course.level_claim = course.LevelClaim.ACCREDITED
    with pytest.raises(ValidationError, match="A level needs evidence"):
        course.full_clean()


def test_a_claim_may_wait_for_its_evidence_in_a_draft(nb_editor):
    assert save_draft(nb_editor, a_course(), level_claim="indicative").status_code == 302


def test_a_claim_with_evidence_is_published(nb_editor):
    evidence = {"level_claim": "indicative", "level_evidence": "https://example.org/nkr"}
    assert publish(nb_editor, a_course(), **evidence).status_code == 302


def test_no_claim_needs_no_evidence(nb_editor):
    assert publish(nb_editor, a_course(), level_claim="none").status_code == 302
