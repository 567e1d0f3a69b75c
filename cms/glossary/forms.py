"""The forms that the text of a term holds."""

import re

_BRACKETS = re.compile(r"\s*\(([^()]*)\)")


def forms_of(term: str) -> tuple[str, ...]:
    """The words one may meet in a text, the preferred one first.

    " / " divides forms. Brackets hold an abbreviation, which is a form of its own, or an explanation,
    which is none: "arbetsintegrerande socialt företag (ASF)" has two forms, "dugnad (voluntary work)" one.
    """
    forms = [form for part in term.split(" / ") for form in (_without_brackets(part), *_abbreviations(part))]
    return tuple(dict.fromkeys(form for form in forms if form))


def _without_brackets(part: str) -> str:
    return " ".join(_BRACKETS.sub("", part).split())


def _abbreviations(part: str) -> list[str]:
    return [inside for inside in _BRACKETS.findall(part) if is_abbreviation(inside)]


def is_abbreviation(form: str) -> bool:
    """Written in capitals, so that "WISE" is not found in "wise"."""
    return len(form) > 1 and form.isupper() and " " not in form
