"""Which projects a project may be related to, and how."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Page

RELATIONS = ("predecessors", "successors", "related")


def doubtful_relations(project: Any) -> dict[str, str]:
    """What keeps the relations of ``project`` from being true: field name -> sentence for the editor.

    A page is known by the key that its languages share, whichever language was chosen.
    """
    keys = _keys(project)
    errors: dict[str, str] = {}
    told: dict[Any, str] = {}
    for name in RELATIONS:
        for key in keys[name]:
            if key == project.translation_key:
                errors[name] = _("A project is not related to itself. Choose another one.")
            elif told.setdefault(key, name) != name:
                errors[name] = _("A project stands here that stands in another of these lists too.")
    return errors


def _keys(project: Any) -> dict[str, list[Any]]:
    chosen = {name: [block.value for block in getattr(project, name)] for name in RELATIONS}
    return {
        name: [page.translation_key for page in pages if isinstance(page, Page)]
        for name, pages in chosen.items()
    }
