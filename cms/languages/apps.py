"""The room's registration."""

from django.apps import AppConfig


class LanguagesConfig(AppConfig):
    name = "cms.languages"

    def ready(self) -> None:
        from cms.languages import catching_up, library

        library.teach()
        catching_up.follow_publications()
        from wagtail.models import WorkflowState

        from cms.language_rights import register_languages
        from cms.languages import assignments  # noqa: F401
        from cms.languages.models.review_tasks import register_deciding
        from cms.languages.review.deciding import LanguageDeciding
        from cms.languages.review.finishing import publish_what_was_approved
        from cms.languages.roles.rights import languages_of

        register_languages(languages_of)
        register_deciding(LanguageDeciding)
        # Wagtail's setting for this is read while its models are loaded, before ours can be.
        WorkflowState.on_finish = publish_what_was_approved
