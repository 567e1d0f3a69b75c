"""What is made of something else, so that it need not be kept: a registry.

A room registers its models with a function that makes their rows anew::

    @derived("search index", IndexedEntry, KnownWord)
    def index_everything() -> None: ...
"""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Model

Making = Callable[[], object]

_makings: dict[str, tuple[tuple[type[Model], ...], Making]] = {}


def derived(name: str, *models: type[Model]) -> Callable[[Making], Making]:
    def register(making: Making) -> Making:
        _makings[name] = (models, making)
        return making

    return register


def derived_models() -> frozenset[type[Model]]:
    return frozenset(model for models, _making in _makings.values() for model in models)


def makings() -> dict[str, Making]:
    """Name -> the function that makes it anew."""
    return {name: making for name, (_models, making) in _makings.items()}
