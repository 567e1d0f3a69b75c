"""What a cell says: its state in words, and beneath it since when, and who acts next."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from wagtail.models import Locale

from cms.languages.language_names import language_name
from cms.languages.states import NextStep, State, TranslationState
from cms.users.naming import name_of


def language_heading(locale: Locale) -> str:
    """The language's name as it stands at the head of a column."""
    return capfirst(language_name(locale))


def label_of(state: TranslationState) -> str:
    numbers = {"total": state.total}
    if state.state is State.BEHIND:
        return _("Behind: %(number)d of %(total)d") % {"number": state.to_translate, **numbers}
    if state.state is State.MACHINE:
        return _("Machine: %(number)d of %(total)d") % {"number": state.machine, **numbers}
    if state.state is State.MISSING and state.done:
        return _("Missing: %(number)d of %(total)d") % {"number": state.to_translate, **numbers}
    return str(state.state.label)


def details_of(state: TranslationState) -> str:
    """How much is done, since when it is behind, and who acts next."""
    return " · ".join(detail for detail in _details(state) if detail)


def _details(state: TranslationState) -> Iterator[str]:
    if state.state is State.SOURCE:
        yield "" if state.is_live else _("Not published")
        return
    if 0 < state.percent < 100:
        yield _("%(percent)d%% done") % {"percent": state.percent}
    if state.faulty:
        yield _("%(number)d with an error") % {"number": state.faulty}
    yield since_of(state)
    yield who_acts(state)
    yield _due(state.due)


def since_of(state: TranslationState, with_name: bool = True) -> str:
    if state.behind_since is None:
        return ""
    facts = {"date": short_date(state.behind_since)}
    if state.changed_by is None or not with_name:
        return _("Since %(date)s") % facts
    return _("Since %(date)s, changed by %(name)s") % {**facts, "name": name_of(state.changed_by)}


def who_acts(state: TranslationState) -> str:
    sentences = _TAKEN if state.person else _WAITING
    sentence = sentences.get(state.next_step)
    if sentence is None:
        return ""
    return str(sentence()) % {"name": name_of(state.person)}


_TAKEN = {
    NextStep.SUBMIT: lambda: _("%(name)s translates"),
    NextStep.TRANSLATE: lambda: _("%(name)s translates"),
    NextStep.APPROVE: lambda: _("%(name)s approves"),
    NextStep.REVIEW: lambda: _("%(name)s reviews"),
    NextStep.PUBLISH: lambda: _("%(name)s publishes"),
}
_WAITING = {
    NextStep.SUBMIT: lambda: _("Not sent to translation"),
    NextStep.TRANSLATE: lambda: _("Nobody has taken it"),
    NextStep.APPROVE: lambda: _("Waits for a person's approval"),
    NextStep.REVIEW: lambda: _("Waits for a reviewer"),
    NextStep.PUBLISH: lambda: _("Waits for review and publication"),
}


def _due(due: date | None) -> str:
    if due is None:
        return ""
    sentence = _("Was due %(date)s") if due < timezone.localdate() else _("Due %(date)s")
    return sentence % {"date": short_date(due)}


def short_date(value: date | datetime) -> str:
    """Day and month; with the year where it is another one."""
    day = timezone.localtime(value).date() if isinstance(value, datetime) else value
    is_this_year = day.year == timezone.localdate().year
    return date_format(day, "MONTH_DAY_FORMAT" if is_this_year else "DATE_FORMAT")
