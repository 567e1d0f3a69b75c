"""What a released edition consists of never changes: the rows refuse it."""

from __future__ import annotations

from typing import Any

from django.db import models


class EditionIsFrozen(Exception):
    """Somebody tried to change or delete what an edition consists of; always a mistake in a program."""

    def __init__(self, what: models.Model | type[models.Model]) -> None:
        super().__init__(f"“{what}” belongs to a released edition, which never changes. Release a new one.")


class FrozenRows(models.QuerySet):
    """Rows that are only ever added; the model's ``may_change`` names the fields of a later event."""

    def update(self, **values: Any) -> int:
        may_change: frozenset[str] = getattr(self.model, "may_change", frozenset())
        if not set(values) <= may_change:
            raise EditionIsFrozen(self.model)
        return super().update(**values)

    def delete(self) -> Any:
        raise EditionIsFrozen(self.model)


class Frozen(models.Model):
    """Abstract. ``may_change`` are the fields that something later fills in."""

    may_change: frozenset[str] = frozenset()

    objects = FrozenRows.as_manager()

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        if self.pk and not self._state.adding and set(self._changed()) - self.may_change:
            raise EditionIsFrozen(self)
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> Any:
        raise EditionIsFrozen(self)

    def _changed(self) -> list[str]:
        """The fields that say something else than the database."""
        names = [field.attname for field in self._meta.concrete_fields]
        stored = type(self)._base_manager.filter(pk=self.pk).values(*names).get()
        given = {field.attname: field.name for field in self._meta.concrete_fields}
        return [given[name] for name in names if _plain(stored[name]) != _plain(getattr(self, name))]


def _plain(value: Any) -> Any:
    """As it compares: PostgreSQL gives bytes as a view, a file says its name."""
    if isinstance(value, memoryview):
        return bytes(value)
    return str(value) if isinstance(value, models.fields.files.FieldFile) else value
