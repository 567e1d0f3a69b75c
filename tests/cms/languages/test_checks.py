"""System checks: content that could not follow its source is refused before anybody writes it."""

import pytest
from django.core.checks.registry import registry
from wagtail import blocks
from wagtail.models import TranslatableMixin

from cms.courses.models import Lesson, SpokenLesson
from cms.languages import checks
from cms.languages.texts import children


class SplitBlock(blocks.CharBlock):
    """Extracts its own texts, as wagtail-localize lets a block do."""

    def get_translatable_segments(self, value):
        return []


def ids(messages):
    return [message.id for message in messages]


def test_our_own_models_pass():
    assert checks.check_translatable_models(None) == []


def test_the_models_are_looked_at_whenever_the_site_is_checked():
    assert checks.check_translatable_models in registry.get_checks()


@pytest.mark.parametrize(
    "block",
    [
        SplitBlock(),
        blocks.StructBlock([("text", SplitBlock())]),
        blocks.StreamBlock([("part", blocks.StructBlock([("text", SplitBlock())]))]),
        blocks.ListBlock(SplitBlock()),
    ],
)
def test_a_block_that_extracts_its_own_texts_is_refused_at_any_depth(block):
    """The merge knows no such block: it would show the words of the source in every language."""
    assert ids(checks.block_messages(block, "Lesson.body")) == ["synergos.E005"]


def test_the_message_names_the_place_and_the_way_out():
    message = next(checks.block_messages(blocks.StructBlock([("text", SplitBlock())]), "Lesson.body"))
    assert "Lesson.body.text" in message.msg
    assert "StreamBlock" in message.hint


def test_rows_with_words_of_their_own_are_refused(monkeypatch):
    """They would be copied with the words, and the language, of the source."""

    class SpokenWords(TranslatableMixin):
        class Meta:
            abstract = True

    relation = SpokenLesson._meta.get_field("lesson").remote_field
    assert not ids(checks.model_messages(Lesson))
    monkeypatch.setattr(relation, "related_model", SpokenWords)
    assert children.is_translatable_relation(relation)
    assert ids(checks.model_messages(Lesson)) == ["synergos.E004"]
