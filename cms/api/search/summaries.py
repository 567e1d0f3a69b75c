"""Entries of the index as elements of an answer, in Plone's words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from cms.api.addresses import base
from cms.api.items import lists_others
from cms.api.moments import moment
from cms.api.summaries import summary_of, title_of_type
from cms.search.models import IndexedEntry

METADATA: dict[str, Callable[[IndexedEntry], Any]] = {
    "UID": lambda entry: entry.uid,
    "id": lambda entry: entry.slug,
    "getId": lambda entry: entry.slug,
    "getPath": lambda entry: f"/{entry.path}",
    "getURL": lambda entry: f"{base()}/{entry.path}",
    "portal_type": lambda entry: entry.type,
    "Type": lambda entry: title_of_type(entry.type, entry.language),
    "Title": lambda entry: entry.title,
    "Description": lambda entry: entry.description,
    "Language": lambda entry: entry.language,
    "TranslationGroup": lambda entry: entry.uid.partition("-")[0],
    "Subject": lambda entry: entry.subject_list,
    "Creator": lambda entry: "",
    "listCreators": lambda entry: [],
    "created": lambda entry: moment(entry.created),
    "modified": lambda entry: moment(entry.modified),
    "effective": lambda entry: moment(entry.effective),
    "expires": lambda entry: moment(entry.expires),
    "CreationDate": lambda entry: moment(entry.created),
    "ModificationDate": lambda entry: moment(entry.modified),
    "EffectiveDate": lambda entry: moment(entry.effective),
    "ExpirationDate": lambda entry: moment(entry.expires),
    "Date": lambda entry: moment(entry.effective or entry.modified),
    "is_folderish": lambda entry: lists_others(entry.type),
    "exclude_from_nav": lambda entry: False,
}
"""Name -> its value. Who wrote a page is told to nobody, so ``Creator`` is always empty."""

ALWAYS = ("@id", "@type", "UID")
SUMMARY = ("title", "description", "language", "review_state", "type_title", "effective")
MEMBERS = (*ALWAYS, *SUMMARY, *(name for name in METADATA if name not in ALWAYS))


def summary(entry: IndexedEntry, metadata: Iterable[str]) -> dict[str, Any]:
    names = METADATA if "_all" in metadata else metadata
    return {
        **summary_of(entry),
        "review_state": entry.state,
        **{name: METADATA[name](entry) for name in names},
    }


def only(value: dict[str, Any], fields: Iterable[str]) -> dict[str, Any]:
    wanted = {*ALWAYS, *fields}
    return {name: part for name, part in value.items() if name in wanted}
