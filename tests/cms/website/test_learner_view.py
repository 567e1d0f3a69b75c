"""The learner's shell: where you are, what is before and after, and a lesson that cannot be shown says so."""

import json

import lxml.html
import pytest

from cms.core import rendering
from cms.core.rendering import RenderedActivityPage
from tests.cms.core.sample_pages import a_lesson, a_module
from tests.cms.website.conftest import address

pytestmark = pytest.mark.django_db


@pytest.fixture
def render_lessons_as(monkeypatch):
    def use(renderer):
        monkeypatch.setattr(rendering, "_renderers", {"courses.Lesson": renderer} if renderer else {})

    return use


def opened(client, page):
    return lxml.html.fromstring(client.get(address(page)).content)


def test_the_steps_show_one_page_as_now(read):
    html = lxml.html.fromstring(read("lesson").content)
    states = [step.get("class").split()[0] for step in html.iterfind(".//div[@class='learner-steps']/span")]
    assert states == ["is-now"] + ["is-after"] * 17


def test_the_first_lesson_leads_only_onwards(read):
    html = lxml.html.fromstring(read("lesson").content)
    assert [link.get("rel") for link in html.iterfind(".//div[@class='learner-bar']//a")] == ["next"]


def test_without_a_renderer_the_title_and_a_sentence_are_shown(client, page_of, render_lessons_as):
    render_lessons_as(None)
    html = opened(client, page_of("lesson"))
    assert html.find(".//h1").text_content().strip() == page_of("lesson").title
    assert html.find(".//main//p[@class='reading learner__absent']") is not None


def test_a_module_without_a_test_lists_its_lessons(client):
    module = a_module()
    a_lesson(module, title="Én leksjon")
    html = opened(client, module)
    assert "Én leksjon" in html.find(".//main").text_content()
    assert html.find(".//p[@class='reading learner__absent']") is None


def test_data_cannot_end_its_own_script(client, page_of, render_lessons_as):
    data = {"title": "</script><b>&amp;"}
    render_lessons_as(
        lambda _page, **_wished: RenderedActivityPage(html="<h1>Leksjon</h1>", data=json.dumps(data))
    )
    html = opened(client, page_of("lesson"))
    assert json.loads(html.find(".//script[@type='application/json']").text) == data


def test_search_engines_are_told_where_in_which_course_a_lesson_is(read, page_of):
    html = lxml.html.fromstring(read("lesson").content)
    description = html.find(".//meta[@name='description']").get("content")
    assert description.endswith(f" · {page_of('course').title}")
