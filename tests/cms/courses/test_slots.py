"""Questions and choices get a number once, and keep it: learners' records at other systems derive from it."""

from uuid import UUID, uuid4

import pytest
from wagtail.models import Locale

from cms.courses.models import Slot
from cms.courses.slots import slots
from tests.cms.core.sample_activities import checklist, everything, match, order, self_assessment
from tests.cms.core.sample_pages import a_course, a_lesson, a_module

pytestmark = pytest.mark.django_db


def choice(text, item=None):
    return {"type": "choice", "id": item or str(uuid4()), "value": {"text": text, "correct": text == "a"}}


def question(*choices, item=None):
    value = {"question": "Why?", "choices": list(choices), "feedback": ""}
    return {"type": "single_choice", "id": item or str(uuid4()), "value": value}


def published(page, field="test", stream=None):
    if stream is not None:
        setattr(page, field, page._meta.get_field(field).to_python(stream))
    page.save_revision().publish()
    return page


def numbers(scope, items):
    """The numbers of blocks, in the order the blocks are given."""
    key = UUID(str(scope))
    found = slots([key])
    return [found.get((key, UUID(item["id"]))) for item in items]


@pytest.fixture
def choices():
    return [choice("a"), choice("b"), choice("c")]


@pytest.fixture
def module(choices):
    return published(a_module(), stream=[question(*choices)])


def only_question(module):
    return module.test.raw_data[0]["id"]


def test_choices_are_numbered_from_nought_in_their_first_order(module, choices):
    assert numbers(only_question(module), choices) == [0, 1, 2]


def test_an_added_choice_gets_the_next_number_wherever_it_stands(module, choices):
    new = choice("new")
    published(module, stream=[question(new, *choices, item=only_question(module))])
    assert numbers(only_question(module), [new, *choices]) == [3, 0, 1, 2]


def test_a_moved_choice_keeps_its_number(module, choices):
    published(module, stream=[question(*reversed(choices), item=only_question(module))])
    assert numbers(only_question(module), choices) == [0, 1, 2]


def test_a_removed_choice_keeps_its_number(module, choices):
    published(module, stream=[question(*choices[:2], item=only_question(module))])
    assert numbers(only_question(module), choices) == [0, 1, 2]


def test_the_number_of_a_removed_choice_is_never_given_again(module, choices):
    item = only_question(module)
    published(module, stream=[question(*choices[:2], item=item)])
    new = choice("new")
    published(module, stream=[question(*choices[:2], new, item=item)])
    assert numbers(item, [new]) == [3]


def test_a_choice_that_comes_back_has_its_old_number(module, choices):
    item = only_question(module)
    published(module, stream=[question(*choices[1:], item=item)])
    published(module, stream=[question(*choices, item=item)])
    assert numbers(item, choices) == [0, 1, 2]


def test_publishing_again_numbers_nothing_anew(module):
    before = Slot.objects.count()
    published(module)
    assert Slot.objects.count() == before


@pytest.mark.parametrize(
    ("made", "parts"),
    [
        (order(), "items"),
        (match(), "pairs"),
        (checklist(), "items"),
        (self_assessment(), "statements"),
    ],
    ids=["order", "match", "checklist", "self-assessment"],
)
def test_items_pairs_and_statements_are_numbered_too(made, parts):
    published(a_lesson(), field="body", stream=[made])
    parts = made["value"][parts]
    assert numbers(made["id"], parts) == list(range(len(parts)))


def test_every_activity_is_numbered_in_its_course():
    course, asked = a_course(), everything()
    published(a_lesson(a_module(course)), field="body", stream=asked)
    assert numbers(course.translation_key, asked) == list(range(9))


def test_a_borrowed_question_is_numbered_in_the_course_that_borrows_it():
    asked = question(choice("a"), choice("b"))
    lender = published(a_module(), stream=[asked])
    course = a_course(title="Et annet kurs")
    address = {"question": f"{lender.translation_key}/{asked['id']}"}
    published(a_module(course), stream=[{"type": "borrowed_question", "id": str(uuid4()), "value": address}])
    assert numbers(course.translation_key, [asked]) == [0]


def test_questions_are_numbered_through_the_whole_course():
    course = a_course()
    first, second = question(choice("a"), choice("b")), question(choice("a"), choice("b"))
    module = published(a_module(course), stream=[first])
    published(a_lesson(module), field="body", stream=[second])
    assert numbers(course.translation_key, [first, second]) == [0, 1]


def test_each_course_numbers_its_own_questions():
    asked = [question(choice("a"), choice("b")) for _ in range(2)]
    courses = [a_course(), a_course(title="Et annet kurs")]
    for course, stream in zip(courses, asked, strict=True):
        published(a_module(course), stream=[stream])
    assert [numbers(course.translation_key, [one]) for course, one in zip(courses, asked, strict=True)] == [
        [0],
        [0],
    ]


def test_a_draft_numbers_nothing(choices):
    module = a_module()
    stream = module._meta.get_field("test").to_python([question(*choices)])
    module.test = stream
    module.save_revision()
    assert not Slot.objects.filter(item=UUID(choices[0]["id"])).exists()


def test_the_numbers_are_equal_in_all_languages(module, choices):
    before = Slot.objects.count()
    swedish = module.copy_for_translation(
        Locale.objects.get(language_code="sv"), copy_parents=True, exclude_fields=[]
    )
    published(swedish, stream=list(module.test.raw_data))
    assert numbers(only_question(swedish), choices) == [0, 1, 2]
    assert Slot.objects.count() == before
