"""What asks the learner something, from the content file's shape to ours."""

from __future__ import annotations

from typing import Any

from cms.demo.streams import Block, stream
from cms.demo.words import Words


def single_choice(path: tuple[str | int, ...], question: dict[str, Any], outcome: str, words: Words) -> Block:
    """The file has one feedback per question, none per choice. ``outcome`` is the id of its block."""
    choices = [
        ("choice", {"text": words(text), "correct": correct, "feedback": ""})
        for text, correct in question["options"]
    ]
    value = {
        "question": words(question["q"]),
        "choices": stream((*path, "choices"), choices),
        "feedback": words(question["feedback"]),
        "outcome": outcome,
    }
    return ("single_choice", value)


def true_false(check: list[Any], words: Words) -> Block:
    claim, is_true = check
    return ("true_false", {"claim": words(claim), "is_true": is_true, "feedback": ""})
