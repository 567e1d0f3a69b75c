"""What a job does with each of its parts: a registry by kind.

A room registers a function when its app is ready. It must be safe to call again after it was interrupted at
any place, so it does its work in one transaction, or in steps that each find out what is left::

    @job_kind(TranslationJob.Kind.SUBMISSION)
    def submit_part(item: TranslationJobItem) -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable

from cms.languages.models import TranslationJob, TranslationJobItem

Work = Callable[[TranslationJobItem], None]

Address = Callable[[TranslationJob], str]

_work: dict[str, Work] = {}
_addresses: dict[str, Address] = {}


def job_kind(kind: str, leads_to: Address | None = None) -> Callable[[Work], Work]:
    """``leads_to``: where the person who waits for it goes on when it is done."""

    def register(function: Work) -> Work:
        _work[kind] = function
        if leads_to:
            _addresses[kind] = leads_to
        return function

    return register


def work_of(kind: str) -> Work:
    return _work[kind]


def next_address(job: TranslationJob) -> str:
    """Empty where its own page is all there is to see."""
    find = _addresses.get(job.kind)
    return find(job) if find else ""
