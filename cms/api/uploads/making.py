"""``POST /@images`` and ``POST /@documents``: what the editor's form accepts becomes a file of the site."""

from __future__ import annotations

from pathlib import PurePath
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import BooleanField
from django.http import HttpResponse
from django.utils.html import strip_tags
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Collection, Locale

from cms.api.tokens.scopes import Scope
from cms.api.uploads.file_member import NoFile, file_of
from cms.api.uploads.kinds import KINDS, Kind
from cms.api.uploads.showing import asked_address, json_of, need_the_mount
from cms.api.writing.asked import Asked
from cms.api.writing.chosen import chosen
from cms.api.writing.refusals import Invalid, not_allowed
from cms.api.writing.showing import private
from cms.media.models import Licence

_NOT_FIELDS = frozenset({"@type"})


def upload(asked: Asked) -> HttpResponse:
    kind, user = KINDS[asked.service], asked.who.user
    need_the_mount(asked)
    if not asked.who.lets_anywhere(Scope.WRITE) or not kind.policy.user_has_permission(user, "add"):
        raise not_allowed()
    made = _made(asked, kind)
    log(instance=made, action="wagtail.create", user=user, content_changed=True)
    response = private(asked, json_of(kind, made), 201)
    response["Location"] = asked_address(asked, kind, made)
    return response


def _made(asked: Asked, kind: Kind) -> Any:
    """Every problem is told at once. Raises ``Invalid``."""
    problems, values = _values(asked, kind)
    files: dict[str, SimpleUploadedFile] = {}
    try:
        files["file"] = file_of(asked.body.get(kind.file), kind.most_bytes)
        values.setdefault("title", PurePath(files["file"].name or "").stem)
    except NoFile as error:
        problems.append((kind.file, str(error)))
        values.setdefault("title", "-")
    instance = kind.model(uploaded_by_user=asked.who.user)
    form = kind.form(kind.model)(values, files, instance=instance, user=asked.who.user)
    problems += _wrong_collection(form, values.get("collection"))
    problems += _problems_of(form, kind, known={name for name, _sentence in problems})
    if problems:
        raise Invalid(problems)
    return form.save()


def _values(asked: Asked, kind: Kind) -> tuple[list[tuple[str, str]], dict[str, Any]]:
    problems, values = [], {}
    for name, value in asked.body.items():
        if name in _NOT_FIELDS or name == kind.file or value is None:
            continue
        if name not in kind.fields:
            known = ", ".join(sorted((*kind.fields, kind.file)))
            problems.append((name, _("This cannot be written. These can: %(names)s.") % {"names": known}))
            continue
        try:
            values[name] = _READ[name](asked, value) if name in _READ else _plain(kind, name, value)
        except ValueError as error:
            problems.append((name, str(error)))
    if asked.body.get("@type", kind.type) != kind.type:
        problems.append(("@type", _("Here, this is “%(type)s”.") % {"type": kind.type}))
    return problems, values


def _plain(kind: Kind, name: str, value: Any) -> Any:
    """Yes or no where the field wants that, else a text."""
    wanted = bool if isinstance(kind.model._meta.get_field(name), BooleanField) else str
    if isinstance(value, wanted):
        return value
    raise ValueError(_("A value of this kind cannot stand here."))


def _licence(asked: Asked, value: Any) -> int:
    """By its code, such as “CC BY 4.0”, in whichever language it is registered."""
    locales = Locale.objects.order_by("pk")
    found = (chosen(Licence, value, asked.request, locale) for locale in locales)
    licence = next((each for each in found if each is not None), None)
    if licence is None:
        raise ValueError(_("This cannot be found."))
    return int(licence.pk)


def _collection(_asked: Asked, value: Any) -> int:
    """By number or by name."""
    if isinstance(value, dict):
        value = value.get("id")
    known = {"pk": value} if type(value) is int and 0 < value < 2**31 else {"name": value}
    found = Collection.objects.filter(**known).first() if isinstance(value, int | str) else None
    if found is None:
        raise ValueError(_("This cannot be found."))
    return int(found.pk)


def _tags(_asked: Asked, value: Any) -> str:
    if not isinstance(value, list) or not all(isinstance(each, str) for each in value):
        raise ValueError(_("Write a text, or a list of texts."))
    return ", ".join('"{}"'.format(each.replace('"', "")) for each in value)


_READ = {"licence": _licence, "collection": _collection, "tags": _tags}


def _wrong_collection(form: Any, wanted: int | None) -> list[tuple[str, str]]:
    """Who may add to one collection only need not name it; another one is refused all the same."""
    open_ones = {each.pk: each.name for each in form.collections}
    if wanted in open_ones or (wanted is None and len(open_ones) == 1):
        return []
    return [("collection", _("Choose one of: %(codes)s.") % {"codes": ", ".join(open_ones.values())})]


def _problems_of(form: Any, kind: Kind, known: set[str]) -> list[tuple[str, str]]:
    names = {"file": kind.file, "__all__": ""}
    return [
        (names.get(field, field), strip_tags(str(sentence)))
        for field, errors in form.errors.items()
        for sentence in errors
        if names.get(field, field) not in known
    ]
