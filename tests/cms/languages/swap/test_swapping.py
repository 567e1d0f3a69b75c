"""Making another language the source."""

import pytest
from wagtail.models import Locale, Revision
from wagtail_localize.models import StringTranslation, Translation, TranslationLog, TranslationSource

from cms.courses.models import Lesson
from cms.languages.assignments import assign, assignment_of
from cms.languages.completeness import completeness
from cms.languages.gate import gate_problems
from cms.languages.models import ReviewInvitation, SegmentComment
from cms.languages.publication import publish_translation
from cms.languages.review.invitations import invite
from cms.languages.segment_words import NOTHING, Words, write_segment
from cms.languages.sources import source_language
from cms.languages.states import State, TextState, segment_states, translation_states
from cms.languages.structure.building import build_translation
from cms.languages.swap import swap_object
from cms.languages.words import Place, write_places, write_translations
from tests.cms.languages.swap.conftest import LINKS, WITH_LINKS

OURS = "Det er <b>vårt</b> brød."


def version(lesson, language):
    return Lesson.objects.get(translation_key=lesson.translation_key, locale__language_code=language)


def source_version(lesson):
    return version(lesson, source_language(lesson))


def to(lesson, language):
    return swap_object(lesson, Locale.objects.get(language_code=language))


def rows(lesson):
    """All that readers and other systems know of each language's page."""
    return {
        page.locale_id: Lesson.objects.filter(pk=page.pk).values().get()
        for page in Lesson.objects.filter(translation_key=lesson.translation_key)
    }


def rebuilt(lesson):
    """Language -> whether building its translation anew gives the page that is live."""
    source = source_version(lesson)
    others = Lesson.objects.filter(translation_key=lesson.translation_key).exclude(pk=source.pk)
    return {
        page.language: build_translation(source, page.locale).instance.body.get_prep_value()
        == page.body.get_prep_value()
        for page in others
    }


def edit_first_paragraph(lesson, html):
    page = source_version(lesson)
    page.body[0].value["text"].source = html
    page.save_revision().publish()


def test_the_new_language_is_the_source(everywhere):
    to(everywhere, "sv")
    assert source_language(everywhere) == "sv"


def test_no_page_and_no_history_changes(everywhere):
    before = rows(everywhere), Revision.objects.count(), TranslationLog.objects.count()
    to(everywhere, "sv")
    assert (rows(everywhere), Revision.objects.count(), TranslationLog.objects.count()) == before


def test_every_other_language_is_in_step_afterwards(everywhere, en):
    to(everywhere, "sv")
    nb = everywhere.locale
    states = translation_states([version(everywhere, "sv")], [nb, en])
    assert {state.state for state in states.values()} == {State.IN_STEP}
    assert not gate_problems(version(everywhere, "sv"), nb)


def test_built_anew_from_the_new_source_every_page_is_as_it_was(everywhere):
    to(everywhere, "sv")
    assert rebuilt(everywhere) == {"nb": True, "en": True}


def test_links_lead_where_they_led_although_the_new_source_orders_them_otherwise(everywhere):
    to(everywhere, "sv")
    text = (
        build_translation(version(everywhere, "sv"), everywhere.locale).instance.body[-1].value["text"].source
    )
    assert '<a href="https://a.example/">først</a> og <a href="https://b.example/">så</a>' in text


def test_there_is_one_source_and_one_row_for_each_direction(everywhere):
    to(everywhere, "sv")
    assert TranslationSource.objects.filter(object_id=everywhere.translation_key).count() == 1
    targets = Translation.objects.filter(source__object_id=everywhere.translation_key)
    assert set(targets.values_list("target_locale__language_code", flat=True)) == {"nb", "en"}


def test_an_old_po_file_does_not_fit_the_new_direction(everywhere, sv):
    row = Translation.objects.get(source__object_id=everywhere.translation_key, target_locale=sv)
    to(everywhere, "sv")
    assert not Translation.objects.filter(uuid=row.uuid).exists()


def test_a_second_time_nothing_happens(everywhere):
    to(everywhere, "sv")
    assert to(everywhere, "sv").carried == 0


def test_after_three_rounds_all_is_as_before(everywhere):
    before = rows(everywhere)
    for language in ("sv", "nb", "sv", "nb", "en", "nb"):
        to(everywhere, language)
    assert rows(everywhere) == before
    assert rebuilt(everywhere) == {"sv": True, "en": True}


def test_who_or_what_wrote_a_text_is_carried_over(everywhere, en):
    StringTranslation.objects.filter(locale=en, data="Water is wet.").update(
        translation_type="machine", tool_name="Robot"
    )
    to(everywhere, "sv")
    row = StringTranslation.objects.get(
        locale=en, data="Water is wet.", translation_of__locale__language_code="sv"
    )
    assert (row.translation_type, row.tool_name) == ("machine", "Robot")


def test_a_language_that_is_behind_stays_behind(everywhere, sv, en):
    edit_first_paragraph(everywhere, "<p>Det er deres brød.</p>")
    write_translations(everywhere, sv, {"Det er deres brød.": "Det är deras bröd."})
    publish_translation(source_version(everywhere), sv)
    report = to(everywhere, "sv")
    state = translation_states([version(everywhere, "sv")], [en])[everywhere.translation_key, "en"]
    assert (state.state, state.to_translate) == (State.BEHIND, 1)
    assert [finding.kind for finding in report.findings] == ["behind"]


