"""A renamed part of a block keeps its translations: wagtail-localize finds them by a path with its name."""

import pytest
from wagtail_localize.models import TranslationContext

from cms.languages.gate import gate_problems
from cms.languages.models import Baseline, SegmentComment
from cms.languages.publication import publish_translation
from cms.languages.renaming import rename_places
from cms.languages.states import segment_states
from cms.languages.submission import submit
from cms.languages.words import write_translations

CLAIM = "22222222-2222-4222-8222-222222222222"


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


def paths(lesson):
    return set(
        TranslationContext.objects.filter(object_id=lesson.translation_key).values_list("path", flat=True)
    )


def test_the_store_and_what_readers_see_are_found_under_the_new_name(in_both, sv):
    rename_places("body.claim", "body.statement", [CLAIM])
    assert f"body.{CLAIM}.statement" in paths(in_both)
    written = Baseline.objects.get(object_key=in_both.translation_key, locale=sv).segments
    assert [f"body.{CLAIM}.statement", "Vann er vått.", "Vatten är vått."] in written


def test_the_library_finds_the_place_too(in_both):
    rename_places("body.claim", "body.statement", [CLAIM])
    place = TranslationContext.objects.get(path=f"body.{CLAIM}.statement")
    assert place.path_id == TranslationContext._get_path_id(place.path)


def test_other_places_keep_their_names(in_both):
    before = paths(in_both)
    rename_places("body.claim", "body.statement", [CLAIM])
    assert before - paths(in_both) == {f"body.{CLAIM}.claim"}


def test_comments_stay_with_their_text(in_both, sv):
    comment = SegmentComment.objects.create(
        object_key=in_both.translation_key, locale=sv, path=f"body.{CLAIM}.claim", body="Hm."
    )
    rename_places("body.claim", "body.statement")
    comment.refresh_from_db()
    assert comment.path == f"body.{CLAIM}.statement"


def test_forth_and_back_the_translation_is_whole_again(in_both, sv):
    """The test cannot rename the block itself, so it looks after the way back."""
    rename_places("body.claim", "body.statement")
    assert [segment.state for segment in segment_states(in_both, sv)].count("missing") == 1
    rename_places("body.statement", "body.claim")
    assert gate_problems(in_both, sv) == []
    assert {segment.state for segment in segment_states(in_both, sv)} == {"in_step"}


def test_a_new_name_at_another_depth_is_refused(db):
    with pytest.raises(ValueError, match="not of the same depth"):
        rename_places("body.claim", "body.statement.text")
