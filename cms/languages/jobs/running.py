"""One part of a job."""

from __future__ import annotations

import logging

from django.core.exceptions import ObjectDoesNotExist
from django.utils.translation import gettext as _

from cms.core.outages import DATABASE_IS_AWAY
from cms.languages.errors import TranslationError
from cms.languages.jobs.kinds import work_of
from cms.languages.jobs.lease import claim, finish, give_up
from cms.languages.jobs.speaking import in_language_of
from cms.languages.models import TranslationJobItem

logger = logging.getLogger(__name__)


def run_item(item_pk: int) -> None:
    """Nothing happens where it is done, or where another worker is at it. What stops it is kept with it."""
    if not claim(item_pk):
        return
    item = TranslationJobItem.objects.select_related("job__person", "source_locale", "locale").get(pk=item_pk)
    with in_language_of(item.job.person):
        sentences = _problems_of_running(item)
    if sentences:
        give_up(item_pk, sentences)
    else:
        finish(item_pk)


def _problems_of_running(item: TranslationJobItem) -> list[str]:
    try:
        work_of(item.job.kind)(item)
    except TranslationError as error:
        return list(error.problems)
    except ObjectDoesNotExist:
        return [_("It is not there any more.")]
    except DATABASE_IS_AWAY:
        # The lease ends, and the part is taken up again.
        raise
    except Exception:
        logger.exception("Part %s of translation job %s failed", item.pk, item.job_id)
        return [_("Something went wrong that nobody foresaw. The details are in the log of the server.")]
    return []
