"""Where Wagtail asks before it copies, moves, takes down or deletes."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.models import Page, TranslatableMixin

from cms.languages.jobs.rights import SUBMIT
from cms.languages.language_names import language_name
from cms.languages.lifecycle.deleting import DeletionRefused, refuse_orphans
from cms.languages.lifecycle.followers import followers_of
from cms.languages.lifecycle.many import ask_about_many
from cms.languages.lifecycle.restoring_view import offer_to_restore, restore_translations
from cms.languages.lifecycle.rights import why_not_followers
from cms.languages.lifecycle.screens import ask_before_deletion, ask_before_unpublishing
from cms.languages.submission.addresses import branch_address

hooks.register("before_delete_page", ask_before_deletion)
hooks.register("before_unpublish_page", ask_before_unpublishing)
hooks.register("before_bulk_action", ask_about_many)
hooks.register("after_publish_page", offer_to_restore)


@hooks.register("register_admin_urls")
def lifecycle_addresses() -> list[URLPattern]:
    return [path("languages/restore/<int:page_id>/", restore_translations, name="restore_translations")]


@hooks.register("before_delete_snippet")
def no_orphaned_snippets(request: HttpRequest, instances: list[Any]) -> HttpResponse | None:
    try:
        for instance in instances:
            if isinstance(instance, TranslatableMixin):
                refuse_orphans(instance)
    except DeletionRefused as refusal:
        messages.error(request, str(refusal))
        return redirect(type(instances[0]).snippet_viewset.get_url_name("list"))
    return None


@hooks.register("before_unpublish")
def take_down_only_in_own_languages(request: HttpRequest, instance: Any) -> HttpResponse | None:
    """A snippet; its translations are taken down with it."""
    if isinstance(instance, Page) or not isinstance(instance, TranslatableMixin):
        return None
    live = [follower for follower in followers_of(instance) if getattr(follower, "live", False)]
    sentences = why_not_followers(request.user, "unpublish", live)
    if not sentences:
        return None
    messages.error(request, " ".join(sentences))
    return redirect(type(instance).snippet_viewset.get_url_name("list"))


@hooks.register("after_move_page")
def tell_what_moved_along(request: HttpRequest, page: Page) -> None:
    followers = followers_of(page)
    if followers:
        names = ", ".join(language_name(follower.locale) for follower in followers)
        messages.info(request, _("The translations moved along: %(languages)s.") % {"languages": names})


@hooks.register("after_copy_page")
def offer_the_translations_too(request: HttpRequest, page: Page, copy: Page) -> HttpResponse | None:
    """The form that sends the copy to translation, filled in. Words come along where the text is the same."""
    followers = followers_of(page)
    if not followers or not request.user.has_perm(SUBMIT):
        return None
    names = ", ".join(language_name(follower.locale) for follower in followers)
    messages.info(
        request,
        _("The original is translated into: %(languages)s. Send the copy too, and its words come along.")
        % {"languages": names},
    )
    return redirect(branch_address(copy, [follower.locale for follower in followers]))
