"""What the editor is told about a lesson or module beside its form."""

from __future__ import annotations

from typing import Any

from wagtail.admin.panels import Panel

from cms.courses.borrowing import courses_asking, courses_using
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


class AskedInPanel(Panel):
    """The other courses that ask a question of this module; nothing where there is none."""

    class BoundPanel(UsedInPanel.BoundPanel):
        template_name = "courses/panels/asked_in.html"

        def _courses(self) -> list[Any]:
            return courses_asking(self.instance)


class WeightPanel(Panel):
    """How much a phone loads for the lesson as it was last saved."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "courses/panels/weight.html"

        def is_shown(self) -> bool:
            return bool(self.instance.pk)

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            return {**super().get_context_data(parent_context), "weight": weight_of(self.instance)}
