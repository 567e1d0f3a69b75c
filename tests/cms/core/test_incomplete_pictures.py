"""A picture needs an alternative text, a credit and a licence to be published; a draft may wait for them."""

import pytest

from tests.cms.core.editing import message_in, publish, save_draft
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_lesson, a_licence

pytestmark = pytest.mark.django_db


def picture(image, **fields):
    value = {"image": image.pk, "alternative_text": "", "decorative": False, "caption": "", **fields}
    return [{"type": "picture", "value": value}]


@pytest.fixture
def credited():
    return an_image(credit="Kari Nordmann", licence=a_licence())


def test_a_picture_without_alternative_text_is_not_published(nb_editor, credited):
    response = publish(nb_editor, a_lesson(), body=picture(credited))
    assert message_in(response, "Write what the picture shows, or mark it as decorative.")


def test_a_lesson_that_was_refused_stays_as_it_was(nb_editor, credited):
    lesson = a_lesson()
    publish(nb_editor, lesson, body=picture(credited))
    lesson.refresh_from_db()
    assert len(lesson.body) == 0


def test_a_picture_without_alternative_text_may_wait_in_a_draft(nb_editor, credited):
    lesson = a_lesson()
    assert save_draft(nb_editor, lesson, body=picture(credited)).status_code == 302
    lesson.refresh_from_db()
    assert lesson.get_latest_revision_as_object().body[0].value["image"] == credited


def test_a_decorative_picture_needs_no_alternative_text(nb_editor, credited):
    response = publish(nb_editor, a_lesson(), body=picture(credited, decorative=True))
    assert response.status_code == 302


def test_a_picture_without_credit_is_named(nb_editor):
    response = publish(nb_editor, a_lesson(), body=picture(an_image(), alternative_text="A birch"))
    assert message_in(response, "The image “Birch” has no credit. Open the image and fill in Credit.")


def test_a_picture_without_licence_is_named(nb_editor):
    image = an_image(credit="Kari Nordmann")
    response = publish(nb_editor, a_lesson(), body=picture(image, alternative_text="A birch"))
    assert message_in(response, "The image “Birch” has no licence. Open the image and choose one.")
