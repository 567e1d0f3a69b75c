"""The demo's academy says that it is an example, and is loaded once."""

import stat

import pytest
from django.contrib.auth import get_user_model

from lms_export.academies.example import USER_FILE, load_example
from lms_export.academies.models import Academy, Agreement, Member
from lms_export.academies.queries import may_have
from tests.academies import factories

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def no_file():
    USER_FILE.unlink(missing_ok=True)
    yield
    USER_FILE.unlink(missing_ok=True)


def test_it_says_that_it_is_no_real_academy_and_may_have_the_pilot_course():
    load_example()
    academy = Academy.objects.get()
    assert "ikke et virkelig akademi" in academy.notes
    assert may_have(academy, factories.pilot_course().translation_key)


def test_loading_it_again_changes_nothing():
    assert load_example() == load_example()
    assert (Academy.objects.count(), Agreement.objects.count(), Member.objects.count()) == (1, 1, 1)


def test_its_member_signs_in_with_the_password_of_a_file_that_only_its_owner_reads():
    email, password = load_example()
    assert get_user_model().objects.get(username=email).check_password(password)
    assert stat.S_IMODE(USER_FILE.stat().st_mode) == 0o600
