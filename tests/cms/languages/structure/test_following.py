"""Publishing a source: structure, keys, numbers and files reach every live translation, and no word does."""

from cms.languages.structure.building import build_translation
from cms.languages.structure.synchronising import synchronise_structure
from cms.languages.words import write_translations
from tests.cms.core.sample_activities import block
from tests.cms.languages.structure.conftest import CHECKLIST, PARAGRAPH, QUESTION, RIGHT

NEW = {"type": "heading", "id": "88888888-8888-4888-8888-888888888888", "value": {"text": "Noe nytt"}}


def test_a_changed_key_is_live_at_once_without_any_action(change, swedish):
    def move_the_key(by_id, _body):
        for part, correct in zip(by_id[QUESTION]["choices"], (False, True), strict=True):
            part["value"]["correct"] = correct
        by_id[QUESTION]["points"] = 3

    change(move_the_key)
    _page, blocks = swedish()
    assert [part["value"]["correct"] for part in blocks[QUESTION]["choices"]] == [False, True]
    assert (blocks[QUESTION]["points"], blocks[QUESTION]["question"]) == (3, "Vad är vått?")


def test_order_and_minutes_follow(change, swedish):
    lesson = change(lambda _by_id, body: body.reverse(), minutes=22)
    page, blocks = swedish()
    assert list(blocks) == [block.id for block in lesson.body]
    assert page.minutes == 22


def test_a_removed_block_is_removed(change, swedish):
    change(lambda _by_id, body: body.pop(0))
    assert PARAGRAPH not in swedish()[1]


def test_a_changed_sentence_leaves_the_translated_one_up(change, swedish):
    change(lambda by_id, _body: by_id[PARAGRAPH].update(text="<p>Det er ikke vårt brød.</p>"))
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Det är <b>vårt</b> bröd.</p>"


def test_a_new_block_is_hidden_until_it_is_translated(change, swedish, sv):
    lesson = change(lambda _by_id, body: body.insert(0, NEW))
    assert NEW["id"] not in swedish()[1]
    assert build_translation(lesson, sv).hidden == (f"body.{NEW['id']}",)
    write_translations(lesson, sv, {"Noe nytt": "Något nytt"})
    shown = build_translation(lesson, sv)
    assert shown.instance.body[0].value["text"] == "Något nytt"
    assert shown.hidden == ()


def test_words_that_nobody_has_approved_do_not_leak_through_a_change_of_structure(change, swedish, sv):
    lesson = change(lambda _by_id, body: body.insert(0, NEW))
    write_translations(lesson, sv, {"Noe nytt": "Något nytt"})
    change(lambda _by_id, body: body.reverse())
    assert NEW["id"] not in swedish()[1]


def test_a_block_without_words_is_there_at_once(change, swedish):
    case = block("fact", {"label": "", "kind": "number", "value": "4", "unit": "", "target": "", "text": ""})
    case["value"] |= {"source": "", "date": ""}
    change(lambda _by_id, body: body.append(case))
    assert swedish()[1][case["id"]]["value"] == "4"


def test_a_text_that_is_added_to_a_block_stays_empty(change, swedish):
    quote = block("quote", {"text": "Tallet", "source": ""})
    change(lambda _by_id, body: body.append(quote))
    assert quote["id"] not in swedish()[1]


def test_a_new_item_is_hidden_and_the_list_stays(change, swedish):
    item = {"type": "item", "id": "99999999-9999-4999-8999-999999999999", "value": "Datoen"}
    change(lambda by_id, _body: by_id[CHECKLIST]["items"].append(item))
    assert [part["value"] for part in swedish()[1][CHECKLIST]["items"]] == ["Siffran"]


def test_a_list_whose_every_item_is_new_stays_as_it_was(change, swedish):
    item = {"type": "item", "id": "99999999-9999-4999-8999-999999999999", "value": "Datoen"}
    change(lambda by_id, _body: by_id[CHECKLIST].update(items=[item]))
    assert [part["value"] for part in swedish()[1][CHECKLIST]["items"]] == ["Siffran"]


def test_a_removed_choice_is_removed(change, swedish):
    change(lambda by_id, _body: by_id[QUESTION]["choices"].pop())
    assert [part["id"] for part in swedish()[1][QUESTION]["choices"]] == [RIGHT]


def test_a_block_that_comes_back_brings_its_words(change, swedish):
    removed = []
    change(lambda _by_id, body: removed.append(body.pop(0)))
    change(lambda _by_id, body: body.insert(0, removed[0]))
    assert swedish()[1][PARAGRAPH]["text"] == "<p>Det är <b>vårt</b> bröd.</p>"


def test_following_twice_changes_nothing(change, swedish, sv):
    lesson = change(lambda _by_id, body: body.reverse())
    before = swedish()[0].latest_revision_id
    assert not synchronise_structure(lesson, sv).published
    assert swedish()[0].latest_revision_id == before


def test_the_address_and_the_title_of_the_translation_stay(change, swedish):
    change(lambda _by_id, body: body.reverse(), title="Brød")
    page, _blocks = swedish()
    assert (page.title, page.slug, page.live) == ("Bröd & vatten", "brod-vatten", True)
