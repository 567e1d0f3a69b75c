"""Taking an upload over: chosen once, then part by part, so that an interruption loses nothing."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db import transaction

from cms.languages.errors import WordsRefused
from cms.languages.exchange.applying import Outcome, PartOutcome, take_over
from cms.languages.exchange.collecting import Tick, no_tick
from cms.languages.exchange.comparing import compare, merged
from cms.languages.exchange.documents import ReadPart
from cms.languages.exchange.reading import read_file
from cms.languages.exchange.uploads import Gone, NotNow, branch_of
from cms.languages.models import TranslationUpload
from cms.languages.swap.locking import hold_keys


def choose(upload: TranslationUpload, parts: Collection[str], rows: Collection[str]) -> None:
    """The ready texts of ``parts`` and each of ``rows`` are to be taken over.

    Raises ``Gone`` where somebody, in another tab, has said so already, and ``NotNow``, which keeps the file.
    """
    with transaction.atomic():
        wait = _hold(upload)
        if wait:
            raise NotNow(wait)
        if not upload.claim():
            raise Gone
        upload.chosen = {"parts": list(parts), "rows": list(rows)}
        upload.save(update_fields=["chosen"])


def parts_to_take(upload: TranslationUpload) -> list[ReadPart]:
    return merged(read_file(bytes(upload.content), upload.file_name).parts)


def take_chosen(
    upload: TranslationUpload, parts: Collection[ReadPart], user: Any, tick: Tick = no_tick
) -> Outcome:
    """Each part in a transaction of its own, and looked at again in it; what is done is passed over."""
    for part in parts:
        name = f"{part.key}:{part.source_language}:{part.target_language}"
        if name not in upload.taken:
            _take(upload, name, part, user)
        tick()
    outcome = Outcome(parts=[PartOutcome(**each) for found in upload.taken.values() for each in found])
    upload.outcome, upload.content = outcome.as_json(), b""
    upload.save(update_fields=["outcome", "content"])
    return outcome


@transaction.atomic
def _take(upload: TranslationUpload, name: str, part: ReadPart, user: Any) -> None:
    """Held before it is looked at: of two who import at once, the second sees what the first has written."""
    wait = _hold(upload)
    comparison = compare([part], user, branch=branch_of(upload), written_by=upload.written_by)
    for found in comparison.parts:
        if wait:
            raise WordsRefused(found.source_object, found.locale, [wait])
    chosen = upload.chosen
    outcome = take_over(comparison, upload.seen, chosen["parts"], chosen["rows"], user, tool=upload.file_name)
    outcome.parts += [_refused(part, finding.message) for finding in comparison.findings]
    upload.taken[name] = [asdict(each) for each in outcome.parts]
    upload.save(update_fields=["taken"])


def _refused(part: ReadPart, reason: str) -> PartOutcome:
    """Nothing of it can be used any more, such as by somebody who has lost the right since."""
    return PartOutcome(title="", language=part.target_language, object_key=part.key, left_out=[reason])


def _hold(upload: TranslationUpload) -> str:
    return hold_keys({UUID(key) for key, _language in upload.places})


def confirm(upload: TranslationUpload, user: Any, parts: Collection[str], rows: Collection[str]) -> Outcome:
    """Both at once, where nobody waits. Raises as ``choose``."""
    choose(upload, parts, rows)
    return take_chosen(upload, parts_to_take(upload), user)
