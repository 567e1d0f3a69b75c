"""A lesson that is published in Norwegian and Swedish, and ways to change it."""

import pytest

from cms.languages.publication import publish_translation
from cms.languages.states import segment_states, translation_states
from cms.languages.submission import submit
from cms.languages.words import write_translations


@pytest.fixture
def in_both(lesson, sv, in_swedish):
    submit(lesson, [sv])
    write_translations(lesson, sv, in_swedish)
    publish_translation(lesson, sv)
    return lesson


@pytest.fixture
def claim(in_both):
    """Publishes the lesson with another claim."""

    def publish(text, person=None):
        in_both.body[1].value["claim"] = text
        in_both.save_revision(user=person).publish()
        return in_both

    return publish


@pytest.fixture
def paragraphs(in_both):
    """Publishes the lesson with other paragraphs in its first block."""

    def publish(*texts):
        html = "".join(f"<p>{text}</p>" for text in texts)
        in_both.body[0].value["text"] = in_both.body[0].block.child_blocks["text"].to_python(html)
        in_both.save_revision().publish()
        return in_both

    return publish


@pytest.fixture
def state(lesson, sv):
    return lambda: translation_states([lesson], [sv])[lesson.translation_key, "sv"]


@pytest.fixture
def segments(lesson, sv):
    """Source text -> its state."""
    return lambda: {segment.source: segment for segment in segment_states(lesson, sv)}
