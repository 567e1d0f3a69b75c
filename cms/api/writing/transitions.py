"""What can be done with the state of a page now: name -> what happens. Originals and translations differ.

Each returns nothing and raises what stands in the way; whether the person may is asked here, of the same
functions as in the editor.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.actions.publish_page_revision import PublishPageRevisionAction
from wagtail.models import Page, WorkflowState

from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.deleting import question
from cms.api.writing.form import filled_form, problems_of
from cms.api.writing.locking import need_open
from cms.api.writing.refusals import Invalid, conflict
from cms.api.writing.rights import need
from cms.api.writing.showing import latest
from cms.languages.lifecycle.decisions import FOLLOW, STAY, live_followers, take_down
from cms.languages.lifecycle.rights import why_not_followers
from cms.languages.originals import original_of
from cms.languages.review import deciding, send_for_review
from cms.languages.review.situation import situation_of


@dataclass(frozen=True, kw_only=True)
class Transition:
    title: str | Promise
    scope: Scope
    fire: Callable[[Asked, Page], None]


def transitions_of(page: Page, user: Any) -> dict[str, Transition]:
    """Those the person may fire now."""
    if page.alias_of_id:
        return {}
    original = original_of(page)
    return _of_original(page, user) if original is None else _of_translation(page, original, user)


def _of_original(page: Page, user: Any) -> dict[str, Transition]:
    rights = page.permissions_for_user(user)
    task = page.current_workflow_task
    found = {}
    if rights.can_publish() and (not page.live or page.has_unpublished_changes):
        found["publish"] = PUBLISH
    if rights.can_edit() and rights.can_submit_for_moderation():
        found["submit"] = SUBMIT
    for name, _title, _modal in task.get_actions(page, user) if task else ():
        if name in _DECISIONS:
            found[name] = _DECISIONS[name]
    return found | ({"retract": RETRACT} if rights.can_unpublish() else {})


def _of_translation(page: Page, original: Any, user: Any) -> dict[str, Transition]:
    now = situation_of(original, page.locale, user)
    found = {}
    if now.may_send and now.can_be_reviewed:
        found["submit"] = SUBMIT_TRANSLATION
    if now.may_decide:
        found |= {"approve": APPROVE_TRANSLATION, "reject": REJECT_TRANSLATION}
    if now.may_publish:
        found["publish"] = PUBLISH_TRANSLATION
    return found | ({"retract": RETRACT} if page.permissions_for_user(user).can_unpublish() else {})


def _publish(asked: Asked, page: Page) -> None:
    """The latest draft, where the editor's form finds nothing missing; that alone makes no other version."""
    before = latest(page).serializable_data()
    draft = _whole_draft(asked, page)
    revision = page.get_latest_revision()
    if revision is None or draft.serializable_data() != before:
        revision = draft.save_revision(user=asked.who.user, log_action=False)
    PublishPageRevisionAction(revision, user=asked.who.user).execute(skip_permission_checks=True)


def _submit(asked: Asked, page: Page) -> None:
    _whole_draft(asked, page)
    state = page.current_workflow_state
    if state is not None and state.status == WorkflowState.STATUS_NEEDS_CHANGES:
        state.resume(asked.who.user)
    else:
        page.get_workflow().start(page, asked.who.user)


def _whole_draft(asked: Asked, page: Page) -> Any:
    draft = latest(page)
    form = filled_form(draft, page.get_parent().specific, asked.who.user, {}, draft=False)
    if not form.is_valid():
        raise Invalid(problems_of(form, draft))
    return form.save(commit=False)


def _decide(action: str) -> Callable[[Asked, Page], None]:
    def decide(asked: Asked, page: Page) -> None:
        state, comment = page.current_workflow_task_state, comment_of(asked)
        if action == "reject" and not comment:
            raise Invalid([("comment", str(_("Write what should be changed.")))])
        state.task.specific.on_action(state.specific, asked.who.user, action, comment=comment)

    return decide


def _retract(asked: Asked, page: Page) -> None:
    followers, choice = live_followers(page), asked.option("translations")
    problems = why_not_followers(asked.who.user, "unpublish", followers)
    if followers and (choice not in (FOLLOW, STAY) or (choice == FOLLOW and problems)):
        sentence = str(_("Others are translated from it. Say whether they are taken down too."))
        raise conflict([sentence, *problems], **question(followers, [FOLLOW, STAY]))
    taken = followers if choice == FOLLOW else []
    for follower in taken:
        need(asked, Scope.PUBLISH, follower, True)
        need_open(asked, follower.specific)
    below = asked.body.get("include_children") is True
    take_down(asked.who.user, page, taken, with_pages_below=below)


def _submit_translation(asked: Asked, page: Page) -> None:
    send_for_review(original_of(page), page.locale, asked.who.user)


def _approve_translation(asked: Asked, page: Page) -> None:
    deciding.approve(original_of(page), page.locale, asked.who.user, comment_of(asked))


def _reject_translation(asked: Asked, page: Page) -> None:
    deciding.send_back(original_of(page), page.locale, asked.who.user, comment_of(asked))


def _publish_translation(asked: Asked, page: Page) -> None:
    """``override`` is the written reason to publish in spite of the gate."""
    deciding.publish(original_of(page), page.locale, asked.who.user, override=asked.option("override"))


def comment_of(asked: Asked) -> str:
    comment = asked.body.get("comment", "")
    if not isinstance(comment, str) or len(comment) > 5000:
        raise Invalid([("comment", str(_("Write a text of at most 5000 characters.")))])
    return comment.strip()


PUBLISH = Transition(title=_("Publish"), scope=Scope.PUBLISH, fire=_publish)
SUBMIT = Transition(title=_("Send for review"), scope=Scope.WRITE, fire=_submit)
RETRACT = Transition(title=_("Take down"), scope=Scope.PUBLISH, fire=_retract)
SUBMIT_TRANSLATION = Transition(title=_("Send for review"), scope=Scope.WRITE, fire=_submit_translation)
APPROVE_TRANSLATION = Transition(title=_("Approve"), scope=Scope.PUBLISH, fire=_approve_translation)
REJECT_TRANSLATION = Transition(title=_("Send back"), scope=Scope.WRITE, fire=_reject_translation)
PUBLISH_TRANSLATION = Transition(title=_("Publish"), scope=Scope.PUBLISH, fire=_publish_translation)
_DECISIONS = {
    "approve": Transition(title=_("Approve"), scope=Scope.PUBLISH, fire=_decide("approve")),
    "reject": Transition(title=_("Send back"), scope=Scope.WRITE, fire=_decide("reject")),
}
