"""What each page type's template is given, and what every template may use."""

from django.conf import settings
from django.http import HttpRequest

from cms.case_studies.models import CaseStudy, CaseStudyIndex
from cms.core.contexts import ContextFunction, register_context
from cms.courses.models import BorrowedLesson, Course, Lesson, Module, Programme
from cms.directory.models import Cooperation, Directory, FundingProgramme, Organisation, Project
from cms.events.models import Event, EventIndex
from cms.glossary.models import GlossaryIndex
from cms.information.models import InformationPage
from cms.people.models import CompetenceNetwork
from cms.website.models import HomePage
from cms.website.presentation.case_study import case_study_context
from cms.website.presentation.case_study_index import case_study_index_context
from cms.website.presentation.competence_network import competence_network_context
from cms.website.presentation.course import course_context
from cms.website.presentation.directory import (
    cooperation_context,
    directory_context,
    funding_programme_context,
    organisation_context,
    project_context,
)
from cms.website.presentation.event import event_context
from cms.website.presentation.event_index import event_index_context
from cms.website.presentation.glossary import glossary_context
from cms.website.presentation.home import home_context
from cms.website.presentation.information import information_context
from cms.website.presentation.learner import lesson_context, module_context
from cms.website.presentation.programme import programme_context
from cms.website.sharing.shared import with_shared

CONTEXTS = {
    HomePage: home_context,
    Programme: programme_context,
    Course: course_context,
    Module: module_context,
    Lesson: lesson_context,
    BorrowedLesson: lesson_context,
    CaseStudyIndex: case_study_index_context,
    CaseStudy: case_study_context,
    Directory: directory_context,
    Cooperation: cooperation_context,
    Organisation: organisation_context,
    Project: project_context,
    FundingProgramme: funding_programme_context,
    EventIndex: event_index_context,
    Event: event_context,
    CompetenceNetwork: competence_network_context,
    GlossaryIndex: glossary_context,
    InformationPage: information_context,
}


def register_page_contexts() -> None:
    for page_type, function in CONTEXTS.items():
        register_context(page_type, _shared(function))


def _shared(function: ContextFunction) -> ContextFunction:
    """With what stands in the head for those who find and share the page."""
    return lambda page, request: with_shared(page, function(page, request), request)


def site(_request: HttpRequest) -> dict[str, str]:
    """Context processor: asks neither database nor session."""
    return {"site_name": settings.WAGTAIL_SITE_NAME}
