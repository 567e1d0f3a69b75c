"""A course document as draft pages, in every language of it that the site has."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid5

from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug
from wagtail.models import Locale, Page

from cms.core.models import FundingAcknowledgement, SocietalChallenge
from cms.core.slugs import transliterated_slug
from cms.courses.models import BorrowedLesson, Course, Lesson, Module, Programme, SpokenLesson
from lms_export import course as document
from lms_export.drafting.blocks import body
from lms_export.drafting.files import licence_called
from lms_export.drafting.identifiers import key_of, own_id, part_key
from lms_export.drafting.taking import Stored, Taking, listed


@dataclass
class Tree:
    """Draft pages of one language, made from the document; every page below the one before."""

    course: document.Course
    taking: Taking
    user: Any

    def write(self, programme: Programme) -> Course:
        taking = self.taking.on(_said(self.course.title, self.course))
        page = self._place(programme, self._course(taking), self.course.slug)
        for module in self.course.modules:
            self._module(page, module)
        return page

    def _course(self, taking: Taking) -> Course:
        node = self.course
        key = key_of(node.id, node.id)
        cover = node.cover and taking.files.image(node.cover.asset, taking)
        return Course(
            translation_key=key,
            title=taking.text(node.title),
            summary=taking.text(node.summary),
            audience=taking.text(node.audience),
            prerequisites=taking.text(node.prerequisites),
            outcomes=_outcomes(node.outcomes, taking),
            challenges=_challenges(node.challenges, key, taking),
            level_claim=node.level.kind,
            level_evidence=node.level.evidence,
            pass_mark=min(max(node.pass_mark, 1), 100),
            licence=licence_called(node.licence.code, taking) if node.licence.code else None,
            funding=_funding(node.funding, taking),
            cover_image=cover or None,
            cover_alternative_text=taking.text(node.cover.alternative) if cover and node.cover else "",
        )

    def _module(self, course: Course, node: document.Module) -> None:
        taking = self.taking.on(_said(node.title, self.course))
        key = self._free_key(Module, node.id)
        page = Module(
            translation_key=key,
            title=taking.text(node.title),
            outcomes=_outcomes(node.outcomes, taking),
            test=body(_own(node.test, taking), taking),
            **_guide(node.guide, key, taking),
        )
        placed = self._place(course, page)
        for lesson in node.lessons:
            self._lesson(placed, lesson)

    def _lesson(self, module: Module, node: document.Lesson) -> None:
        taking = self.taking.on(_said(node.title, self.course))
        original = self._original(node)
        if original is not None:
            key = uuid5(module.translation_key, f"borrowed/{original.translation_key}")
            self._place(module, BorrowedLesson(translation_key=key, original=original, title=original.title))
            return
        if node.home:
            taking.leave_out(
                _("Lesson of another course"),
                _("That course is not here, so the lesson became one of this course's own."),
                _("Check that the lesson belongs here."),
            )
        key = self._free_key(Lesson, node.home or node.id)
        page = Lesson(
            translation_key=key,
            title=taking.text(node.title),
            minutes=min(node.minutes, 240),
            body=body(_own(node.body, taking), taking),
            sources=_sources(node.sources, key, taking),
        )
        page.spoken = _spoken(node.spoken, taking)
        self._place(module, page)

    def _original(self, node: document.Lesson) -> Lesson | None:
        """The lesson that ``node`` borrows, where it is here."""
        if not node.home:
            return None
        same = Lesson.objects.filter(translation_key=key_of(node.home, self.course.id))
        return same.filter(locale=self.taking.locale).first() or same.first()

    def _free_key(self, model: type[Page], id: str) -> UUID:
        """The key of ``id``; another one where a page of another course has it already."""
        key = key_of(own_id(id), self.course.id)
        taken = model.objects.filter(translation_key=key, locale=self.taking.locale).exists()
        return uuid5(key, self.course.id) if taken else key

    def _place(self, parent: Page, page: Any, slug: str = "") -> Any:
        """A draft below ``parent``, with a revision as if it had been written here."""
        page.locale = self.taking.locale
        page.title = page.title[:255] or _("Untitled")
        page.slug = find_available_slug(parent, slug or transliterated_slug(page.title) or "page")
        page.live = False
        page.owner = self.user
        page.may_be_incomplete = True
        parent.add_child(instance=page)
        page.save_revision(user=self.user, log_action=True)
        return page


def _own(nodes: Iterable[Any], taking: Taking) -> list[Any]:
    """Questions of other courses become this course's own."""
    found = list(nodes)
    if any(own_id(node.id) != node.id for node in found):
        taking.leave_out(
            _("Question of another course"),
            _("A question that stands in another course became one of this course's own."),
            _("Check that the question belongs here."),
        )
    return found


