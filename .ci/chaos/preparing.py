"""What the acts need: tokens of the API, a released edition, and where things are. Printed as JSON."""

from __future__ import annotations

import json
from datetime import timedelta

import django

django.setup()

from django.contrib.auth import get_user_model  # noqa: E402
from django.utils import timezone  # noqa: E402
from wagtail.models import Locale  # noqa: E402

from cms.api.stored.models import StoredPage  # noqa: E402
from cms.api.tokens.making import Grant, make_token  # noqa: E402
from cms.api.tokens.scopes import Scope  # noqa: E402
from cms.courses.models import Course  # noqa: E402
from lms_export.editions.numbering import FIRST  # noqa: E402
from lms_export.editions.releasing import ReleaseOrder, release  # noqa: E402

user = get_user_model().objects.get(username="admin")
grants = [Grant(scope=scope) for scope in Scope]
_token, secret = make_token(user, "Chaos", timezone.now() + timedelta(days=300), grants)
course = Course.objects.get(locale__language_code="nb")
edition = release(course, ReleaseOrder(number=FIRST), user)
lessons = StoredPage.objects.filter(type="Lesson", language="nb", path__startswith="nb/").order_by("path")
module = StoredPage.objects.filter(type="Module", language="nb").order_by("path").first()
print(
    json.dumps(
        {
            "token": secret,
            "course": course.pk,
            "key": str(course.translation_key),
            "edition": edition.pk,
            "module": module.page_id if module else 0,
            "lessons": list(lessons.values_list("path", flat=True)),
            "locales": list(Locale.objects.exclude(pk=course.locale_id).values_list("pk", flat=True)),
        }
    )
)
