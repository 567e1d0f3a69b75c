"""A source is moved, taken down, copied or deleted by code: its translations are thought of all the same."""

import pytest
from wagtail.models import Page

from cms.courses.models import Lesson, Module
from cms.languages.lifecycle import decided
from cms.languages.lifecycle.deleting import DeletionRefused
from cms.languages.publication import publish_translation
from cms.languages.states import segment_states
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


@pytest.fixture
def other_module(module):
    return Module.objects.sibling_of(module).exclude(pk=module.pk).first()


def sound():
    return Page.find_problems() == ([], [], [], [], [])


def test_translations_move_below_the_translation_of_the_new_parent(in_both, other_module, sv):
    in_both.move(other_module, pos="last-child")
    target = in_both.get_translation(sv)
    assert target.get_parent().pk == other_module.get_translation(sv).pk
    assert target.live and sound()


def test_a_new_parent_without_a_translation_is_submitted_first(in_both, module, sv):
    new = Module(title="Ny modul", slug="ny-modul")
    module.get_parent().add_child(instance=new)
    in_both.move(new, pos="last-child")
    assert in_both.get_translation(sv).get_parent().pk == new.get_translation(sv).pk
    assert sound()


def test_a_translation_that_is_moved_takes_nobody_along(in_both, other_module, sv):
    in_both.get_translation(sv).move(other_module.get_translation(sv), pos="last-child")
    assert in_both.get_parent().pk != other_module.pk


def test_a_source_that_is_taken_down_takes_its_translations_down(in_both, sv):
    in_both.unpublish()
    assert not in_both.get_translation(sv).live


def test_a_translation_can_be_taken_down_alone(in_both, sv):
    in_both.get_translation(sv).unpublish()
    in_both.refresh_from_db()
    assert in_both.live


def test_a_source_with_translations_is_not_deleted_alone(in_both):
    with pytest.raises(DeletionRefused, match="make one of them the source"):
        in_both.delete()
    assert Lesson.objects.filter(pk=in_both.pk).exists() and sound()


def test_a_branch_with_such_a_source_is_not_either(in_both, module):
    with pytest.raises(DeletionRefused):
        module.delete()
    assert Lesson.objects.filter(pk=in_both.pk).exists()


def test_with_its_translations_gone_it_can_be_deleted(in_both, sv):
    in_both.get_translation(sv).delete()
    in_both.delete()
    assert not Lesson.objects.filter(translation_key=in_both.translation_key).exists() and sound()


def test_who_has_decided_is_not_asked(in_both, sv):
    with decided():
        in_both.unpublish()
    assert in_both.get_translation(sv).live


def test_a_copy_that_is_submitted_brings_the_words_along(in_both, module, sv):
    copy = in_both.copy(to=module, update_attrs={"slug": "kopi"})
    submit(copy, [sv])
    assert copy.translation_key != in_both.translation_key
    assert {state.target for state in segment_states(copy, sv)} >= {"Vatten är vått.", "Bröd &amp; vatten"}
