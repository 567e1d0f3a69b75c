"""What has to be in order first; and a rehearsal leaves no trace."""

import pytest
from wagtail_localize.models import StringTranslation, Translation, TranslationSource

from cms.languages.errors import SwapRefused
from cms.languages.gate import gate_problems
from cms.languages.models import Baseline
from cms.languages.publication import publish_translation
from cms.languages.submission import submit
from cms.languages.swap import rehearse, scope_of, swap_object
from cms.languages.words import write_translations


def problems(lesson, locale):
    with pytest.raises(SwapRefused) as refusal:
        swap_object(lesson, locale)
    return " ".join(refusal.value.problems)


def test_a_language_without_a_translation_cannot_become_the_source(lesson, sv, en):
    submit(lesson, [sv])
    assert "no translation into English" in problems(lesson, en)


def test_a_translation_that_is_not_published_cannot(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    assert "not published" in problems(lesson, sv)


def test_one_that_is_behind_cannot_and_every_text_is_named(everywhere, sv):
    everywhere.body[0].value["text"].source = "<p>Nytt.</p>"
    everywhere.save_revision().publish()
    assert "“Nytt.”" in problems(everywhere, sv)


def test_a_draft_of_the_present_source_has_to_be_published_or_discarded_first(everywhere, sv):
    everywhere.save_revision()
    assert "Publish or discard it first" in problems(everywhere, sv)


def test_a_refusal_names_page_and_language(everywhere, sv):
    everywhere.save_revision()
    with pytest.raises(SwapRefused, match=r"“Brød & vann” cannot have .* as its source yet"):
        swap_object(everywhere, sv)


def everything(lesson):
    return [
        list(model.objects.order_by("pk").values())
        for model in (StringTranslation, Translation, TranslationSource, Baseline)
    ]


def test_a_rehearsal_changes_nothing(everywhere, sv):
    before = everything(everywhere)
    report = rehearse(scope_of(everywhere), sv)
    assert (report.is_possible, report.carried) == (True, 10)
    assert everything(everywhere) == before


def test_a_rehearsal_lists_the_problems_of_every_page_at_once(everywhere, module, sv):
    everywhere.save_revision()
    module.save_revision()
    report = rehearse(scope_of(module), sv)
    assert {refused.instance.pk for refused in report.refused} == {everywhere.pk, module.pk}


def test_words_that_wait_for_publication_are_published_first(everywhere, sv):
    """A block that readers of Swedish do not have yet would be lost in every language."""
    everywhere.body.append(("paragraph", {"text": "<p>Nytt avsnitt.</p>"}))
    everywhere.save_revision().publish()
    write_translations(everywhere, sv, {"Nytt avsnitt.": "Nytt stycke."})
    assert "Translated, but not published yet: “Nytt avsnitt.”" in problems(everywhere, sv)


def test_a_term_that_is_missing_in_the_new_language_is_published_first(everywhere, term, sv):
    everywhere.body.append(("definition", {"term": term}))
    everywhere.save_revision().publish()
    assert f"Publish “{term}” in this language first" in problems(everywhere, sv)


def test_a_term_used_elsewhere_too_stays_and_is_named(everywhere, term, module, sv):
    submit(term, [sv])
    other = module.get_children().exclude(pk=everywhere.pk).first().specific
    for page in (everywhere, other):
        page.body.append(("definition", {"term": term}))
        page.save_revision().publish()
    scope = scope_of(everywhere)
    assert term in scope.shared and term not in scope.objects


def test_a_term_of_its_own_goes_along(everywhere, term, sv):
    everywhere.body.append(("definition", {"term": term}))
    everywhere.save_revision().publish()
    submit(term, [sv])
    write_translations(term, sv, {"Prøveord": "Provord", "Et ord for prøver.": "Ett ord för prov."})
    publish_translation(term, sv)
    assert scope_of(everywhere).objects[0] == term


def with_paragraphs(lesson, *texts):
    lesson.body[-1].value["text"].source = "".join(f"<p>{text}</p>" for text in texts)
    lesson.save_revision().publish()


@pytest.mark.parametrize("texts", [("Hei.", "Hallo."), ("Hallo.", "Hei.")])
def test_two_texts_that_would_become_one_are_both_named_with_the_way_out(everywhere, sv, texts):
    """The memory keeps a translation by place and words: of the two only one would survive."""
    with_paragraphs(everywhere, *texts)
    write_translations(everywhere, sv, {"Hallo.": "Hej."})
    publish_translation(everywhere, sv)
    said = problems(everywhere, sv)
    assert f"“Hej.”, and only one of them could be kept: 4: “{texts[0]}”, 5: “{texts[1]}”" in said
    assert "with words that differ" in said


def test_when_their_words_differ_nothing_is_lost(everywhere, sv):
    with_paragraphs(everywhere, "Hei.", "Hallo.")
    write_translations(everywhere, sv, {"Hallo.": "Hallå."})
    publish_translation(everywhere, sv)
    swap_object(everywhere, sv)
    publish_translation(everywhere.get_translation(sv), everywhere.locale)
    shown = type(everywhere).objects.get(pk=everywhere.pk).body[-1].value["text"].source
    assert shown == "<p>Hei.</p><p>Hallo.</p>"


def test_a_text_that_stands_twice_in_both_languages_is_no_obstacle(everywhere, sv, en):
    with_paragraphs(everywhere, "Hei.", "Hei.")
    for locale in (sv, en):
        publish_translation(everywhere, locale)
    assert swap_object(everywhere, sv).findings == ()


def test_the_same_words_in_two_blocks_are_no_obstacle(everywhere, sv, en):
    """Each block has a place of its own, and keeps its own translation."""
    with_paragraphs(everywhere, "Hallo.")
    for locale, text in ((sv, "Vatten är vått."), (en, "Hello.")):
        write_translations(everywhere, locale, {"Hallo.": text})
        publish_translation(everywhere, locale)
    swap_object(everywhere, sv)
    assert not gate_problems(everywhere.get_translation(sv), everywhere.locale)
