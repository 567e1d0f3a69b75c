"""A publisher may publish what is not finished, with a written reason that readers see."""

import pytest

from cms.languages.errors import PublicationRefused
from cms.languages.gate import gate_problems
from cms.languages.models import GateOverride
from cms.languages.overrides import override_of
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.words import write_translations
from tests.cms.languages.structure.conftest import CHECKLIST, PARAGRAPH, QUESTION

REASON = "The course begins on Monday, and the worksheet follows."


@pytest.fixture
def unfinished(lesson, sv, in_swedish):
    """Everything but the question and one paragraph is translated."""
    submit(lesson, [sv])
    open_texts = {"Hva er vått?", "Det er <b>vårt</b> brød."}
    words = {text: target for text, target in in_swedish.items() if text not in open_texts}
    write_translations(lesson, sv, words)
    return lesson


def test_without_a_reason_it_is_refused(unfinished, sv):
    with pytest.raises(PublicationRefused, match="Hva er vått"):
        publish_translation(unfinished, sv)
    assert not unfinished.get_translation(sv).live


@pytest.mark.parametrize("reason", ["ok", "                                ", "because"])
def test_a_reason_that_explains_nothing_is_refused(unfinished, sv, reason):
    with pytest.raises(PublicationRefused, match="at least 20 characters"):
        publish_translation(unfinished, sv, override=reason)


def test_what_has_no_words_is_hidden_and_the_rest_is_live(unfinished, sv, swedish):
    publish_translation(unfinished, sv, override=REASON)
    page, blocks = swedish()
    assert page.live
    assert PARAGRAPH not in blocks
    assert QUESTION not in blocks
    assert blocks[CHECKLIST]["task"] == "Är allt med?"


def test_no_word_of_the_source_is_on_the_page(unfinished, sv, swedish):
    publish_translation(unfinished, sv, override=REASON)
    page, blocks = swedish()
    shown = f"{page.title} {blocks}"
    assert not [word for word in ("Hva er", "brød", "Vannet", "Tallet", "Er alt med") if word in shown]


def test_a_page_without_a_title_is_refused_even_so(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, {text: word for text, word in in_swedish.items() if text != "Brød & vann"})
    with pytest.raises(PublicationRefused, match="Translate the field “title”"):
        publish_translation(lesson, sv, override=REASON)


def test_below_a_draft_it_is_refused_even_so(unfinished, module, sv):
    module.get_translation(sv).unpublish()
    with pytest.raises(PublicationRefused, match="Publish the page above it first"):
        publish_translation(unfinished, sv, override=REASON)


def test_what_was_not_submitted_is_refused_even_so(lesson, sv):
    with pytest.raises(PublicationRefused, match="not submitted"):
        publish_translation(lesson, sv, override=REASON)


def test_reason_objections_and_person_are_kept(unfinished, sv, admin_user, swedish):
    publish_translation(unfinished, sv, admin_user, override=f"  {REASON} ")
    kept = override_of(swedish()[0])
    assert (kept.reason, kept.person) == (REASON, admin_user)
    assert {problem["text"] for problem in kept.problems} == {"Hva er vått?", "Det er vårt brød."}


def test_an_outdated_text_stays_with_its_old_words(change, sv, swedish):
    lesson = change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Det er ikke vårt.</p>"))
    publish_translation(lesson, sv, override=REASON)
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Det är <b>vårt</b> bröd.</p>"
    assert override_of(swedish()[0]).problems[0]["kind"] == "outdated"


def test_the_next_publication_without_objections_ends_it(unfinished, sv, in_swedish, swedish):
    publish_translation(unfinished, sv, override=REASON)
    write_translations(unfinished, sv, in_swedish)
    publish_translation(unfinished, sv)
    assert override_of(swedish()[0]) is None
    assert GateOverride.objects.get().ended_at is not None


def test_a_reason_where_there_is_no_objection_is_not_kept(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv, override=REASON)
    assert not GateOverride.objects.exists()


def test_readers_are_told_on_the_page(unfinished, sv, client):
    page = publish_translation(unfinished, sv, override=REASON)
    said = client.get(page.get_url()).content.decode()
    assert 'class="reservation"' in said
    assert REASON in said


def test_other_pages_say_nothing(in_both, swedish, client):
    assert 'class="reservation"' not in client.get(swedish()[0].get_url()).content.decode()


def test_the_reason_is_text_and_no_markup(unfinished, sv, client):
    page = publish_translation(unfinished, sv, override=f"<script>alert(1)</script> {REASON}")
    assert "<script>alert(1)</script>" not in client.get(page.get_url()).content.decode()


def test_the_api_says_it(unfinished, sv, client):
    page = publish_translation(unfinished, sv, override=REASON)
    said = client.get(f"/api{page.get_url()}").json()["reservation"]
    assert (said["reason"], said["objections"]) == (REASON, 2)


def test_the_api_says_nothing_of_other_pages(in_both, swedish, client):
    assert "reservation" not in client.get(f"/api{swedish()[0].get_url()}").json()


def test_the_gate_reads_and_changes_nothing(unfinished, sv, django_assert_max_num_queries):
    with django_assert_max_num_queries(8):
        kinds = [problem.kind for problem in gate_problems(unfinished, sv)]
    assert kinds == ["missing", "missing"]