def test_words_of_an_earlier_round_do_not_pass_for_current_ones(everywhere, sv, en):
    """nb said A, then B; en knows A only. Back at A in nb by way of sv, en has to be looked at again."""
    edit_first_paragraph(everywhere, "<p>Det er deres brød.</p>")
    write_translations(everywhere, sv, {"Det er deres brød.": "Det är deras bröd."})
    publish_translation(source_version(everywhere), sv)
    to(everywhere, "sv")
    to(everywhere, "nb")
    state = translation_states([version(everywhere, "nb")], [en])[everywhere.translation_key, "en"]
    assert state.to_translate == 1


@pytest.fixture
def left_behind(everywhere, sv, en):
    """nb says the same again after sv has changed; what en has is of the round before."""
    to(everywhere, "sv")
    edit_first_paragraph(everywhere, "<p>Det är ert bröd.</p>")
    place = Place(f"body.{everywhere.body[0].id}.text", "Det är ert bröd.")
    write_places(source_version(everywhere), everywhere.locale, {place: OURS})
    publish_translation(source_version(everywhere), everywhere.locale)
    to(everywhere, "nb")
    segments = segment_states(source_version(everywhere), en)
    return next(segment for segment in segments if segment.source == OURS)


def test_what_stays_behind_reads_as_changed_since_and_shows_what_readers_see(left_behind, everywhere, en):
    assert (left_behind.state, left_behind.previous_target) == (TextState.OUTDATED, "It is <b>our</b> bread.")
    assert [problem.kind for problem in gate_problems(source_version(everywhere), en)] == ["outdated"]
    assert not completeness(source_version(everywhere), en).has_error


def test_what_stays_behind_can_be_written_again(left_behind, everywhere, en):
    words = Words(target="It is <b>your</b> bread.")
    write_segment(source_version(everywhere), en, left_behind.path, OURS, words, None, NOTHING)
    assert not gate_problems(source_version(everywhere), en)


def test_where_the_languages_have_different_numbers_of_paragraphs_they_stay_as_they_are(everywhere):
    """A translation whose text was changed by other ways than ours."""
    page = version(everywhere, "sv")
    page.body[0].value["text"].source = "<p>Det är <b>vårt</b> bröd.</p><p>Mer.</p>"
    page.save_revision().publish()
    report = to(everywhere, "sv")
    assert "unpaired" in {finding.kind for finding in report.findings}
    assert version(everywhere, "nb").body[0].value["text"].source == "<p>Det er <b>vårt</b> brød.</p>"


def test_a_block_that_was_taken_out_comes_back_with_its_words_after_a_swap(everywhere):
    """The only copy of words that are not shown is what was written down at the publication."""
    page = source_version(everywhere)
    taken_out = page.body.get_prep_value()[1]
    page.body = page.body.stream_block.to_python([page.body.get_prep_value()[0]])
    page.save_revision().publish()
    to(everywhere, "sv")
    page = source_version(everywhere)
    back = {**taken_out, "value": {**taken_out["value"], "claim": "Vatten är vått."}}
    page.body = page.body.stream_block.to_python([*page.body.get_prep_value(), back])
    page.save_revision().publish()
    assert version(everywhere, "nb").body[1].value["claim"] == "Vann er vått."


def test_between_edits_in_each_language_nothing_is_lost(everywhere):
    words = {
        "sv": ("<p>Ett</p>", {"nb": "En", "en": "One"}),
        "nb": ("<p>To</p>", {"sv": "Två", "en": "Two"}),
        "en": ("<p>Three</p>", {"sv": "Tre", "nb": "Tre (nb)"}),
    }
    for language, (html, translations) in words.items():
        to(everywhere, language)
        edit_first_paragraph(everywhere, html)
        for other, text in translations.items():
            locale = Locale.objects.get(language_code=other)
            write_translations(source_version(everywhere), locale, {html[3:-4]: text})
            publish_translation(source_version(everywhere), locale)
    assert version(everywhere, "nb").body[0].value["text"].source == "<p>Tre (nb)</p>"
    assert rebuilt(everywhere) == {"sv": True, "nb": True}


def test_a_link_that_the_new_source_dropped_leaves_the_others_behind(everywhere, sv):
    without = 'Läs <a id="a1">först</a> och sedan.'
    write_translations(everywhere, sv, {WITH_LINKS: without})
    publish_translation(everywhere, sv)
    report = to(everywhere, "sv")
    assert {finding.kind for finding in report.findings} == {"lost_link"}
    assert LINKS in [block.id for block in version(everywhere, "nb").body]


def test_comments_on_a_text_stay_with_the_two_languages_and_follow_their_text(everywhere, sv):
    comment = SegmentComment.objects.create(
        object_key=everywhere.translation_key, locale=sv, path="title", source="Brød &amp; vann", body="Bröd?"
    )
    to(everywhere, "sv")
    comment.refresh_from_db()
    assert (comment.locale, comment.source) == (everywhere.locale, "Bröd &amp; vatten")
    to(everywhere, "nb")
    comment.refresh_from_db()
    assert (comment.locale, comment.source) == (sv, "Brød &amp; vann")


def test_nobody_is_asked_to_translate_what_is_the_source_now(everywhere, sv, admin_user):
    assign(everywhere, sv, person=admin_user)
    to(everywhere, "sv")
    assert assignment_of(everywhere, sv) is None


def test_a_link_to_review_what_is_the_source_now_is_closed(everywhere, sv, admin_user):
    invite(everywhere, sv, admin_user, "Gäst")
    to(everywhere, "sv")
    assert not ReviewInvitation.objects.get().is_open
