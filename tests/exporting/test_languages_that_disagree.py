"""A question that was changed in Norwegian and waits for its Swedish translation."""

import copy

import pytest
from wagtail.models import Locale

from cms.courses.models import Lesson
from cms.languages.publication import publish_translation
from cms.languages.states import blocks_apart
from lms_export.course import from_json, to_json
from lms_export.exporting import examine, export
from lms_export.reader import read_course

pytestmark = pytest.mark.django_db
BOTH = ("nb", "sv")


def change(module, edit):
    """Publishes the module after ``edit(value of its first question)``."""
    test = copy.deepcopy(module.test.get_prep_value())
    edit(test[0]["value"])
    module.test = module.test.stream_block.to_python(test)
    module.save_revision().publish()


def other_answer(question):
    for part in question["choices"]:
        part["value"]["correct"] = not part["value"]["correct"]


def other_question(question):
    question["question"] = "Noe helt annet?"
    other_answer(question)


@pytest.fixture
def module(module):
    assert module.test[0].block_type == "single_choice"
    return module


def read(course, languages=BOTH):
    return read_course(course, languages).course


def test_a_changed_key_reaches_a_package_in_both_languages(course, module):
    before = read(course)
    change(module, lambda question: question.update(points=7))
    after = read(course)
    assert (before.questions[0].points, after.questions[0].points) == (1, 7)
    assert after.modules[0].unasked == ()


def test_with_changed_words_it_is_asked_and_counted_in_neither(course, module):
    question = read(course).questions[0]
    change(module, other_question)
    document = read(course)
    assert question.id not in {each.id for each in document.questions}
    assert [each.id for each in document.modules[0].unasked] == [question.id]


def other_words(question):
    question["question"] = "Hva er omtrent det samme?"


def test_with_changed_words_alone_it_is_asked_and_counted_in_neither(course, module):
    """Each language would be right by itself, and the two would ask different things for one score."""
    question = read(course).questions[0]
    change(module, other_words)
    document = read(course)
    assert question.id not in {each.id for each in document.questions}
    assert [each.prompt["nb"] for each in document.modules[0].unasked] == ["Hva er omtrent det samme?"]


def test_the_other_language_keeps_its_whole_previous_question(course, module):
    before = module.get_translation(Locale.objects.get(language_code="sv")).test[0].get_prep_value()
    change(module, lambda question: (other_words(question), question.update(points=9)))
    after = module.get_translation(Locale.objects.get(language_code="sv")).test[0].get_prep_value()
    assert after == before


def test_a_word_that_was_added_to_it_counts_as_changed(course, module):
    change(module, lambda question: question.update(feedback="<p>Tenk på dem det gjelder.</p>"))
    assert len(read(course).modules[0].unasked) == 1


def test_when_the_words_are_taken_back_it_is_asked_again(course, module):
    before = module.test[0].value["question"]
    change(module, other_words)
    change(module, lambda question: question.update(question=before))
    assert read(course).modules[0].unasked == ()


def test_published_with_a_reason_the_old_question_stays_left_out(course, module):
    change(module, other_words)
    reason = "The course begins on Monday, the test is being revised."
    publish_translation(module, Locale.objects.get(language_code="sv"), override=reason)
    assert len(read(course).modules[0].unasked) == 1


def test_two_translations_that_are_behind_alike_belong_together(course, module):
    """Without the source in the package, both ask what the source asked before."""
    questions = len(read(course, ("sv", "en")).questions)
    change(module, other_words)
    document = read(course, ("sv", "en"))
    assert (len(document.questions), document.modules[0].unasked) == (questions, ())


def test_looking_for_them_costs_three_queries_however_many_pages(module, django_assert_num_queries):
    """Pages, which of them are sources, what was written down; the names of languages come with the pages."""
    with django_assert_num_queries(3):
        blocks_apart(Lesson.objects.select_related("locale"))


@pytest.mark.parametrize("language", BOTH)
def test_a_package_in_one_language_asks_it_with_its_own_key(course, module, language):
    questions = len(read(course).questions)
    change(module, other_question)
    document = read(course, (language,))
    assert (len(document.questions), document.modules[0].unasked) == (questions, ())


def test_the_report_names_the_question_and_the_way_out(course, module):
    change(module, other_question)
    found = [problem for problem in examine(course, BOTH) if "Noe helt annet?" in problem.field]
    assert [(problem.level, "left out in all" in problem.message) for problem in found] == [("warning", True)]


def test_the_learner_is_told_and_the_evidence_says_so(course, module, tmp_path):
    change(module, other_question)
    delivered = export(course, "web", BOTH, tmp_path)
    assert delivered
    evidence = next(tmp_path.glob("*.json")).read_text()
    assert "languages.questions_ask_the_same" in evidence
    assert "Noe helt annet?" in evidence


def test_the_document_says_so_too_and_can_be_read_again(course, module):
    change(module, other_question)
    document = read(course)
    assert from_json(to_json(document)).modules[0].unasked[0].prompt["nb"] == "Noe helt annet?"


def test_translated_and_published_it_counts_again(course, module):
    from cms.languages.words import write_translations

    sv = Locale.objects.get(language_code="sv")
    change(module, other_question)
    write_translations(module, sv, {"Noe helt annet?": "Något helt annat?"})
    publish_translation(module, sv)
    document = read(course)
    assert document.questions[0].prompt == {"nb": "Noe helt annet?", "sv": "Något helt annat?"}
    assert document.modules[0].unasked == ()


def test_in_a_lesson_a_self_check_is_left_out_alike(course, module):
    lesson = next(
        page
        for page in Lesson.objects.descendant_of(course)
        if any(block.block_type == "true_false" for block in page.body)
    )
    body = copy.deepcopy(lesson.body.get_prep_value())
    check = next(block for block in body if block["type"] == "true_false")
    check["value"].update(claim="Noe annet.", is_true=not check["value"]["is_true"])
    lesson.body = lesson.body.stream_block.to_python(body)
    lesson.save_revision().publish()
    assert [each.prompt["nb"] for page in read(course).lessons for each in page.unasked] == ["Noe annet."]


def test_a_translation_published_with_a_reason_is_in_document_and_evidence(course, module, tmp_path):
    reason = "The course begins on Monday, the test is being revised."
    change(module, other_question)
    publish_translation(module, Locale.objects.get(language_code="sv"), override=reason)
    assert [(each.language, each.reason) for each in read(course).reservations] == [("sv", reason)]
    export(course, "web", BOTH, tmp_path)
    assert reason in next(tmp_path.glob("*.json")).read_text()


def test_a_course_without_reservations_has_no_word_of_them(course):
    assert b"reservations" not in to_json(read(course))
    assert b"unasked" not in to_json(read(course))
