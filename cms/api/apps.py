"""The room's registration."""

from django.apps import AppConfig


class ApiConfig(AppConfig):
    name = "cms.api"

    def ready(self) -> None:
        from cms.api.drafts import services, sight  # noqa: F401
        from cms.api.search import feeding
        from cms.api.services import table  # noqa: F401
        from cms.api.static_copy import following
        from cms.api.stored import listeners, receivers, sweep  # noqa: F401
        from cms.api.uploads import table as table_of_uploads

        receivers.follow_everything()
        listeners.listen(feeding.follow)
        services.answer_for_drafts()
        table_of_uploads.register()
        listeners.listen(following.follow)
