"""A course in each state it can be in, and everybody who may ask the API for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model
from django.test import Client
from django.utils import timezone
from wagtail.models import Locale, Page, PageViewRestriction

from cms.api.drafts.indexing import bring_up_to_date
from cms.api.stored.sweep import sweep
from cms.api.tokens.making import Grant, make_token, revoke
from cms.api.tokens.scopes import Scope
from cms.courses.models import Course
from cms.media.models import Licence
from tests.cms.core.sample_pages import a_course, a_module, a_programme, below, front_page

STATES = (
    "published",
    "changed",
    "draft",
    "scheduled",
    "expired",
    "in_review",
    "private",
    "in_a_private_branch",
    "in_swedish",
)
CALLERS = (
    "anonymous",
    "cookie",
    "nobody",
    "drafts",
    "write",
    "publish",
    "branch",
    "language",
    "expired",
    "withdrawn",
    "reviewer",
    "editor-sv",
    "admin",
)
WORKED_ON = "Hemmelig"
"""Stands in the title of every version that is not public."""


@dataclass(frozen=True)
class Caller:
    client: Client
    headers: dict[str, str]

    def ask(self, method: str, path: str, body: str = "") -> Any:
        return self.client.generic(method, path, body, "application/json", headers=self.headers)


class Places:
    """``pages``: state -> page. ``source`` is a module that can be copied and moved into any of them."""

    def __init__(self) -> None:
        self.programme = a_programme()
        self.elsewhere = below(front_page(), type(self.programme)(title="Et annet program"))
        self.pages: dict[str, Page] = {state: getattr(self, f"_{state}")() for state in STATES}
        self.source = a_module(self._course("Kilde", live=False), title="Kilde", live=False)
        sweep()
        bring_up_to_date()
        self.callers = {name: self._caller(name) for name in CALLERS}

    def path_of(self, state: str) -> str:
        return str(self.pages[state].get_url_parts()[2]).rstrip("/")

    def _course(self, title: str, **fields: Any) -> Course:
        course = a_course(fields.pop("parent", self.programme), title=title, **fields)
        course.save_revision()
        return course

    def _published(self) -> Course:
        course = self._course("Publisert")
        course.get_latest_revision().publish()
        return course

    def _changed(self) -> Course:
        course = self._course("Endret")
        course.get_latest_revision().publish()
        course.title = f"{WORKED_ON} endring"
        course.save_revision()
        return course

    def _draft(self) -> Course:
        return self._course(f"{WORKED_ON} utkast", live=False)

    def _scheduled(self) -> Course:
        course = self._course(f"{WORKED_ON} i morgen", live=False)
        course.go_live_at = timezone.now() + timedelta(days=1)
        course.save_revision().publish()
        return course

    def _expired(self) -> Course:
        course = self._course(f"{WORKED_ON} i går")
        course.get_latest_revision().publish()
        course.unpublish(set_expired=True)
        return course

    def _in_review(self) -> Course:
        course = self._course(f"{WORKED_ON} hos gransker", live=False)
        course.get_workflow().start(course, get_user_model().objects.get(username="editor-nb"))
        return course

    def _private(self) -> Course:
        course = self._course(f"{WORKED_ON} for noen")
        course.get_latest_revision().publish()
        PageViewRestriction.objects.create(page=course, restriction_type=PageViewRestriction.LOGIN)
        return course

    def _in_a_private_branch(self) -> Course:
        programme = below(front_page(), type(self.programme)(title=f"{WORKED_ON} program"))
        PageViewRestriction.objects.create(page=programme, restriction_type=PageViewRestriction.LOGIN)
        course = self._course(f"{WORKED_ON} der inne", parent=programme)
        course.get_latest_revision().publish()
        return course

    def _in_swedish(self) -> Course:
        """A draft in the other language."""
        swedish = below(front_page("sv"), type(self.programme)(title="Program"))
        licence = Licence.objects.create(code="CC BY 4.0", title="Erkännande", locale=swedish.locale)
        return self._course(f"{WORKED_ON} översättning", parent=swedish, live=False, licence=licence)

    def _caller(self, name: str) -> Caller:
        client = Client()
        headers = {"Accept-Language": "en"}
        if name == "cookie":
            client.force_login(get_user_model().objects.get(username="admin"))
        if name not in ("anonymous", "cookie"):
            headers["Authorization"] = f"Bearer {self._secret(name)}"
        return Caller(client, headers)

    def _secret(self, name: str) -> str:
        """The editor of Norwegian, unless the name says who it is; all scopes, unless it names one."""
        people = {"reviewer": "reviewer", "editor-sv": "editor-sv", "admin": "admin"}
        users = get_user_model().objects
        user = (
            users.create_user("nobody")
            if name == "nobody"
            else users.get(username=people.get(name, "editor-nb"))
        )
        scopes = [Scope(name)] if name in Scope.values else list(Scope)
        where: dict[str, Any] = {}
        if name == "branch":
            where["branch"] = self.elsewhere
        if name == "language":
            where["locale"] = Locale.objects.get(language_code="en")
        ends = timezone.now() + timedelta(days=-1 if name == "expired" else 1)
        token, secret = make_token(user, name, ends, [Grant(scope=scope, **where) for scope in scopes])
        if name == "withdrawn":
            revoke(token)
        return secret
