"""The room of programmes, courses, modules and lessons."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class CoursesConfig(AppConfig):
    name = "cms.courses"
    verbose_name = _("Courses")

    def ready(self) -> None:
        from cms.courses import receivers  # noqa: F401
