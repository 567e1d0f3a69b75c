"""What this room tells the rooms below it, and Wagtail, once its app is ready."""

from __future__ import annotations

from wagtail.models import WorkflowState

from cms.core.locks import register_lock
from cms.language_rights import register_languages
from cms.languages import assignments  # noqa: F401
from cms.languages.events import after_source_published
from cms.languages.exchange import jobs as exchange_jobs  # noqa: F401
from cms.languages.exchange import orders  # noqa: F401
from cms.languages.models.review_tasks import register_deciding
from cms.languages.notices import periodic_jobs  # noqa: F401
from cms.languages.notices.occasions import tell_translators
from cms.languages.notices.wagtails_own import keep_to_originals
from cms.languages.review.deciding import LanguageDeciding
from cms.languages.review.finishing import publish_what_was_approved
from cms.languages.roles.rights import languages_of
from cms.languages.screen import machine_job  # noqa: F401
from cms.languages.source_column import show_sources_in_lists
from cms.languages.submission import starting as submission  # noqa: F401
from cms.languages.swap import (
    after_source_swapped,
    looking,  # noqa: F401
)
from cms.languages.swap import starting as swap  # noqa: F401
from cms.languages.swap.comments import turn_comments
from cms.languages.swap.endings import end_work_on_translation
from cms.languages.swap.locking import swap_lock
from cms.languages.terms.changing import jobs as term_jobs  # noqa: F401


def register_rights_and_review() -> None:
    register_languages(languages_of)
    register_lock(swap_lock)
    show_sources_in_lists()
    after_source_swapped(turn_comments)
    after_source_swapped(end_work_on_translation)
    register_deciding(LanguageDeciding)
    after_source_published(tell_translators)
    keep_to_originals()
    # Wagtail's setting for this is read while its models are loaded, before ours can be.
    WorkflowState.on_finish = publish_what_was_approved
