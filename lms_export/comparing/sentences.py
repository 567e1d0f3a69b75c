"""A verdict in words, for whoever decides whether to replace a package."""

from __future__ import annotations

from functools import cache

from lms_export.comparing.naming import subject_of, title_of
from lms_export.comparing.verdicts import UNRECORDED, Cause, Reason, Verdict
from lms_export.html.languages import language_name
from lms_export.messages import current_language, speaking
from lms_export.messages import gettext as _


def in_words(verdict: Verdict, language: str) -> list[str]:
    """The headline, and a sentence for each reason, the gravest first."""
    with speaking(language):
        return [headline(verdict), *map(sentence, verdict.reasons)]


def headline(verdict: Verdict) -> str:
    if verdict.level == "new_attempt":
        return _("A new attempt is needed: learners do not keep everything that counts.")
    if not verdict.has_changed:
        return _("Nothing has changed: safe to replace.")
    if verdict.format in UNRECORDED:
        return _("Nothing is recorded in this format: safe to replace.")
    if verdict.level == "safe_with_notes":
        return _("Safe to replace, with notes: learners keep what counts.")
    if verdict.only_wording:
        return _("Only wording changed: safe to replace.")
    return _("Nothing that learners have done is touched: safe to replace.")


def sentence(reason: Reason) -> str:
    """What happened and what it means, in the language of ``messages.speaking``."""
    values: dict[str, object] = dict(reason.numbers)
    if "language" in values:
        values["language"] = language_name(str(values["language"]))
    if reason.subject is not None:
        values["subject"] = subject_of(reason.subject)
    if reason.other is not None:
        values["other"] = title_of(reason.other)
    said = _sentences(current_language())[reason.cause].format(**values)
    return " ".join([said, _("A new attempt is needed.")]) if reason.level == "new_attempt" else said


@cache
def _sentences(language: str) -> dict[Cause, str]:
    with speaking(language):
        return _of_the_course() | _of_lessons() | _of_questions() | _of_answers()


def _of_the_course() -> dict[Cause, str]:
    return {
        "another_course": _(
            "These are two different courses: what learners have done in the old one is not found by "
            "the new one."
        ),
        "layout_unread": _(
            "The old package saved what learners have done in a form that the new one cannot read: "
            "learners begin anew. A result that the platform has stays."
        ),
        "does_not_fit": _(
            "A learner's progress can need {needed} characters, and this format keeps {limit}: "
            "the last answers would be lost. Choose smaller units or another format."
        ),
        "imported_anew": _(
            "Platforms may take a cartridge in as new pages and quizzes: what learners did stays with the "
            "old ones."
        ),
        "language_removed": _(
            "The language {language} is gone: whoever learned in it goes on in another, and keeps everything."
        ),
        "pass_mark_raised": _(
            "The pass mark was raised from {old} % to {new} %: whoever is between the two and has not "
            "finished does not pass any more. Whoever has passed stays passed."
        ),
        "pass_mark_lowered": _(
            "The pass mark was lowered from {old} % to {new} %: whoever is between the two passes at the "
            "next visit."
        ),
    }


def _of_lessons() -> dict[Cause, str]:
    return {
        "module_added": _(
            "{subject} is new: whoever has not finished must do it too. Whoever has finished stays so."
        ),
        "module_removed": _("{subject} was removed. It had no test, so nothing that counts is lost."),
        "tested_module_removed": _(
            "{subject} was removed with its test: the answers are lost, and the score is worked out "
            "without them."
        ),
        "lesson_added": _(
            "{subject} is new: whoever has not finished must open it too. Whoever has finished stays so."
        ),
        "lesson_removed": _("{subject} was removed: nothing that counts is lost."),
        "lesson_in_another_unit": _(
            "{subject} is in another unit of the package now: there it has to be opened again."
        ),
    }


def _of_questions() -> dict[Cause, str]:
    return {
        "question_removed": _(
            "{subject} was removed: the answers are lost, and the score is worked out without it."
        ),
        "question_added": _(
            "{subject} is new: whoever has not finished must answer it too, and it counts. "
            "Whoever has passed stays passed."
        ),
        "counts_now": _(
            "{subject} was a self-check and counts now: old answers would become part of the score."
        ),
        "counts_no_longer": _(
            "{subject} does not count any more: the points that learners had for it are lost."
        ),
        "points_changed": _(
            "{subject} gives another number of points: results from before and after cannot be compared."
        ),
        "fewer_attempts": _("{subject} allows fewer attempts: whoever has used them cannot answer again."),
        "more_attempts": _("{subject} allows more attempts: whoever had none left may answer again."),
        "activity_removed": _(
            "{subject} was removed: what learners answered or wrote there is not shown any more. "
            "It never counted."
        ),
        "activity_added": _("{subject} is new. It does not count."),
    }


def _of_answers() -> dict[Cause, str]:
    return {
        "another_kind": _("{subject} is of another kind now: old answers are lost."),
        "answers_lost": _(
            "{subject} does not offer everything any more that learners may have answered: "
            "such answers are lost and have to be given again."
        ),
        "right_answer_changed": _("{subject} has another right answer: what was right may be wrong now."),
        "more_is_right": _("{subject} takes more answers as right than before: nobody loses by it."),
        "offers_more": _(
            "{subject} offers more to choose from: whoever has answered keeps the answer and has not seen it."
        ),
        "settings_changed": _("{subject} is compared with another self-assessment now."),
        "answers_meant_otherwise": _(
            "{subject} has the number that “{other}” had: old answers to that would be shown here."
        ),
        "in_another_unit": _(
            "{subject} is in another unit of the package now: its answer does not come along."
        ),
    }
