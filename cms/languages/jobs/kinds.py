"""What a job does with each of its parts: a registry by kind.

A room registers a function when its app is ready. It must be safe to call again after it was interrupted at
any place, so it does its work in one transaction, or in steps that each find out what is left::

    @job_kind(TranslationJob.Kind.SUBMISSION)
    def submit_part(item: TranslationJobItem) -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable

from cms.languages.models import TranslationJobItem

Work = Callable[[TranslationJobItem], None]

_work: dict[str, Work] = {}


def job_kind(kind: str) -> Callable[[Work], Work]:
    def register(function: Work) -> Work:
        _work[kind] = function
        return function

    return register


def work_of(kind: str) -> Work:
    return _work[kind]
