"""What the history of a page calls the changes that nobody made by hand."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import hooks

from cms.languages.structure.synchronising import FOLLOWED


@hooks.register("register_log_actions")
def name_what_follows(actions: Any) -> None:
    actions.register_action(
        FOLLOWED, _("Follow the source"), _("Took over order, keys and files of the source")
    )
