"""A question is given one of the outcomes of its module or course, and keeps it in every language."""

import pytest
from django.urls import reverse

from tests.cms.core.editing import publish
from tests.cms.core.sample_activities import block, number
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db

GONE = "99999999-9999-4999-8999-999999999999"


def an_outcome(text):
    return block("outcome", {"kind": "", "text": text})


def a_question(outcome):
    made = number()
    return {**made, "value": {**made["value"], "outcome": outcome}}


@pytest.fixture
def outcomes():
    return [an_outcome("Du kan telle."), an_outcome("Du kan lese.")]


@pytest.fixture
def module(outcomes):
    return a_module(a_course(outcomes=outcomes[:1]), outcomes=outcomes[1:])


def offered(client, page):
    """What stands in the editor's form, in scripts too."""
    return client.get(reverse("wagtailadmin_pages:edit", args=[page.pk])).content.decode()


def test_the_outcomes_of_module_and_course_are_offered(nb_editor, module, outcomes):
    form = offered(nb_editor, a_lesson(module))
    assert all(f"{each['id']}" in form and each["value"]["text"] in form for each in outcomes)


def test_the_outcomes_of_another_course_are_not_offered(nb_editor, outcomes, module):
    assert outcomes[0]["id"] not in offered(nb_editor, a_lesson())


def test_the_chosen_outcome_is_kept(nb_editor, module, outcomes):
    publish(nb_editor, module, test=[a_question(outcomes[0]["id"])])
    module.refresh_from_db()
    assert next(iter(module.test)).value["outcome"] == outcomes[0]["id"]


def test_an_outcome_that_is_gone_is_named_and_not_lost_unseen(nb_editor, module):
    module.test = [a_question(GONE)]
    module.save_revision()
    form = offered(nb_editor, module)
    assert form.count(GONE) > 1
    assert "An outcome that is no longer there" in form
