"""Creating and changing pages by the editor's form, rights and locks: a draft is saved, nothing goes live."""

from __future__ import annotations

from typing import Any

from django.http import HttpResponse
from django.utils.translation import gettext as _
from wagtail.coreutils import find_available_slug
from wagtail.models import Page

from cms.api.addresses import stored_path
from cms.api.page_types import PUBLIC_FIELDS
from cms.api.projection import RELATION
from cms.api.tokens.scopes import Scope
from cms.api.writing.asked import Asked
from cms.api.writing.fields import changes
from cms.api.writing.form import filled_form, problems_of
from cms.api.writing.former_addresses import leave_former_address
from cms.api.writing.locking import need_open
from cms.api.writing.merging import Merging
from cms.api.writing.ordering import order
from cms.api.writing.refusals import Invalid, Refused, conflict
from cms.api.writing.reserving import prolong, reservation_of
from cms.api.writing.rights import need, page_asked_for
from cms.api.writing.showing import address, asked_address, latest, nothing, page_json, private, shown_of
from cms.api.writing.versions import need_version
from cms.core.slugs import transliterated_slug
from cms.languages.originals import original_of


def create(asked: Asked) -> HttpResponse:
    """A draft below the page that was asked for."""
    parent = page_asked_for(asked)
    need(asked, Scope.WRITE, parent, parent.permissions_for_user(asked.who.user).can_add_subpage())
    page = _page_class(asked, parent)(owner=asked.who.user, locale=parent.locale)
    page.slug = _slug_for(asked, parent)
    page = _fill(asked, page, parent, {}, asked.body).save(commit=False)
    page.live = False
    parent.add_child(instance=page)
    page.save_revision(user=asked.who.user, log_action=True, clean=False)
    page = Page.objects.get(pk=page.pk).specific
    response = private(asked, page_json(asked, page), 201, page)
    response["Location"] = asked_address(asked, page)
    return response


def _slug_for(asked: Asked, parent: Page) -> str:
    """From the title, as the editor fills it in; what was given as ``id`` is set on top."""
    title = asked.body.get("title")
    slug = transliterated_slug(title)[:200] if isinstance(title, str) else ""
    return find_available_slug(parent, slug) if slug else ""


def _page_class(asked: Asked, parent: Page) -> Any:
    name = asked.body.get("@type")
    if not name:
        raise Invalid([("@type", _("Say which type of page it is to be."))])
    models = {model.__name__: model for model in parent.creatable_subpage_models()}
    model = models.get(name) if isinstance(name, str) else None
    if model is None or model._meta.label not in PUBLIC_FIELDS or not model.can_create_at(parent):
        sentence = _("No “%(name)s” can stand here. These can: %(names)s.")
        raise Invalid([("@type", sentence % {"name": name, "names": ", ".join(sorted(models))})])
    return model


def change(asked: Asked) -> HttpResponse:
    page = page_asked_for(asked)
    need_version(asked, page)
    if "ordering" in asked.body:
        order(asked, page, asked.body["ordering"])
    if set(asked.body) != {"ordering"}:
        may_change(asked, page)
        need_open(asked, page)
        save_given(asked, page, asked.body)
    reservation = reservation_of(page)
    if reservation is not None:
        prolong(reservation)
    if "return=representation" in asked.request.headers.get("Prefer", ""):
        page = Page.objects.get(pk=page.pk).specific
        return private(asked, page_json(asked, page), page=page)
    return nothing(page)


def may_change(asked: Asked, page: Page) -> None:
    need(asked, Scope.WRITE, page, page.permissions_for_user(asked.who.user).can_edit())


def save_given(asked: Asked, page: Page, given: dict[str, Any]) -> None:
    """A new draft with ``given`` on top, where that says something else."""
    if set(given) - {"ordering"}:
        refuse_what_follows_another(page)
    former = stored_path(page)
    draft = latest(page)
    form = _fill(asked, draft, page.get_parent().specific, shown_of(draft), given)
    if form is None:
        return
    draft = form.save(commit=not draft.live)
    draft.save_revision(user=asked.who.user, log_action=True, clean=False)
    leave_former_address(former, Page.objects.get(pk=page.pk).specific)


def _fill(asked: Asked, page: Page, parent: Page, shown: dict[str, Any], given: dict[str, Any]) -> Any:
    """The valid form, its values in ``page``; ``None`` where nothing is another. Raises ``Invalid``."""
    merging = Merging(request=asked.request, locale=parent.locale if page.pk is None else page.locale)
    is_new = page.pk is None
    values = changes(page, shown, _taken(page, given), merging)
    if not values and not merging.problems and not is_new:
        return None
    form = filled_form(page, parent, asked.who.user, values, draft=True)
    form.is_valid()
    problems = [*merging.problems, *problems_of(form, page)]
    if problems:
        raise Invalid(problems)
    return form


def _taken(page: Page, body: dict[str, Any]) -> dict[str, Any]:
    """Without what is derived and was sent back from another reading of the same page."""
    derived = {
        "html",
        "text",
        "items",
        "items_total",
        "batching",
        "@components",
        "parent",
        "lock",
        "modified",
        RELATION,
    }
    derived |= {
        "review_state",
        "version",
        "created",
        "reservation",
        "subjects",
        "minutes",
        "edition",
        "pilot",
    } - set(page_fields(page))
    return {name: value for name, value in body.items() if name not in derived}


def page_fields(page: Page) -> tuple[str, ...]:
    return PUBLIC_FIELDS.get(page._meta.label, ())


def refuse_what_follows_another(page: Page) -> None:
    if page.alias_of_id:
        raise Refused(409, _("This page shows another one. Change that one."))
    original = original_of(page)
    if original is not None:
        sentence = _(
            "This page is a translation: its structure follows “%(title)s”, and its words are written on the "
            "translation screen or by translation files."
        )
        raise conflict([sentence % {"title": original}], source=address(original))
