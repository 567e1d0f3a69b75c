"""What this room tells the rooms below it, and Wagtail, once its app is ready."""

from __future__ import annotations

from wagtail.models import WorkflowState

from cms.language_rights import register_languages
from cms.languages import assignments  # noqa: F401
from cms.languages.events import after_source_published
from cms.languages.models.review_tasks import register_deciding
from cms.languages.notices import periodic_jobs  # noqa: F401
from cms.languages.notices.occasions import tell_translators
from cms.languages.notices.wagtails_own import keep_to_originals
from cms.languages.review.deciding import LanguageDeciding
from cms.languages.review.finishing import publish_what_was_approved
from cms.languages.roles.rights import languages_of


def register_rights_and_review() -> None:
    register_languages(languages_of)
    register_deciding(LanguageDeciding)
    after_source_published(tell_translators)
    keep_to_originals()
    # Wagtail's setting for this is read while its models are loaded, before ours can be.
    WorkflowState.on_finish = publish_what_was_approved
