"""From the translator by way of reviewer and publisher to the public."""

import pytest
from wagtail.models import Page, TaskState, WorkflowState

from cms.courses.models import Lesson
from cms.languages.review import approve, send_back, send_for_review
from cms.languages.review.errors import ReviewRefused
from cms.languages.submission import submit
from cms.languages.words import write_translations

pytestmark = pytest.mark.django_db


def in_language(lesson, locale):
    return Lesson.objects.get(translation_key=lesson.translation_key, locale=locale)


def columns(lesson, locale):
    row = Lesson.objects.filter(translation_key=lesson.translation_key, locale=locale).values().get()
    waiting = ("latest_revision_id", "latest_revision_created_at", "has_unpublished_changes", "draft_title")
    return {name: value for name, value in row.items() if name not in waiting}


def live(lesson, sv, people):
    send_for_review(lesson, sv, people["translator-sv"])
    approve(lesson, sv, people["reviewer-sv"])
    approve(lesson, sv, people["publisher-sv"])


def test_a_reviewer_approves_and_a_publisher_publishes(translated, sv, people):
    state = send_for_review(translated, sv, people["translator-sv"])
    approve(translated, sv, people["reviewer-sv"], "Bra.")
    assert not in_language(translated, sv).live
    approve(translated, sv, people["publisher-sv"])
    state.refresh_from_db()
    assert state.status == WorkflowState.STATUS_APPROVED
    assert in_language(translated, sv).live
    assert in_language(translated, sv).title == "Bröd & vatten"


def test_whoever_may_review_and_publish_does_both_at_once(translated, sv, people):
    people["reviewer-sv"].groups.add(people["publisher-sv"].groups.get())
    send_for_review(translated, sv, people["translator-sv"])
    approve(translated, sv, people["reviewer-sv"])
    assert in_language(translated, sv).live


def test_what_is_live_stays_as_it_is_during_the_review(translated, sv, people):
    live(translated, sv, people)
    before = columns(translated, sv)
    write_translations(translated, sv, {"Vann er vått.": "Vatten är fuktigt."})
    send_for_review(translated, sv, people["translator-sv"])
    assert columns(translated, sv) == before
    assert "fuktigt" in str(in_language(translated, sv).get_latest_revision().content)


def test_the_page_tree_is_sound_after_a_first_publication_from_the_review(translated, sv, people):
    live(translated, sv, people)
    assert not any(Page.find_problems())


@pytest.mark.parametrize("name", ["translator-sv", "reviewer-nb", "publisher-nb", "editor-nb"])
def test_others_do_not_approve(translated, sv, people, name):
    send_for_review(translated, sv, people["translator-sv"])
    with pytest.raises(ReviewRefused, match="You do not review Swedish"):
        approve(translated, sv, people[name])


def test_a_reviewer_does_not_publish(translated, sv, people):
    send_for_review(translated, sv, people["translator-sv"])
    approve(translated, sv, people["reviewer-sv"])
    with pytest.raises(ReviewRefused, match="You do not publish Swedish"):
        approve(translated, sv, people["reviewer-sv"])


def test_a_norwegian_translator_does_not_send_swedish(translated, sv, people):
    with pytest.raises(ReviewRefused, match="You do not translate into Swedish"):
        send_for_review(translated, sv, people["translator-nb"])


def test_a_right_lost_half_way_is_said_and_the_words_are_kept(translated, sv, people):
    people["translator-sv"].groups.clear()
    with pytest.raises(ReviewRefused, match="You do not translate"):
        send_for_review(translated, sv, people["translator-sv"])
    send_for_review(translated, sv, people["editor-sv"])
    assert "Vatten" in str(in_language(translated, sv).get_latest_revision().content)


def test_what_is_not_complete_is_not_sent_and_every_gap_is_named(lesson, sv, people):
    submit(lesson, [sv])
    with pytest.raises(ReviewRefused) as refusal:
        send_for_review(lesson, sv, people["translator-sv"])
    assert len(refusal.value.problems) == 3
    assert TaskState.objects.count() == 0


def test_sent_back_it_waits_for_the_translator_with_the_reason(translated, sv, people):
    state = send_for_review(translated, sv, people["translator-sv"])
    send_back(translated, sv, people["reviewer-sv"], "Bröd är inte vårt.")
    state.refresh_from_db()
    assert state.status == WorkflowState.STATUS_NEEDS_CHANGES
    assert state.current_task_state.comment == "Bröd är inte vårt."


def test_nothing_is_sent_back_without_a_reason(translated, sv, people):
    send_for_review(translated, sv, people["translator-sv"])
    with pytest.raises(ReviewRefused, match="Write what should be changed"):
        send_back(translated, sv, people["reviewer-sv"], " ")


def test_sent_again_the_reviewer_reads_the_new_words(translated, sv, people):
    state = send_for_review(translated, sv, people["translator-sv"])
    send_back(translated, sv, people["reviewer-sv"], "Fuktigt.")
    write_translations(translated, sv, {"Vann er vått.": "Vatten är fuktigt."})
    again = send_for_review(translated, sv, people["translator-sv"])
    assert again.pk == state.pk
    assert "fuktigt" in str(again.current_task_state.revision.content)


def test_sent_twice_one_review_waits_with_the_newer_words(translated, sv, people):
    send_for_review(translated, sv, people["translator-sv"])
    write_translations(translated, sv, {"Vann er vått.": "Vatten är fuktigt."})
    send_for_review(translated, sv, people["translator-sv"])
    waiting = TaskState.objects.get(status=TaskState.STATUS_IN_PROGRESS)
    assert "fuktigt" in str(waiting.revision.content)


def test_sent_again_after_the_review_the_review_begins_anew(translated, sv, people):
    send_for_review(translated, sv, people["translator-sv"])
    approve(translated, sv, people["reviewer-sv"])
    state = send_for_review(translated, sv, people["translator-sv"])
    assert state.current_task_state.task.specific.right == "review"


def test_a_page_below_made_during_the_review_does_not_break_the_tree(module, sv, people):
    """The module's step was loaded before the lesson below it was made."""
    from tests.cms.core.sample_pages import a_lesson, a_module

    new = a_module(module.get_parent().specific, title="Ny modul")
    new.save_revision().publish()
    submit(new, [sv])
    write_translations(new, sv, {"Ny modul": "Ny modul på svenska"})
    send_for_review(new, sv, people["translator-sv"])
    submit(a_lesson(new), [sv])
    approve(new, sv, people["reviewer-sv"])
    approve(new, sv, people["publisher-sv"])
    assert not any(Page.find_problems())


def test_an_original_goes_the_same_way_by_wagtails_own_means(lesson, people):
    from cms.languages.review.workflow import translation_workflow

    lesson.title = "Brød og vann"
    lesson.save_revision()
    state = translation_workflow().start(Lesson.objects.get(pk=lesson.pk), people["editor-nb"])
    for name in ("reviewer-nb", "publisher-nb"):
        task_state = TaskState.objects.get(pk=state.current_task_state.pk)
        task_state.task.specific.on_action(task_state, people[name], "approve")
        state.refresh_from_db()
    assert Lesson.objects.get(pk=lesson.pk).title == "Brød og vann"
