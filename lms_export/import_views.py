"""The editor's page for bringing questions and courses in: choose, look, confirm.

Between looking and confirming nothing is stored but the file itself, for an hour at most.
"""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language, gettext_lazy, ngettext
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST
from wagtail.admin.widgets import AdminPageChooser
from wagtail.models import Page
from wagtail.permission_policies.pages import PagePermissionPolicy

from cms.core.blocks import ModuleTestBlock
from cms.courses.models import Lesson, Module, Programme
from lms_export.drafting.activities import WRITERS
from lms_export.drafting.courses import draft_course
from lms_export.drafting.pending import drop, keep, kept, used_up
from lms_export.drafting.questions import add_questions, refuse_translation
from lms_export.importing.course_file import LARGEST, looks_like_a_course, read_course_file
from lms_export.importing.formats import read_questions
from lms_export.importing.imported import Imported, ImportRefused, Upload
from lms_export.messages import speaking

PLACES: list[type[Page]] = [Programme, Module, Lesson]


def may_import(user: Any) -> bool:
    """Those who may add pages somewhere see the menu item; the page chosen decides the rest."""
    return bool(PagePermissionPolicy().user_has_permission(user, "add"))


class ImportForm(forms.Form):
    place = forms.ModelChoiceField(
        Page.objects.all(),
        label=gettext_lazy("Where to"),
        widget=AdminPageChooser(target_models=PLACES),
        help_text=gettext_lazy(
            "Choose a module to add questions to its test, a lesson to add self-checks to it, or a programme "
            "to bring in a whole course."
        ),
    )
    file = forms.FileField(
        label=gettext_lazy("File"),
        help_text=gettext_lazy(
            "Questions: Moodle XML, GIFT, QTI 1.2 or 2.1, CSV or XLSX. A course: course.json, or a zip with "
            "course.json and its files."
        ),
    )

    def clean_file(self) -> Any:
        file = self.cleaned_data["file"]
        if file.size > LARGEST:
            raise forms.ValidationError(
                _("The file is larger than %(number)s MB.") % {"number": LARGEST >> 20}
            )
        return file


@require_http_methods(["GET", "HEAD", "POST"])
def choose(request: HttpRequest) -> HttpResponse:
    """The form; with a file, what would come of it."""
    if not may_import(request.user):
        raise PermissionDenied
    form = ImportForm(request.POST or None, request.FILES or None)
    if not form.is_valid():
        return render(request, "lms_export/import.html", {"form": form})
    place, file = form.cleaned_data["place"].specific, form.cleaned_data["file"]
    _require_permission(request, place)
    content = file.read()
    try:
        with speaking(get_language() or "en"):
            context = _looked_at(request, place, file.name, content)
    except ImportRefused as refused:
        return render(request, "lms_export/import.html", {"form": form, "refused": str(refused)})
    context |= {"place": place, "file_name": file.name, "pending": keep(request.session, content)}
    return render(request, "lms_export/import_preview.html", context)


@require_POST
def confirm(request: HttpRequest) -> HttpResponse:
    """Store what was looked at, and go to its draft."""
    if not may_import(request.user):
        raise PermissionDenied
    if "cancel" in request.POST:
        drop(request.session)
        return redirect("lms_export_import")
    place = get_object_or_404(Page, pk=_number(request.POST.get("place", ""))).specific
    _require_permission(request, place)
    content = kept(request.session, request.POST.get("pending", ""))
    if content is None:
        messages.error(request, _("The file is no longer here. Choose it again."))
        return redirect("lms_export_import")
    try:
        with used_up(request.session), speaking(get_language() or "en"):
            page = _stored(request, place, request.POST.get("file_name", "")[:200], content)
    except ImportRefused as refused:
        messages.error(request, str(refused))
        return redirect("lms_export_import")
    messages.success(request, _("The import is there as a draft. Read it through before you publish it."))
    return redirect("wagtailadmin_pages:edit", page.pk)


def _number(text: str) -> int:
    return int(text) if text.isdecimal() and len(text) < 10 else 0


def _require_permission(request: HttpRequest, place: Page) -> None:
    """A course is added below a programme, questions change a page."""
    permissions = place.permissions_for_user(request.user)
    is_allowed = permissions.can_add_subpage() if isinstance(place, Programme) else permissions.can_edit()
    if not isinstance(place, tuple(PLACES)) or not is_allowed:
        raise PermissionDenied


def _looked_at(request: HttpRequest, place: Page, name: str, content: bytes) -> dict[str, Any]:
    """What would come, for the preview. Raises ``ImportRefused``."""
    if isinstance(place, Programme):
        source = _course_file(content)
        drafted = draft_course(source, place, request.user, rehearse=True)
        return {"course": _counted(source.course, drafted.languages), "problems": drafted.left_out}
    imported = _questions(place, name, content)
    refuse_translation(place)
    return {"questions": _rows(imported), "problems": imported.left_out}


def _stored(request: HttpRequest, place: Page, name: str, content: bytes) -> Page:
    if isinstance(place, Programme):
        return draft_course(_course_file(content), place, request.user).course
    add_questions(_questions(place, name, content), place, request.user)
    return place


def _course_file(content: bytes) -> Any:
    if not looks_like_a_course(content):
        raise ImportRefused(
            _("Below a programme only a course can be brought in. Choose a module or lesson for questions.")
        )
    return read_course_file(content)


def _questions(place: Page, name: str, content: bytes) -> Imported:
    if looks_like_a_course(content):
        raise ImportRefused(_("This is a whole course. Choose a programme for it."))
    imported = read_questions(Upload(name=name, content=content, language=place.locale.language_code))
    if not imported.questions:
        reasons = " ".join(f"{problem.field}: {problem.message}" for problem in imported.left_out[:5])
        raise ImportRefused(_("None of the questions can be taken over. %(reasons)s") % {"reasons": reasons})
    return imported


def _rows(imported: Imported) -> list[dict[str, Any]]:
    labels = ModuleTestBlock().child_blocks
    return [
        {"prompt": next(iter(one.prompt.values())), "kind": labels[WRITERS[type(one)][0]].label}
        for one in imported.questions
    ]


def _counted(course: Any, languages: tuple[str, ...]) -> dict[str, Any]:
    """The course in words."""
    modules, lessons, questions = len(course.modules), len(course.lessons), len(course.questions)
    return {
        "title": course.title.get(course.source_language, course.slug),
        "languages": ", ".join(languages),
        "parts": [
            ngettext("%(number)s module", "%(number)s modules", modules) % {"number": modules},
            ngettext("%(number)s lesson", "%(number)s lessons", lessons) % {"number": lessons},
            ngettext("%(number)s question", "%(number)s questions", questions) % {"number": questions},
        ],
    }
