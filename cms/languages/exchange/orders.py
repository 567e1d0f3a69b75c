"""What somebody wants to send out, and its file: made at once for one page, else in the queue."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any, Self

from django.urls import reverse
from django.utils.translation import gettext as _
from wagtail.models import Locale, Page

from cms.languages.errors import WordsRefused
from cms.languages.exchange.collecting import Tick, no_tick
from cms.languages.exchange.scope import sources_of_language, sources_of_page, those_of
from cms.languages.exchange.sending import SentFile, file_of
from cms.languages.jobs import Steps, job_kind, start_errand
from cms.languages.language_names import language_name
from cms.languages.models import TranslationFile, TranslationJob, TranslationJobItem

PAGE, BRANCH, LANGUAGE = "page", "branch", "language"
Kind = TranslationJob.Kind


class NothingToSend(Exception):
    """The message is for the person."""


@dataclass(frozen=True, kw_only=True)
class SendingOrder:
    """``page_id`` is ``None`` where it is about a whole language."""

    language: str
    what: str
    page_id: int | None
    format: str
    in_parts: bool

    @classmethod
    def of(cls, chosen: dict[str, Any]) -> Self:
        page = chosen["page"] if chosen["what"] != LANGUAGE else None
        return cls(
            language=chosen["language"].language_code,
            what=chosen["what"],
            page_id=page.pk if page else None,
            format=chosen["format"],
            in_parts=chosen["in_parts"],
        )

    @property
    def is_quick(self) -> bool:
        return self.what == PAGE


def made(order: SendingOrder, person: Any, steps: Steps | None = None) -> SentFile:
    """Only what ``person`` may translate. Raises ``NothingToSend``."""
    locale = Locale.objects.get(language_code=order.language)
    page = Page.objects.get(pk=order.page_id) if order.page_id else None
    sources = those_of(person, _sources(order, page, locale), locale)
    if not sources:
        raise NothingToSend(
            _("Nothing here is submitted for translation into %(language)s and yours to translate.")
            % {"language": language_name(locale)}
        )
    if steps:
        steps.begin(len(sources))
    tick: Tick = steps.one_done if steps else no_tick
    title = page.title if page else "synergos"
    return file_of(sources, locale, order.format, title=title, in_parts=order.in_parts, tick=tick)


def _sources(order: SendingOrder, page: Page | None, locale: Locale) -> list[Any]:
    if page is None:
        return sources_of_language(locale)
    return sources_of_page(page, locale, with_those_below=order.what == BRANCH)


def order_file(order: SendingOrder, person: Any) -> TranslationJob:
    """The file is made in the queue; returns at once."""
    page = Page.objects.filter(pk=order.page_id).first()
    locale = Locale.objects.get(language_code=order.language)
    title = page.title if page else language_name(locale)
    return start_errand(Kind.EXPORT, asdict(order), person, title=title, root=page, locale=locale)


@job_kind(Kind.EXPORT, leads_to=lambda _job: reverse("languages_exchange"))
def make_file(item: TranslationJobItem) -> None:
    order, person = SendingOrder(**item.job.order), item.job.person
    try:
        file = made(order, person, Steps(item))
    except NothingToSend as reason:
        raise WordsRefused(item.find_object(), item.locale, [str(reason)]) from reason
    TranslationFile.objects.update_or_create(
        job=item.job,
        defaults={"name": file.name, "content_type": file.content_type, "content": file.content},
    )


def files_of(person: Any) -> list[TranslationFile]:
    """What was made for the person and is still there, the newest first."""
    files = TranslationFile.objects.filter(job__person=person).select_related("job")
    return list(files.defer("content").order_by("-job__created_at"))
