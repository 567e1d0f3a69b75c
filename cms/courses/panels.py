"""What the editor is told about a lesson beside its form."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from cms.courses.borrowing import courses_using
from cms.courses.weight import weight_of


class UsedInPanel(Panel):
    """The other courses that show this lesson; nothing where there is none."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/panels/used_in.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk) and bool(self._courses())

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "courses": self._courses()}

        def _courses(self) -> list[Any]:
            return courses_using(self.instance)


class WeightPanel(Panel):
    """How much a phone loads for the lesson as it was last saved."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/panels/weight.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "weight": weight_of(self.instance)}
