""" "Did this page help you?": the form on each page, and the page that thanks and asks for words.

No cookie and no script: a signed stamp stands in place of a token in a cookie.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import override
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods
from wagtail.models import Page

from cms.core.privacy import readable
from cms.feedback.models import Answer
from cms.feedback.models.answer import LONGEST_TEXT
from cms.feedback.receiving import add_words, is_too_much, receive
from cms.feedback.stamps import answer_of, is_good_stamp, ticket_for
from cms.website.presentation.family import page_family
from cms.website.presentation.frame import frame_of, frame_of_a_view

HONEYPOT = "website"
_ANSWERS = {"yes": True, "no": False}
_SEE_OTHER, _TOO_MANY, _BAD = 303, 429, 400


@dataclass(frozen=True, kw_only=True)
class FeedbackView:
    """``state``: "thanks" with a form for words, "told" after them, "refused" or "wait" with the reason."""

    state: str
    back_url: str
    back_title: str
    action: str = ""
    longest: int = LONGEST_TEXT
    honeypot: str = HONEYPOT


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def page_feedback(request: HttpRequest, page_id: int) -> HttpResponse:
    """Yes or no; who only looks is led to the page."""
    page = _page(page_id)
    if request.method != "POST":
        return HttpResponseRedirect(page.get_url(request) or "/")
    helped = _ANSWERS.get(request.POST.get("helped", ""))
    if helped is None or not is_good_stamp(request.POST.get("stamp", ""), page.pk):
        return _said(request, page, "refused", status=_BAD)
    if request.POST.get(HONEYPOT):
        return _said(request, page, "told")
    if is_too_much(request):
        return _said(request, page, "wait", status=_TOO_MANY)
    ticket = ticket_for(receive(page, helped).pk)
    return _see_other(reverse("feedback_words", args=[ticket]))


@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def words(request: HttpRequest, ticket: str) -> HttpResponse:
    """Thanks, and a place for words; thanks again once they are there."""
    answer = Answer.objects.filter(pk=answer_of(ticket) or 0).first()
    if answer is None:
        raise Http404
    page = _page(answer.page_id)
    if request.method == "POST" and not request.POST.get(HONEYPOT):
        add_words(answer.pk, request.POST.get("text", ""))
        return _see_other(request.path)
    state = "told" if answer.is_told or request.method == "POST" else "thanks"
    return _said(request, page, state, action=request.path)


def _page(page_id: int) -> Page:
    """Only what anybody may read is asked about."""
    page = readable(Page.objects.filter(pk=page_id, depth__gt=1)).select_related("locale").first()
    if page is None:
        raise Http404
    return page


def _see_other(address: str) -> HttpResponse:
    response = HttpResponseRedirect(address)
    response.status_code = _SEE_OTHER
    return response


def _said(request: HttpRequest, page: Page, state: str, action: str = "", status: int = 200) -> HttpResponse:
    with override(page.locale.language_code):
        view = FeedbackView(
            state=state, back_url=page.get_url(request) or "/", back_title=page.title, action=action
        )
        response = render(request, "website/feedback.html", _context(request, page, view), status=status)
    if status == _TOO_MANY:
        response["Retry-After"] = "3600"
    return response


def _context(request: HttpRequest, page: Page, view: FeedbackView) -> dict[str, Any]:
    frame = frame_of(page_family(page), request)
    available = tuple(link for link in frame.languages if link.is_available)
    own = frame_of_a_view(frame, title=_("Did this page help you?"), languages=available)
    return {"frame": own, "view": view}
