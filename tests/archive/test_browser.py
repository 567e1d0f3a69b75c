"""The archive opened from disk, in a real browser."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.django_db]


@pytest.fixture
def opened(chromium):
    """A page that notes what it asks for and what goes wrong."""
    page = chromium.new_page(viewport={"width": 1280, "height": 900})
    page.asked, page.wrong = [], []
    page.on("request", lambda request: page.asked.append(request.url))
    page.on("requestfailed", lambda request: page.wrong.append(f"{request.url} {request.failure}"))
    page.on("pageerror", lambda error: page.wrong.append(str(error)))
    page.on("console", lambda said: page.wrong.append(said.text) if said.type == "error" else None)
    yield page
    page.close()


def test_the_archive_is_read_and_searched_from_disk(opened, edition, few_formats, archived):
    opened.goto((archived() / "index.html").as_uri())
    opened.get_by_role("link", name="Svenska").click()
    opened.wait_for_load_state("networkidle")
    opened.get_by_role("link", name="Sök").first.click()
    opened.get_by_role("searchbox").fill("ideell")
    opened.get_by_role("searchbox").press("Enter")
    opened.locator("#archive-hits a").first.click()
    opened.wait_for_load_state("networkidle")
    assert opened.url.startswith("file:") and "/sv/" in opened.url
    opened.get_by_role("link", name="Norsk").first.click()
    opened.wait_for_load_state("networkidle")
    assert "/nb/" in opened.url and opened.locator("h1").count() == 1
    assert opened.wrong == [] and not [each for each in opened.asked if not each.startswith("file:")]
