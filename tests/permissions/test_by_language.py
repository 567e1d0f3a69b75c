"""What a person may is what the table says, asked of the code that every screen asks."""

import pytest
from django.contrib.auth import get_user_model
from wagtail.documents.permissions import permission_policy as documents
from wagtail.images.permissions import permission_policy as images
from wagtail.models import Collection, Locale

from cms.courses.models import Course
from cms.glossary.models import GlossaryTerm
from cms.languages.roles import may_publish, may_review, may_translate
from cms.media.models import CreditedDocument, CreditedImage
from tests.permissions.by_language import LANGUAGES, table

pytestmark = pytest.mark.django_db


FOLDERS = {"nb": "KBT", "sv": "Coompanion"}


def may_change_files(user, folder):
    """Both kinds of file: one answer where it is the same, else neither yes nor no."""
    collection = Collection.objects.get(name=folder)
    kinds = {images: CreditedImage, documents: CreditedDocument}
    answers = {
        policy.user_has_permission_for_instance(user, "change", model(collection=collection))
        for policy, model in kinds.items()
    }
    return answers.pop() if len(answers) == 1 else None


def rights_of(user):
    """(action, language) -> whether they may."""
    found = {}
    for language in LANGUAGES:
        locale = Locale.objects.get(language_code=language)
        course = Course.objects.filter(locale=locale).first()
        page = course.permissions_for_user(user)
        term = GlossaryTerm.objects.filter(locale=locale).first()
        terms = GlossaryTerm.snippet_viewset.permission_policy
        answers = {
            "change page": page.can_edit(),
            "publish page": page.can_publish(),
            "translate": may_translate(user, course, locale),
            "review": may_review(user, course, locale),
            "publish translation": may_publish(user, course, locale),
            "change term": terms.user_has_permission_for_instance(user, "change", term),
            "publish term": terms.user_has_permission_for_instance(user, "publish", term),
            "change file": may_change_files(user, FOLDERS[language]),
        }
        found |= {(action, language): answer for action, answer in answers.items()}
    return found


@pytest.mark.parametrize("name", table())
def test_each_person_may_do_in_each_language_what_the_table_says(name):
    assert rights_of(get_user_model().objects.get(username=name)) == table()[name]


def test_every_person_of_the_demo_stands_in_the_table(db):
    assert set(get_user_model().objects.values_list("username", flat=True)) == set(table())
