"""What somebody without an account sees: one translation beside its source, and a form for comments.

No cookie, no script, nothing of the editor. A comment carries a stamp that was signed for the page it was
written on, in place of a cookie against forged forms.
"""

from __future__ import annotations

from typing import Any

from django.core import signing
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views import View
from django.views.decorators.csrf import csrf_exempt

from cms.core.throttling import is_too_often
from cms.languages.comments import LONGEST_COMMENT, add_comment, comments_of
from cms.languages.language_names import language_name
from cms.languages.models import ReviewInvitation
from cms.languages.notices.occasions import tell_of_question
from cms.languages.originals import original_by_key, translated
from cms.languages.review.invitations import open_invitation
from cms.languages.review.open_links import closed, kept_private, reads_too_often, wait
from cms.languages.review.pairs import Pair, pairs_of

_SALT = "comment of a guest"
_STAMP_SECONDS = 24 * 60 * 60
_PER_HOUR = 20


@method_decorator(csrf_exempt, name="dispatch")
class GuestReviewView(View):
    """GET reads, POST comments on one paragraph."""

    http_method_names = ("get", "head", "post")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        return kept_private(self._answer(request, kwargs["token"]))

    def _answer(self, request: HttpRequest, token: str) -> HttpResponse:
        if reads_too_often(request):
            return wait(request)
        invitation = open_invitation(token)
        original = original_by_key(invitation.object_key) if invitation else None
        if invitation is None or original is None:
            return closed(request)
        self.token, self.invitation, self.original = token, invitation, original
        with translation.override(invitation.locale.language_code):
            return super().dispatch(request)  # type: ignore[return-value]

    def get(self, request: HttpRequest) -> HttpResponse:
        _note_reading(self.invitation)
        return self._page(request, said=request.GET.get("said", ""))

    def post(self, request: HttpRequest) -> HttpResponse:
        pair = self._pair(request.POST.get("number", ""))
        problem = self._problem(request, pair)
        if problem or pair is None:
            return self._page(request, status=400, problem=problem, typed=request.POST)
        self._keep(pair, request.POST["body"])
        return redirect(f"{reverse('guest_review', args=[self.token])}?said={pair.number}#p{pair.number}")

    def _problem(self, request: HttpRequest, pair: Pair | None) -> str:
        body = request.POST.get("body", "").strip()
        if pair is None:
            return _("The page was changed meanwhile. Read it again and write your comment once more.")
        if not _is_stamped(request.POST.get("stamp", ""), self.invitation):
            return _("The page was open for too long. Your words are below: send them once more.")
        if not body:
            return _("Write your comment first.")
        if len(body) > LONGEST_COMMENT:
            return _("A comment can have %(number)d characters at most.") % {"number": LONGEST_COMMENT}
        if is_too_often("guest-comments", str(self.invitation.pk), most=_PER_HOUR, seconds=3600):
            return _("That were many comments. Wait an hour, then send this one once more.")
        return ""

    def _pair(self, number: str) -> Pair | None:
        pairs = pairs_of(self.original, self.invitation.locale)
        return next((pair for pair in pairs if str(pair.number) == number), None)

    def _keep(self, pair: Pair, body: str) -> None:
        invitation = self.invitation
        key, locale, name = invitation.object_key, invitation.locale, invitation.guest_name
        add_comment(key, locale, pair.path, pair.stored_source, body, guest_name=name)
        if invitation.created_by:
            tell_of_question(self.original, locale, [invitation.created_by], name, body.strip()[:500])

    def _page(self, request: HttpRequest, *, status: int = 200, **context: Any) -> HttpResponse:
        locale = self.invitation.locale
        own = [
            comment
            for comment in comments_of(self.invitation.object_key, locale)
            if comment.person_id is None and comment.guest_name == self.invitation.guest_name
        ]
        instance = translated(self.original, locale)
        context |= {
            "pairs": pairs_of(self.original, locale, own),
            "title": getattr(instance, "draft_title", "") or str(instance or self.original),
            "locale": locale,
            "language": language_name(locale),
            "source_locale": self.original.locale,
            "source_language": language_name(self.original.locale),
            "invitation": self.invitation,
            "stamp": signing.dumps(self.invitation.pk, salt=_SALT),
            "longest": LONGEST_COMMENT,
        }
        return render(request, "languages/guest/review.html", context, status=status)


def _is_stamped(stamp: str, invitation: ReviewInvitation) -> bool:
    try:
        return signing.loads(stamp, salt=_SALT, max_age=_STAMP_SECONDS) == invitation.pk
    except signing.BadSignature:
        return False


def _note_reading(invitation: ReviewInvitation) -> None:
    ReviewInvitation.objects.filter(pk=invitation.pk).update(last_read_at=timezone.now())
