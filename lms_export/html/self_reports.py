"""What learners say of themselves and nobody judges: checklist and self-assessment, kept with the answers."""

from __future__ import annotations

from minijinja import Markup

from lms_export.course import Checklist, SelfAssessment
from lms_export.html.answers import STEPS, letter
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.words import LessonWords
from lms_export.messages import gettext as _


def checklist(activity: Checklist, context: Context, words: LessonWords) -> Markup:
    return render(
        "blocks/checklist",
        id=activity.id,
        prompt=context.text(activity.prompt),
        items=[{"letter": letter(item), "text": context.text(item.text)} for item in activity.items],
    )


def self_assessment(activity: SelfAssessment, context: Context, words: LessonWords) -> Markup:
    labels = {"before": _("Self-assessment, before"), "after": _("Self-assessment, after")}
    return render(
        "blocks/self_assessment",
        id=activity.id,
        label=labels[activity.moment],
        moment=activity.moment,
        prompt=context.text(activity.prompt),
        scale=[{"step": step, "text": text} for step, text in zip(STEPS, scale(), strict=True)],
        statements=[
            {"letter": letter(statement), "text": context.text(statement.text)}
            for statement in activity.statements
        ],
    )


def scale() -> tuple[str, str, str, str]:
    """The one scale of all self-assessments, from much to nothing."""
    return _("Yes, a lot"), _("Yes, to some extent"), _("A little"), _("Not at all")
