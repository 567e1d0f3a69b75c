"""Every sentence in every language of the course."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from lms_export.checks.facts import Facts
from lms_export.checks.fields import field_name
from lms_export.checks.shape import telling_fields
from lms_export.course import Callout, Course, Licence, Node, Picture, Row
from lms_export.errors import Problem
from lms_export.html.languages import language_name
from lms_export.messages import gettext as _

SEPARATE = frozenset({"accepted", "modules", "lessons", "assets", "terms", "false_friends", "urls", "cover"})
"""Fields that are pages of their own, or that need not exist in every language."""
MAY_BE_EMPTY = frozenset({(Callout, "title"), (Picture, "alternative"), (Row, "cells")})
"""Texts that may be empty in all languages: alternative texts have a rule of their own."""


def languages_are_distinct(facts: Facts) -> Iterator[Problem]:
    """The source language need not be among them: a course may be exported in Swedish alone."""
    for language, times in Counter(facts.course.languages).items():
        if times > 1:
            yield Problem(
                page=facts.pages[0].title,
                page_id=facts.course.id,
                field=_("Languages"),
                message=_("{language} is listed more than once.").format(language=language_name(language)),
                way_out=_("List every language once."),
            )


def nothing_is_untranslated(facts: Facts) -> Iterator[Problem]:
    languages = tuple(dict.fromkeys(facts.course.languages))
    for page in facts.pages:
        for name, language in missing_in(page.node, languages):
            yield Problem(
                page=page.title,
                page_id=page.id,
                field=name,
                message=_("The text is missing. Language: {language}.").format(
                    language=language_name(language)
                ),
                way_out=_("Translate it, or export the course without this language."),
            )


def questions_ask_the_same(facts: Facts) -> Iterator[Problem]:
    """One language has a question that was changed, another still has the one before."""
    for page in facts.pages:
        for question in () if isinstance(page.node, Course) else page.node.unasked:
            yield Problem(
                level="warning",
                page=page.title,
                page_id=page.id,
                field=_("Question “{prompt}”").format(prompt=facts.title_of(question.prompt)),
                message=_(
                    "One language still has the question from before it was changed, so it is left out in "
                    "all of them."
                ),
                way_out=_("Publish its translation, and make the package again."),
            )


def translations_were_finished(facts: Facts) -> Iterator[Problem]:
    """Somebody who may has published them all the same, and has said why."""
    for reservation in facts.course.reservations:
        yield Problem(
            level="warning",
            page=reservation.title,
            page_id=reservation.page,
            field=language_name(reservation.language),
            message=_("It was published although not everything in it is finished: “{reason}”").format(
                reason=reservation.reason
            ),
            way_out=_("Finish the translation and publish it again."),
        )


def missing_in(node: Node, languages: tuple[str, ...]) -> list[tuple[str, str]]:
    """Field name and language of every text, in ``node`` and inside it, that a language lacks."""
    found: list[tuple[str, str]] = []
    _look_into(node, languages, found)
    return found


def _look_into(node: Node, languages: tuple[str, ...], found: list[tuple[str, str]]) -> None:
    kind = type(node)
    if isinstance(node, Licence) and not node.code.strip():
        return
    for name, required, is_text in telling_fields(kind, SEPARATE):
        value = getattr(node, name)
        if not value and not required:
            continue
        for part in (value,) if is_text else value if isinstance(value, tuple) else (value,):
            if is_text or isinstance(part, dict):
                lacking = _lacking(part, languages, required=required and (kind, name) not in MAY_BE_EMPTY)
                found += [(field_name(node, name), language) for language in lacking]
            elif isinstance(part, Node):
                _look_into(part, languages, found)


def _lacking(text: dict[str, str], languages: tuple[str, ...], *, required: bool) -> list[str]:
    lacking = [language for language in languages if not text.get(language, "").strip()]
    return lacking if required or len(lacking) < len(languages) else []