def _outcomes(outcomes: Sequence[document.Outcome], taking: Taking) -> list[Stored]:
    values = [
        (
            taking.key(one.id),
            {"kind": "" if one.kind == "unset" else one.kind, "text": taking.text(one.text)},
        )
        for one in outcomes
    ]
    return listed("outcome", values)


def _sources(sources: Sequence[document.Source], key: UUID, taking: Taking) -> list[Stored]:
    values = [
        (
            part_key(key, "source", place),
            {"text": taking.text(one.text), "url": one.url, "date": one.date},
        )
        for place, one in enumerate(sources)
    ]
    return listed("source", values)


def _challenges(challenges: Sequence[document.Text], key: UUID, taking: Taking) -> list[Stored]:
    found = []
    for place, name in enumerate(challenges):
        challenge = _in_locale(SocietalChallenge.objects.filter(name__in=name.values()), taking)
        if challenge is None:
            taking.leave_out(
                _("Societal challenges"),
                _("There is no challenge “%(name)s” here.") % {"name": next(iter(name.values()), "")},
                _("Add it under Snippets, and choose it."),
            )
        else:
            found.append((part_key(key, "challenge", place), challenge.pk))
    return listed("challenge", found)


def _funding(funding: document.Funding | None, taking: Taking) -> FundingAcknowledgement | None:
    if funding is None:
        return None
    texts = FundingAcknowledgement.objects.filter(
        statement__in=funding.statement.values(), text__in=funding.text.values()
    )
    found = _in_locale(texts, taking)
    if found is None:
        taking.leave_out(
            _("Funding"),
            _("The acknowledgement of funding is not here."),
            _("Ask an administrator to add it, and choose it."),
        )
    return found


def _in_locale(snippets: Any, taking: Taking) -> Any:
    """The one in the language being written, where there is one."""
    found = snippets.first()
    return found and (found.get_translation_or_none(taking.locale) or found)


def _guide(guide: document.Guide | None, key: UUID, taking: Taking) -> dict[str, Any]:
    if guide is None:
        return {}
    plan = [
        (part_key(key, "plan", place), {"minutes": step.minutes, "text": taking.text(step.text)})
        for place, step in enumerate(guide.plan)
    ]
    points = {
        "facilitator_materials": guide.materials,
        "facilitator_questions": guide.questions,
        "facilitator_misunderstandings": guide.misunderstandings,
    }
    return {
        "facilitator_aim": taking.text(guide.aim),
        "facilitator_plan": listed("step", plan),
        "facilitator_groups": taking.text(guide.groups),
        **{
            field: listed(
                "point",
                [(part_key(key, field, place), taking.text(text)) for place, text in enumerate(texts)],
            )
            for field, texts in points.items()
        },
    }


def _spoken(spoken: document.Text, taking: Taking) -> list[SpokenLesson]:
    found = []
    for language, asset in spoken.items():
        locale = Locale.objects.filter(language_code=language).first()
        recording = taking.files.recording(asset, "audio", taking) if locale else None
        if recording is not None:
            found.append(SpokenLesson(locale=locale, recording=recording))
    return found


def _said(text: document.Text, course: document.Course) -> str:
    return text.get(course.source_language) or next(iter(text.values()), "")
