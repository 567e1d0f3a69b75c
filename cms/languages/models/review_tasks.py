"""The two steps between a translator and the public: somebody reviews, somebody publishes.

Who may do which is asked of the rights per language, so one workflow serves every language. What a step does
is decided above (``cms.languages.review.deciding`` registers it): models know no rule.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from django.utils.translation import gettext_lazy as _
from wagtail.models import Task, TaskState


class Deciding(Protocol):
    """What the steps ask."""

    def may_act(self, user: Any, instance: Any, right: str) -> bool: ...

    def actions(self, instance: Any) -> list[tuple[str, Any, bool]]: ...

    def act(self, task_state: TaskState, user: Any, action: str, comment: str) -> str | None: ...

    def form_for(self, action: str) -> Any: ...

    def waiting(self, user: Any, task: Task) -> Any: ...


_registered: list[Callable[[], Deciding]] = []


def register_deciding(deciding: Callable[[], Deciding]) -> None:
    _registered[:] = [deciding]


class LanguageTask(Task):
    """Abstract: a step whose people are found by their right in the language of the object."""

    right = ""

    class Meta:
        abstract = True

    @property
    def _deciding(self) -> Deciding:
        return _registered[0]()

    def user_can_access_editor(self, obj: Any, user: Any) -> bool:
        return self._deciding.may_act(user, obj, self.right)

    def locked_for_user(self, obj: Any, user: Any) -> bool:
        return False

    def get_actions(self, obj: Any, user: Any) -> list[tuple[str, Any, bool]]:
        return self._deciding.actions(obj) if self._deciding.may_act(user, obj, self.right) else []

    def on_action(self, task_state: TaskState, user: Any, action_name: str, **kwargs: Any) -> str | None:
        return self._deciding.act(task_state, user, action_name, kwargs.get("comment", ""))

    def get_form_for_action(self, action: str) -> Any:
        return self._deciding.form_for(action)

    def get_task_states_user_can_moderate(self, user: Any, **kwargs: Any) -> Any:
        return self._deciding.waiting(user, self)


class ReviewTask(LanguageTask):
    right = "review"

    class Meta:
        verbose_name = _("review of a text in its language")
        verbose_name_plural = _("reviews of a text in its language")

    @classmethod
    def get_description(cls) -> Any:
        return _("Those who review the language of the page approve it or send it back")


class PublicationTask(LanguageTask):
    right = "publish"

    class Meta:
        verbose_name = _("publication of a text in its language")
        verbose_name_plural = _("publications of a text in its language")

    @classmethod
    def get_description(cls) -> Any:
        return _("Those who publish the language of the page publish it or send it back")
