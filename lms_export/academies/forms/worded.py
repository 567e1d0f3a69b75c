"""allauth's forms in our words: a label above each field, nothing inside that vanishes while one writes."""

from __future__ import annotations

from typing import Any


class Worded:
    """``labels`` and ``helps`` name fields; what they leave out keeps what it has, without a placeholder."""

    labels: dict[str, Any] = {}
    helps: dict[str, Any] = {}
    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = self.labels.get(name, field.label)
            field.help_text = self.helps.get(name, "")
            field.widget.attrs.pop("placeholder", None)
