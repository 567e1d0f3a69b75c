"""Words suggested by a machine, through wagtail-localize's translator interface.

They are stored as a machine's and stay that until a person approves them; the gate publishes none of them.
Which machine, if any, is a setting: docs/reference/translation-screen.md. The texts of the page leave the
house when one is asked.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import suppress
from typing import Any

from bs4 import BeautifulSoup
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.machine_translators import get_machine_translator
from wagtail_localize.strings import StringValue

from cms.languages.marks import marked, marks_of, stored
from cms.languages.segment_words import Words

logger = logging.getLogger(__name__)


class MachineFailed(Exception):
    """It cannot be reached, or its answer is no translation; the message is for the translator."""


def machine_name(source: Locale, target: Locale) -> str:
    """What the machine is called that translates between the two; empty where none does."""
    translator = _translator(source, target)
    return str(translator.display_name) if translator else ""


MOST_AT_ONCE = 25
"""Texts in one request."""


def machine_words(text: str, source: Locale, target: Locale) -> Words:
    """A translation of one stored text. Raises ``MachineFailed``."""
    translator = _known_translator(source, target)
    answer = _answers(translator, source, target, [text])[text]
    return _fitting(answer, text, str(translator.display_name))


def machine_words_of(texts: Sequence[str], source: Locale, target: Locale) -> dict[str, Words]:
    """Of at most ``MOST_AT_ONCE`` texts, in one request; those for which it had no words are left out."""
    translator = _known_translator(source, target)
    found = {}
    for text, answer in _answers(translator, source, target, list(dict.fromkeys(texts))).items():
        with suppress(MachineFailed):
            found[text] = _fitting(answer, text, str(translator.display_name))
    return found


def _known_translator(source: Locale, target: Locale) -> Any:
    translator = _translator(source, target)
    if translator is None:
        raise MachineFailed(_("No machine translates between these languages."))
    return translator


def _answers(translator: Any, source: Locale, target: Locale, texts: list[str]) -> dict[str, str]:
    try:
        # Whatever the service or the network does, the translator can still write the words.
        answers = translator.translate(source, target, [StringValue(text) for text in texts])
        return {text: answers[StringValue(text)].data for text in texts}
    except Exception as error:
        logger.exception("The machine translator %s failed", translator.display_name)
        raise MachineFailed(_why(error) % {"machine": translator.display_name}) from error


def _why(error: Exception) -> str:
    """403 and 401: the key; 456: DeepL's quota; 429: too many requests. The sentence names the way out."""
    status = getattr(getattr(error, "response", None), "status_code", None)
    if status in (401, 403):
        return _("%(machine)s does not accept our key. Tell an administrator, or write the words yourself.")
    if status == 456:
        return _("The quota of %(machine)s is used up. Tell an administrator, or write the words yourself.")
    if status == 429:
        return _("%(machine)s is asked too often just now. Try again in some minutes.")
    return _("%(machine)s does not answer. Try again later, or write the words yourself.")


def _translator(source: Locale, target: Locale) -> Any:
    translator = get_machine_translator()
    return translator if translator and translator.can_translate(source, target) else None


def _fitting(answer: str, source: str, tool: str) -> Words:
    """Markup that a machine has mangled does not reach the store; without its links it is faulty."""
    typed = stored(_with_marks(answer, source), source)
    if not typed.data:
        raise MachineFailed(_("%(machine)s had no words for this text.") % {"machine": tool})
    return Words(target=typed.data, error=" ".join(typed.problems), is_machine=True, tool=tool)


def _with_marks(answer: str, source: str) -> str:
    known = {mark.link for mark in marks_of(source) if mark.link}
    soup = BeautifulSoup(answer, "html.parser")
    for link in soup.find_all("a"):
        if link.get("id") not in known:
            link.unwrap()
    return marked(str(soup), source)
