"""The room's registration: page types learn here what their templates are given."""

from django.apps import AppConfig


class WebsiteConfig(AppConfig):
    name = "cms.website"

    def ready(self) -> None:
        from wagtail.signals import page_published

        from cms.website.context import register_page_contexts
        from cms.website.kept.living import register_living_part
        from cms.website.presentation.competence_network import people_part
        from cms.website.sharing.receivers import draw_when_published

        register_page_contexts()
        register_living_part("people", people_part)
        page_published.connect(draw_when_published, dispatch_uid="draw the picture of a title")
