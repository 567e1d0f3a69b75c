"""Words that nobody in particular may ever read, put where the API could come across them.

``zqkey…`` are answer keys, which the learner's own page needs; every other ``zq…`` no reader may see.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from cms.api.stored.sweep import sweep
from cms.api.tokens.making import make_token
from cms.courses.models import Course, Lesson, Module, Programme
from cms.languages.comments import add_comment
from cms.languages.review.invitations import invite
from tests.cms.core.sample_pages import a_course, a_lesson, a_module, a_programme, below, front_page

ID = "00000000-0000-4000-8000-00000000"
RIGHT_ORDER = ("Rotskudd", "Stammevekst", "Greinverk", "Bladfall")
RIGHT_PAIRS = (("Ulveflokk", "Furuskog"), ("Laksestim", "Elveleie"), ("Reinsdyr", "Fjellvidde"))
REVIEW_DAY = date(2031, 7, 7)


def plant() -> list[Page]:
    """The pages that are not public; beside them stands a course that is, full of what is not."""
    course = _a_public_course()
    hidden = [*_hidden_pages(), *_hidden_branches()]
    _work_on(course)
    sweep()
    return hidden


def _a_public_course() -> Course:
    owner = get_user_model().objects.create_user(
        "zqowner", email="zqowner@example.org", first_name="Zqfirst", last_name="Zqlast"
    )
    kept = {
        "owner": owner,
        "owner_role": Group.objects.create(name="zqrole"),
        "deputy_role": Group.objects.create(name="zqdeputy"),
        "next_review_date": REVIEW_DAY,
    }
    course = a_course(title="Åpent kurs", **kept)
    module = a_module(course, title="Åpen modul", test=_questions("7"), **kept, **_guide())
    a_lesson(module, title="Åpen leksjon", body=_questions("5"), **kept)
    for page in (course, module, *Lesson.objects.child_of(module)):
        Page.objects.get(pk=page.pk).specific.save_revision(user=owner).publish()
    return course


def _guide() -> dict[str, Any]:
    points = [{"type": "point", "id": f"{ID}0090", "value": "zqguidepoint"}]
    step = [{"type": "step", "id": f"{ID}0091", "value": {"minutes": 5, "text": "zqguidestep"}}]
    return {
        "facilitator_aim": "zqguideaim",
        "facilitator_groups": "zqguidegroups",
        "facilitator_plan": step,
        "facilitator_materials": points,
        "facilitator_questions": points,
        "facilitator_misunderstandings": points,
    }


def _questions(mark: str) -> list[dict[str, Any]]:
    """One of each kind. Parts have ids whose order is not the right one."""

    def block(kind: str, number: int, **value: Any) -> dict[str, Any]:
        told = {"question": f"Plantet {kind}", "feedback": f"zqkeyfeedback{kind}", **value}
        return {"type": kind, "id": f"{ID}{mark}{number:03}", "value": told}

    def parts(kind: str, number: int, values: Any) -> list[dict[str, Any]]:
        return [
            {"type": kind, "id": f"{ID}{mark}{number + 9 - place:03}", "value": value}
            for place, value in enumerate(values)
        ]

    choices = [
        {"text": text, "correct": text == "Ja", "feedback": f"zqkeychoice{text}"} for text in ("Ja", "Nei")
    ]
    pairs = [{"text": text, "match": match} for text, match in RIGHT_PAIRS]
    return [
        block("single_choice", 100, choices=parts("choice", 110, choices)),
        block("multiple_choice", 200, choices=parts("choice", 210, choices)),
        block("true_false", 300, claim="Plantet påstand", is_true=True),
        block("order", 400, items=parts("item", 410, RIGHT_ORDER)),
        block("match", 500, pairs=parts("pair", 510, pairs)),
        block("short_text", 600, accepted="zqkeyaccepted", longest=20),
        block("number", 700, minimum=47110815.0, maximum=47110815.0),
    ]


def _hidden_pages() -> list[Page]:
    programme = a_programme()
    draft = _course(programme, "zqdraft", live=False)
    scheduled = _course(programme, "zqscheduled", live=False)
    scheduled.go_live_at = timezone.now() + timedelta(days=1)
    scheduled.save_revision().publish()
    review = _course(programme, "zqinreview", live=False)
    review.get_workflow().start(review, get_user_model().objects.get(username="editor-nb"))
    translation = _course(below(front_page("sv"), Programme(title="Program")), "zqtranslation", live=False)
    return [draft, scheduled, review, translation, *_once_public(programme)]


def _once_public(programme: Page) -> list[Page]:
    """Their former addresses may be told, so these say nothing."""
    expired, taken_down = (
        _course(programme, f"zq{state}", slug=f"utgave-{number}")
        for number, state in enumerate(("expired", "down"))
    )
    for page in (expired, taken_down):
        page.get_latest_revision().publish()
    expired.unpublish(set_expired=True)
    taken_down.unpublish()
    return [expired, taken_down]


def _hidden_branches() -> list[Page]:
    private = _restricted(below(front_page(), Programme(title="zqprivate", summary="zqprivatesummary")))
    inside = _course(private, "zqinside")
    module = below(inside, Module(title="zqinsidemodule"))
    unborn = below(front_page(), Programme(title="zqunborn", live=False))
    return [private, inside, module, unborn, _course(unborn, "zqbelowdraft")]


def _course(parent: Page, title: str, **fields: Any) -> Course:
    course = a_course(parent, title=title, summary=f"{title}summary", **fields)
    course.save_revision()
    return course


def _restricted(page: Page) -> Page:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    return page


def _work_on(course: Course) -> None:
    """What people write to each other about the open course, and what they change in it next."""
    admin = get_user_model().objects.get(username="admin")
    swedish = Locale.objects.get(language_code="sv")
    for source, name in ((course, "zqguest"), (course, "zqanotherguest")):
        invite(source, swedish, admin, name)
    add_comment(course.translation_key, swedish, "title", course.title, "zqcomment", person=admin)
    add_comment(course.translation_key, swedish, "", course.title, "zqguestcomment", guest_name="zqguest")
    make_token(admin, "zqtoken", timezone.now() + timedelta(days=1), [])
    for page in (course, *Module.objects.child_of(course)):
        page.title = f"zqnexttitle{page.pk}"
        page.save_revision(user=admin)
