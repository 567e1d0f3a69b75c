"""The guide for the one who leads a module's session."""

from cms.courses.models import Module
from lms_export import course
from lms_export.reader.texts import block_text, page_text, part_text
from lms_export.reader.tree import Pages
from lms_export.reader.versions import blocks_in_languages, first


def read_guide(pages: Pages) -> course.Guide | None:
    """``None`` where nobody has written one."""
    guide = course.Guide(
        aim=page_text(pages, "facilitator_aim"),
        plan=_plan(pages),
        groups=page_text(pages, "facilitator_groups"),
        materials=_points(pages, "facilitator_materials"),
        questions=_points(pages, "facilitator_questions"),
        misunderstandings=_points(pages, "facilitator_misunderstandings"),
    )
    return None if guide == course.Guide() else guide


def _plan(pages: dict[str, Module]) -> tuple[course.SessionStep, ...]:
    streams = {language: page.facilitator_plan for language, page in pages.items()}
    return tuple(
        course.SessionStep(minutes=first(step)["minutes"] or 1, text=block_text(step, "text"))
        for _type, _key, step in blocks_in_languages(streams)
    )


def _points(pages: dict[str, Module], field: str) -> tuple[course.Text, ...]:
    streams = {language: getattr(page, field) for language, page in pages.items()}
    return tuple(part_text(point) for _type, _key, point in blocks_in_languages(streams))
