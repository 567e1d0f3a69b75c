"""Packages of an edition in the editor: the list, making one, trying again, and the files."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _

from lms_export.editions.views.edition import OfEdition
from lms_export.editions.views.frame import Screen
from lms_export.errors import ExportError
from lms_export.forms import PackageForm
from lms_export.packages.failures import NotMade
from lms_export.packages.fetching import fetch
from lms_export.packages.models import Package
from lms_export.packages.queries import packages_of
from lms_export.packages.rows import row_of
from lms_export.packages.services import request_package, retry


class PackagesView(Screen, OfEdition):
    """GET shows, POST asks for one more. Bad choices leave the form as it was."""

    template_name = "packages/list.html"

    def get_page_title(self) -> str:
        return _("Packages of edition %(number)s") % {"number": self.edition}

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        *before, own = super().get_breadcrumbs_items()
        label = _("Edition %(number)s") % {"number": self.edition}
        return [*before, {"url": reverse("edition", args=[self.edition.pk]), "label": label}, own]

    def get(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        return self.page()

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        form = PackageForm(request.POST, languages=self.edition.language_codes)
        if not form.is_valid():
            return self.page(form=form, status=400)
        try:
            package = _requested(self, form)
        except ExportError as error:
            return self.page(form=form, refused=str(error).splitlines(), status=409)
        return redirect(f"{_list_address(self)}#package-{package.pk}")

    def page(self, *, form: Any = None, refused: Any = (), status: int = 200) -> HttpResponse:
        codes = self.edition.language_codes
        rows = [row_of(package) for package in packages_of(self.edition)]
        context = self.get_context_data(
            course=self.course,
            edition=self.edition,
            rows=rows,
            is_waiting=any(not row.package.is_finished for row in rows),
            form=form or PackageForm(None, languages=codes, initial={"language": codes[:1]}),
            refused=refused,
        )
        return self.render_to_response(context, status=status)


class OfPackage(OfEdition):
    def package(self) -> Package:
        found = packages_of(self.edition)
        return get_object_or_404(found, pk=self.kwargs["package"])


class RetryView(OfPackage):
    http_method_names = ("post",)

    def post(self, request: HttpRequest, **_kwargs: Any) -> HttpResponse:
        package = self.package()
        retry(package)
        return redirect(f"{_list_address(self)}#package-{package.pk}")


class FileView(OfPackage):
    """The package, or a paper of it: in pieces, and noted."""

    http_method_names = ("get", "head")

    def get(self, request: HttpRequest, *, paper: str = "", **_kwargs: Any) -> HttpResponseBase:
        package = self.package()
        found = get_object_or_404(package.papers.select_related("file"), name=paper) if paper else None
        try:
            return fetch(request, package, paper=found, user=request.user)
        except NotMade as error:
            messages.error(request, str(error))
            return redirect(_list_address(self))


def _requested(view: OfEdition, form: PackageForm) -> Package:
    chosen = form.choice
    return request_package(
        view.edition,
        chosen["languages"],
        format=chosen["format_name"],
        granularity=chosen["granularity"],
        profile=chosen["profile"],
    )


def _list_address(view: OfEdition) -> str:
    return reverse("edition_packages", args=[view.edition.pk])
