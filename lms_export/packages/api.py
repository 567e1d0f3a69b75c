"""``@packages``: the packages that whoever asks may have, and the files. Registered when the app is ready."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import msgspec
from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from rest_framework.exceptions import APIException
from rest_framework.request import Request

from cms.api.delivery.bases import asked_base
from cms.api.parameters import Malformed, Reader, one_of, takes, text
from cms.api.services.registry import MOUNT, PAGE, Kept, own_parameters, service
from cms.api.services.shapes import Shape
from cms.api.stored.models import StoredPage
from cms.api.tokens.caller import Caller, caller_of
from cms.api.tokens.refusals import Unauthorized
from cms.api.tokens.scopes import Scope
from cms.courses.models import Course
from lms_export.academies.models import Academy
from lms_export.academies.queries import academy_of
from lms_export.packages.access import packages_for_editor, packages_of_academy
from lms_export.packages.failures import NotMade
from lms_export.packages.fetching import fetch
from lms_export.packages.models import Package, Paper
from lms_export.writers import WRITERS

SERVICE = "packages"
FILE = {"type": "string", "contentMediaType": "application/octet-stream"}
_DIGITS = 32


class PackageCannotBeRead(APIException):
    status_code = 503


class KeptPaper(Shape, frozen=True, kw_only=True):
    """What belongs to a package: its evidence, and for a platform its report and import guides."""

    address: str = msgspec.field(name="@id")
    name: str
    bytes: int
    sha256: str


class KeptPackage(Shape, frozen=True, kw_only=True):
    """A GET of `@id` with the same token sends the file. `branded`: it carries the academy's name."""

    address: str = msgspec.field(name="@id")
    course: str
    edition: str
    withdrawn: bool
    format: str
    profile: str | None
    granularity: str
    languages: list[str]
    branded: bool
    filename: str
    bytes: int
    sha256: str
    made: str
    papers: list[KeptPaper]


class KeptPackages(Shape, frozen=True, kw_only=True):
    """The newest edition first."""

    address: str = msgspec.field(name="@id")
    items: list[KeptPackage]


@dataclass(frozen=True, kw_only=True)
class Asking:
    """``academy`` is nothing where an editor asks."""

    caller: Caller
    academy: Academy | None

    def packages(self, course: UUID | None) -> QuerySet[Package]:
        if self.academy:
            return packages_of_academy(self.academy, course)
        return packages_for_editor(self.caller.user, course)


@takes({"type": "string", "pattern": f"^[0-9a-f]{{{_DIGITS}}}"})
def course_key(values: list[str]) -> UUID:
    """What stands before the hyphen of the course's UID; the whole UID will do."""
    try:
        return UUID(hex=values[-1].strip()[:_DIGITS])
    except ValueError:
        raise Malformed(_("Write the UID of a course.")) from None


PARAMETERS: dict[str, Reader] = {
    "course": course_key,
    "format": one_of(tuple(WRITERS)),
    "language": text,
}


@service(
    SERVICE,
    answer=KeptPackages,
    parameters=PARAMETERS,
    expands=False,
    summary="The packages of editions that the owner of the token may have",
    one=lambda row, request, which: one_package(row, request, which),
    one_answer=FILE,
    one_media_type="application/octet-stream",
    one_refusals=(401, 403, 503),
    one_is_a_file=True,
    one_summary="The file of a package: whole, or the bytes that `Range` asks for",
    places=(MOUNT, PAGE),
    says={
        "course": "Only of the course with this UID.",
        "format": "Only in this format.",
        "language": "Only those that have this language.",
    },
    refusals=(401, 403),
    needs_token=True,
)
def packages(row: StoredPage | None, request: Request) -> Kept:
    asking = _asking(request._request)
    given = own_parameters(request, PARAMETERS)
    course = _course_of(row) or given.get("course")
    found = asking.packages(course).filter(_wanted(given))
    found = found.order_by("edition__course", "-edition__major", "-edition__minor", "format", "pk")
    here = f"{asked_base(request._request)}{request._request.path}".rstrip("/")
    base = f"{asked_base(request._request)}/++api++/@{SERVICE}"
    return Kept(value=KeptPackages(address=here, items=[_told(package, base) for package in found]))


def one_package(row: StoredPage | None, request: Request, which: str) -> HttpResponseBase:
    """``KEY`` is the package, ``KEY/NAME`` one of its papers."""
    asking = _asking(request._request)
    key, _slash, name = which.partition("/")
    package = asking.packages(_course_of(row)).filter(key=key).first()
    paper = _paper(package, name) if package and name else None
    if package is None or (name and paper is None):
        raise Http404(_("There is no such package for you."))
    return _sent(request._request, package, paper, asking)


def _sent(request: HttpRequest, package: Package, paper: Paper | None, asking: Asking) -> HttpResponseBase:
    token = asking.caller.token
    try:
        return fetch(
            request,
            package,
            paper=paper,
            academy=asking.academy,
            user=asking.caller.user,
            token=token.name if token else "",
        )
    except NotMade as error:
        raise PackageCannotBeRead(str(error)) from error


def _asking(request: HttpRequest) -> Asking:
    caller = caller_of(request)
    if caller is None:
        raise Unauthorized
    if not _lets(caller):
        raise PermissionDenied
    return Asking(caller=caller, academy=academy_of(caller.user))


def _lets(caller: Caller) -> bool:
    """A package has all of a course, so a right in one language or branch alone opens none."""
    return caller.grants is None or any(
        grant.scope == Scope.PACKAGES and grant.locale_id is None and grant.branch_id is None
        for grant in caller.grants
    )


def _course_of(row: StoredPage | None) -> UUID | None:
    if row is None:
        return None
    if row.type != Course.__name__:
        raise Http404(_("Only courses have packages."))
    return row.translation_key


def _wanted(given: dict[str, Any]) -> Q:
    wanted = Q(format=given["format"]) if "format" in given else Q()
    if language := given.get("language"):
        wanted &= (
            Q(languages=language)
            | Q(languages__startswith=f"{language},")
            | Q(languages__endswith=f",{language}")
            | Q(languages__contains=f",{language},")
        )
    return wanted


def _paper(package: Package, name: str) -> Paper | None:
    return next((paper for paper in package.papers.all() if paper.name == name), None)


def _told(package: Package, base: str) -> KeptPackage:
    address = f"{base}/{package.key}"
    return KeptPackage(
        address=address,
        course=package.edition.course.hex,
        edition=package.edition.number,
        withdrawn=package.edition.is_withdrawn,
        format=package.format,
        profile=package.profile or None,
        granularity=package.granularity,
        languages=list(package.language_codes),
        branded=package.academy_id is not None,
        filename=package.file_name,
        bytes=package.size,
        sha256=package.sha256,
        made=package.made_at.isoformat() if package.made_at else "",
        papers=[
            KeptPaper(
                address=f"{address}/{paper.name}",
                name=paper.name,
                bytes=paper.file.size,
                sha256=paper.file.sha256,
            )
            for paper in package.papers.all()
        ],
    )
