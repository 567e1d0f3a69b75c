"""The pages that the matrix is about: an open one per language, a draft, a private one, a course."""

from dataclasses import dataclass

from django.contrib.auth import get_user_model
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction
from wagtail_localize.models import TranslationSource

from cms.api.stored.following import projected_once
from cms.api.tokens.making import make_token
from cms.api.tokens.models import AccessToken
from cms.api.webhooks.managing import give_first_secret
from cms.api.webhooks.models import Delivery, Message, Receiver
from cms.courses.models import Course, Module, Programme
from cms.events.models import EventIndex
from cms.facts.models import FactFlag
from cms.glossary.models import GlossaryTerm
from cms.languages.models import TranslationJob
from cms.media.models import CreditedImage
from lms_export.academies.models import Agreement, Invitation, Member
from lms_export.dispatch.models import Licence
from lms_export.editions.models import Edition
from tests.academies import factories
from tests.cms.core.sample_images import an_image
from tests.cms.core.sample_pages import a_licence, below, front_page
from tests.cms.events.sample_events import an_event


@dataclass(frozen=True, kw_only=True)
class Places:
    nb: Page
    sv: Page
    draft: Page
    private: Page
    course: Page
    events: Page
    draft_event: Page
    translated: Course
    source: TranslationSource
    term: GlossaryTerm
    job: TranslationJob
    image: CreditedImage
    token: AccessToken
    told: Delivery
    flag: FactFlag
    module: Module
    edition: Edition
    agreement: Agreement
    licence: Licence
    member: Member
    invitation: Invitation
    withdrawn: Edition


def places() -> Places:
    """All of them are put in place without being published, so what the API tells follows at the end."""
    with projected_once():
        return _places()


def _places() -> Places:
    nb, sv = front_page("nb"), front_page("sv")
    private = below(nb, Programme(title="Lukket"))
    PageViewRestriction.objects.create(page=private, restriction_type=PageViewRestriction.LOGIN)
    open_page = below(nb, Programme(title="Åpent"))
    academy = factories.academy()
    course = below(open_page, Course(title="Kurs", summary="Om kurset", licence=a_licence()))
    course.save_revision().publish()
    translated = Course.objects.filter(locale__language_code="nb").earliest("pk")
    events = EventIndex.objects.get(locale__language_code="nb")
    edition = Edition.objects.create(
        course=course.translation_key, major=1, minor=0, released_at=timezone.now()
    )
    return Places(
        nb=open_page,
        sv=below(sv, Programme(title="Öppet")),
        draft=below(nb, Programme(title="Utkast", live=False)),
        private=private,
        course=course,
        events=events,
        draft_event=below(events, an_event(live=False)),
        translated=translated,
        source=TranslationSource.objects.get(object_id=translated.translation_key),
        term=GlossaryTerm.objects.filter(locale__language_code="nb").earliest("pk"),
        job=TranslationJob.objects.create(
            kind=TranslationJob.Kind.SUBMISSION, title="Åpent", root_key=open_page.translation_key
        ),
        image=an_image(),
        token=_a_token_of_a_translator(),
        told=_a_message_that_was_given_up(),
        flag=FactFlag.objects.filter(state=FactFlag.State.OPEN).earliest("pk"),
        module=below(course, Module(title="Modul")),
        edition=edition,
        agreement=factories.agreement(academy),
        licence=Licence.objects.create(
            agreement=factories.agreement(academy), course=edition.course, edition=edition
        ),
        member=factories.member(academy),
        invitation=Invitation.objects.create(academy=academy, email="new@example.org"),
        withdrawn=Edition.objects.create(
            course=course.translation_key,
            major=0,
            minor=9,
            released_at=timezone.now(),
            state=Edition.State.WITHDRAWN,
            withdrawn_at=timezone.now(),
            withdrawal_reason="It names the wrong town.",
        ),
    )


def _a_token_of_a_translator() -> AccessToken:
    translator = get_user_model().objects.get(username="translator-nb")
    return make_token(translator, "Partner", timezone.now(), [])[0]


def _a_message_that_was_given_up() -> Delivery:
    """To a receiver that is told nothing any more: whatever is asked of it, nothing is sent."""
    receiver = Receiver(name="Partner", url="https://example.org/", is_active=False)
    give_first_secret(receiver)
    now = timezone.now()
    message = Message.objects.create(identifier="msg_1", event="page.deleted", body="{}", at=now)
    return Delivery.objects.create(
        receiver=receiver, message=message, due_at=now, state=Delivery.State.GIVEN_UP
    )
