"""Nobody is led to another site by an address of ours."""

import pytest
from wagtail.models import Page

from cms.api.stored.sweep import sweep

pytestmark = pytest.mark.django_db


@pytest.fixture
def moved(course):
    """A course that was read at another address before."""
    sweep()
    course.slug = "nytt-kurs"
    course.save_revision().publish()
    sweep()
    return Page.objects.get(pk=course.pk)


@pytest.mark.parametrize(
    "asked",
    [
        "/api/nb/proveprogram/provekurs",
        "/api//nb//proveprogram//provekurs",
        "/api/nb/proveprogram/provekurs/@breadcrumbs",
        "/api/nb/proveprogram/provekurs?next=//example.org",
        "/++api++/nb/proveprogram/provekurs/",
    ],
)
def test_from_a_former_address_only_to_the_page(client, moved, asked):
    answer = client.get(asked)
    assert answer.status_code == 301
    assert answer["Location"].startswith(("http://testserver/api/nb/", "http://testserver/++api++/nb/"))


@pytest.mark.parametrize("tail", ["%0d%0aX-Injected:%201", "%0aSet-Cookie:%20a=b"])
def test_no_header_is_smuggled_in(client, moved, tail):
    answer = client.get(f"/api/nb/proveprogram/provekurs/@types/{tail}")
    assert "X-Injected" not in answer and not answer.cookies and "\n" not in answer.get("Location", "")


@pytest.mark.parametrize("path", ["/api/nb", "/api/@search", "/api/nb/proveprogram/provekurs", "/preview/x/"])
def test_under_a_name_that_is_not_ours_nothing_is_answered(client, moved, settings, path):
    settings.ALLOWED_HOSTS = ["testserver"]
    answer = client.get(path, headers={"Host": "example.org"})
    assert answer.status_code == 400 and "Location" not in answer


def test_a_host_that_a_proxy_was_told_is_not_believed(client, moved):
    answer = client.get("/api/nb/proveprogram/provekurs", headers={"X-Forwarded-Host": "example.org"})
    assert "example.org" not in answer["Location"]


def test_what_was_made_is_found_at_our_own_address(nb, course):
    made = nb.post("/nb/proveprogram/provekurs", {"@type": "Module", "title": "//example.org/x"})
    assert made["Location"].startswith("http://testserver/nb/proveprogram/provekurs/")


@pytest.mark.parametrize(
    "wanted", ["https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)"]
)
def test_after_logging_in_to_the_editor_one_stays_here(client, db, wanted, django_user_model):
    django_user_model.objects.create_superuser("new", "new@example.org", "a password")
    answer = client.post(
        f"/admin/login/?next={wanted}", {"username": "new", "password": "a password", "next": wanted}
    )
    assert answer.status_code == 302 and answer["Location"].startswith("/admin/")
