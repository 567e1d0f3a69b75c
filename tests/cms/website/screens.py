"""One screen of each kind that readers meet, and the way there. A kind of page without one fails a test."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.courses.models import BorrowedLesson, Course, Lesson, Module, Programme
from cms.directory.models import Cooperation, Directory, FundingProgramme, Organisation, Project
from cms.events.models import Event, EventIndex
from cms.feedback.receiving import receive
from cms.feedback.stamps import ticket_for
from cms.glossary.models import GlossaryIndex
from cms.information.models import InformationPage
from cms.people.models import CompetenceNetwork, Consent, Person
from cms.website.models import HomePage
from cms.website.search.addresses import search_address
from tests.cms.core.sample_pages import below, front_page
from tests.cms.events.sample_events import published, the_index

LONG = "Samfunnsentreprenørskapskompetansenettverkssamling"


@dataclass(frozen=True, kw_only=True)
class Screen:
    """``path`` makes what the demo lacks, and says where it is in a language. ``model``: the kind of page."""

    path: Callable[[str], str]
    model: type[Page] | None = None
    languages: tuple[str, ...] = ("nb", "sv", "en")


def _of(model: type[Page], language: str, **chosen: object) -> Page:
    pages = model.objects.live().filter(locale__language_code=language, **chosen)
    return pages.order_by("path").first()


def _where(page: Page) -> str:
    return page.get_url_parts()[2]


def _shown(model: type[Page]) -> Screen:
    return Screen(model=model, path=lambda language: _where(_of(model, language)))


def _borrowed_lesson(language: str) -> str:
    lesson, module = _of(Lesson, language), _of(Module, language)
    borrowed = below(module, BorrowedLesson(title=lesson.title, slug="borrowed", original=lesson))
    return _where(borrowed)


def _event(language: str) -> str:
    fields = {
        "title": LONG,
        "place": "Åre",
        "registration_link": "https://example.org/",
        "is_cancelled": False,
    }
    return _where(published(the_index(language), attendance=Event.Attendance.BOTH, **fields))


def _events(language: str) -> str:
    _event(language)
    published(the_index(language), title="To dager", ends_at=timezone.now() + timedelta(days=2000))
    return _where(the_index(language))


def _network(language: str) -> str:
    network = below(_of(Directory, language), CompetenceNetwork(title=LONG))
    network.save_revision().publish()
    return _where(network)


def _people(language: str) -> str:
    today = timezone.localdate()
    for name, role in (("Prøve Prøvesen", ""), (f"Prøve Prøvesdatter-{LONG}", LONG)):
        person = Person.objects.create(name=name, role_nb=role, languages=["nb", "sma"], competence_nb=LONG)
        Consent.objects.create(
            person=person, scope="site", given_on=today, expires_on=today + timedelta(days=1)
        )
    return _network(language)


def _brief_case(language: str) -> str:
    told = {"summary": LONG, "place": LONG, "question_to_reader": LONG, "no_lesson_stated": True}
    chosen = {"country": CaseStudy.objects.first().country, "outcome": "stopped"}
    return _where(below(_of(CaseStudyIndex, language), CaseStudy(title=LONG, **told, **chosen)))


def _thanks(language: str) -> str:
    return reverse("feedback_words", args=[ticket_for(receive(front_page(language), helped=True).pk)])


def _card(language: str) -> str:
    return reverse("embedded_card", args=[_of(Course, language).translation_key, language])


def _asked(words: str) -> Callable[[str], str]:
    return lambda language: search_address(language, q=words)


SCREENS = {
    **{
        model.__name__: _shown(model)
        for model in (
            HomePage,
            Programme,
            Course,
            Module,
            Lesson,
            CaseStudyIndex,
            CaseStudy,
            Directory,
            Cooperation,
            Organisation,
            Project,
            FundingProgramme,
            GlossaryIndex,
            InformationPage,
        )
    },
    "BorrowedLesson": Screen(model=BorrowedLesson, path=_borrowed_lesson),
    "EventIndex": Screen(model=EventIndex, path=_events),
    "Event": Screen(model=Event, path=_event),
    "CompetenceNetwork": Screen(model=CompetenceNetwork, path=_people),
    "search": Screen(path=_asked("frivillig")),
    "thanks": Screen(path=_thanks),
    "card": Screen(path=_card),
    "missing page": Screen(path=lambda language: f"/{language}/finnes-ikke/", languages=("nb",)),
    "list without events": Screen(path=lambda language: _where(the_index(language)), languages=("sv",)),
    "network without people": Screen(path=_network, languages=("nb",)),
    "case without text": Screen(path=_brief_case, languages=("sv",)),
    "filter without hits": Screen(
        path=lambda language: _where(_of(CaseStudyIndex, language)) + "?outcome=ongoing", languages=("nb",)
    ),
    "search without a question": Screen(path=_asked(""), languages=("nb",)),
    "search with a slip of the pen": Screen(path=_asked("entrepenör"), languages=("sv",)),
    "search without hits": Screen(path=_asked("xyzzyq"), languages=("nb",)),
    "search that is too long": Screen(path=_asked("å" * 300), languages=("sv",)),
}
