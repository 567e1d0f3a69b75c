"""The room's registration."""

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    name = "cms.api.webhooks"
    label = "api_webhooks"

    def ready(self) -> None:
        from cms.api.stored.listeners import listen
        from cms.api.webhooks import tasks  # noqa: F401
        from cms.api.webhooks.listening import put_what_became_of_a_page, put_what_fell_behind
        from cms.languages.events import after_source_published

        listen(put_what_became_of_a_page)
        after_source_published(put_what_fell_behind)
