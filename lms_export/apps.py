"""The exporter's registration with the CMS below it."""

from django.apps import AppConfig
from django.utils.translation import gettext_lazy as _


class ExportConfig(AppConfig):
    name = "lms_export"
    verbose_name = _("Packages for learning platforms")

    def ready(self) -> None:
        from cms.core.rendering import register_names, register_renderer
        from cms.core.title_limits import register_title_limit
        from lms_export import course_documents  # noqa: F401
        from lms_export.checks.titles import LONGEST
        from lms_export.learner_view import borrowed_lesson_view, lesson_view, module_view
        from lms_export.reader.kept_names import kept_under, step_name

        register_renderer("courses.Lesson", lesson_view)
        register_renderer("courses.BorrowedLesson", borrowed_lesson_view)
        register_renderer("courses.Module", module_view)
        register_names(kept_under, step_name)
        register_title_limit(
            LONGEST, _("Learning platforms show the first 200 characters of a title. Make it shorter.")
        )
