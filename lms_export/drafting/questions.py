"""Imported questions as blocks at the end of a module test or a lesson, in the draft of the page."""

from __future__ import annotations

import json
from typing import Any
from uuid import uuid4

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Page

from cms.courses.models import Lesson, Module
from cms.languages.sources import source_language
from lms_export.drafting.blocks import body
from lms_export.drafting.taking import Taking
from lms_export.importing.imported import Imported, ImportRefused

FIELDS: dict[type[Page], str] = {Module: "test", Lesson: "body"}
"""Where questions stand on a page."""


def add_questions(imported: Imported, page: Page, user: Any) -> None:
    """The questions at the end of the page's draft; what is published stays as it is.

    Raises ``ImportRefused`` on a translation, whose blocks come from the page it is translated from.
    """
    refuse_translation(page)
    with transaction.atomic():
        draft = page.get_latest_revision_as_object()
        field = FIELDS[type(draft)]
        taking = Taking(
            course_id="",
            locale=draft.locale,
            source_language=draft.locale.language_code,
            files=None,
            new_key=uuid4,
            page=draft.title,
        )
        stream = getattr(draft, field)
        blocks = [*stream.raw_data, *body(imported.questions, taking)]
        setattr(draft, field, json.dumps(list(blocks)))
        draft.save_revision(user=user, log_action=True)


def refuse_translation(page: Page) -> None:
    if source_language(page) != page.locale.language_code:
        raise ImportRefused(
            _("This page is a translation. Import the questions into the page it is translated from.")
        )
