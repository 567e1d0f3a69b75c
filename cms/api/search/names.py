"""What Plone calls the fields of an entry, in parameters and in answers."""

from cms.search.query import DATES

FIELDS = {
    "portal_type": "type",
    "Language": "language",
    "review_state": "state",
    "UID": "uid",
    "Subject": "subjects",
    "TranslationGroup": "translation_key",
    "id": "slug",
    "getId": "slug",
}
DATE_FIELDS = {name: name for name in DATES}
FACETS = {name: FIELDS[name] for name in ("portal_type", "Language", "review_state", "Subject")}
ORDERS = {
    "relevance": "relevance",
    "getObjPositionInParent": "position",
    "sortable_title": "sortable_title",
    "path": "path",
    "portal_type": "type",
    "Language": "language",
    "review_state": "state",
    "UID": "uid",
    "id": "slug",
    "getId": "slug",
    **DATE_FIELDS,
}
DIRECTIONS = {"ascending": False, "descending": True, "reverse": True}
