"""In lists of the editor: which language each page or entry is translated from, in the reader's own words."""

from __future__ import annotations

from typing import Any

from django.utils.functional import cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.pages.listing import ExplorableIndexView
from wagtail.models import Locale
from wagtail_localize.models import TranslationSource

from cms.language_rights import register_list_column
from cms.languages.language_names import language_name


class SourceColumn(Column):
    """Two queries for a list, however long. What has no translation yet is its own source."""

    def __init__(self) -> None:
        options = {"width": "12%", "classname": "source-language"}
        super().__init__("source_language", label=_("Source language"), **options)

    def get_cell_context_data(self, instance: Any, parent_context: dict[str, Any]) -> dict[str, Any]:
        table = parent_context["table"]
        if not hasattr(table, "source_languages"):
            table.source_languages = _SourceLanguages(table.data)
        context = super().get_cell_context_data(instance, parent_context)
        return {**context, "value": table.source_languages.of(instance)}

    def get_value(self, instance: Any) -> str:
        return ""


class _SourceLanguages:
    def __init__(self, instances: Any) -> None:
        self._instances = instances

    @cached_property
    def _sources(self) -> dict[Any, int]:
        keys = [instance.translation_key for instance in self._instances]
        rows = TranslationSource.objects.filter(object_id__in=keys)
        return dict(rows.values_list("object_id", "locale_id"))

    @cached_property
    def _names(self) -> dict[int, str]:
        return {locale.pk: capfirst(language_name(locale)) for locale in Locale.objects.all()}

    def of(self, instance: Any) -> str:
        locale_id = self._sources.get(instance.translation_key, instance.locale_id)
        return self._names.get(locale_id, "")


def show_sources_in_lists() -> None:
    """Called when the app is ready. Wagtail has no hook for the columns of its page explorer."""
    columns = ExplorableIndexView.base_columns
    if not any(isinstance(column, SourceColumn) for column in columns):
        place = next(
            (number for number, column in enumerate(columns) if column.name == "status"), len(columns)
        )
        ExplorableIndexView.base_columns = [*columns[:place], SourceColumn(), *columns[place:]]
    register_list_column(SourceColumn())
