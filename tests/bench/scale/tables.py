"""Which rows belong to a page, and what of them is another in its copy."""

from __future__ import annotations

from dataclasses import dataclass, field

STRIDE = 50_000
_MORE = f"+ page.k * {STRIDE}"
_BY_ID = "JOIN scale_page page ON page.old_id = row.{} WHERE row.id < 50000"
_BY_KEY = "JOIN scale_key page ON page.old_key = row.{}"
_BY_SOURCE = f"""JOIN wagtail_localize_translationsource source ON source.id = row.source_id
    JOIN scale_key page ON page.old_key = source.object_id WHERE row.id < {STRIDE}"""
_BY_CONTEXT = f"""JOIN wagtail_localize_translationcontext context ON context.id = row.context_id
    JOIN scale_key page ON page.old_key = context.object_id WHERE row.id < {STRIDE}"""
_URL = "trim(both '/' from page.url_path)"


@dataclass(frozen=True)
class Copied:
    """``values``: column -> expression over ``row`` and ``page``; the others are as they were."""

    joined: str
    values: dict[str, str] = field(default_factory=dict)


def _later(*names: str) -> dict[str, str]:
    return {name: f"row.{name} {_MORE}" for name in names}


def _of_page(table_columns: str = "page_ptr_id") -> Copied:
    return Copied(f"JOIN scale_page page ON page.old_id = row.{table_columns}", {table_columns: "page.id"})


def _segment(*more: str) -> Copied:
    return Copied(_BY_SOURCE, _later("id", "source_id", "context_id", *more))


TABLES = {
    "wagtailcore_page": Copied(
        _BY_ID.format("id"),
        {
            "id": "page.id",
            "path": "page.path",
            "url_path": "page.url_path",
            "slug": "reverse(split_part(reverse(trim(trailing '/' from page.url_path)), '/', 1))",
            "translation_key": "page.key",
            **_later("latest_revision_id", "live_revision_id"),
        },
    ),
    "courses_programme": _of_page(),
    "courses_course": _of_page(),
    "courses_module": _of_page(),
    "courses_lesson": _of_page(),
    "wagtailcore_revision": Copied(
        f"""JOIN wagtailcore_page pattern ON row.id IN (pattern.latest_revision_id, pattern.live_revision_id)
            JOIN scale_page page ON page.old_id = pattern.id WHERE row.id < {STRIDE}""",
        {**_later("id"), "object_id": "page.id::text"},
    ),
    "courses_slot": Copied(
        f"{_BY_KEY.format('scope')} WHERE row.id < {STRIDE}", {**_later("id"), "scope": "page.key"}
    ),
    "api_storedpage": Copied(
        _BY_ID.format("page_id"),
        {
            **_later("id", "revision"),
            "page_id": "page.id",
            "path": _URL,
            "parent_path": f"regexp_replace({_URL}, '/[^/]*$', '')",
            "position": "page.path",
            "url_path": "page.url_path",
            "translation_key": "page.key",
            "uid": "replace(page.key::text, '-', '') || '-' || row.language",
        },
    ),
    "api_shown": Copied(
        f"""JOIN api_storedpage stored ON stored.id = row.page_id
            JOIN scale_page page ON page.old_id = stored.page_id
            LEFT JOIN scale_key shown ON shown.k = page.k AND row.key = 'page:' || shown.old_hex
            WHERE row.id < {STRIDE}""",
        {**_later("id", "page_id"), "key": "COALESCE('page:' || shown.hex, row.key)"},
    ),
    "search_indexedentry": Copied(
        f"""JOIN wagtailcore_page pattern ON pattern.path = row.position
            JOIN scale_page page ON page.old_id = pattern.id WHERE row.id < {STRIDE}""",
        {
            **_later("id"),
            "uid": "replace(page.key::text, '-', '') || '-' || row.language",
            "path": _URL,
            "position": "page.path",
        },
    ),
    "wagtailsearch_indexentry": Copied(
        f"""JOIN django_content_type type ON type.id = row.content_type_id AND type.app_label = 'courses'
            JOIN scale_page page ON page.old_id::text = row.object_id WHERE row.id < {STRIDE}""",
        {**_later("id"), "object_id": "page.id::text"},
    ),
    "wagtailcore_referenceindex": Copied(
        f"""JOIN django_content_type type ON type.id = row.content_type_id AND type.app_label = 'courses'
            JOIN scale_page page ON page.old_id::text = row.object_id
            LEFT JOIN scale_page target ON target.k = page.k AND target.old_id::text = row.to_object_id
                AND row.to_content_type_id = row.base_content_type_id
            WHERE row.id < {STRIDE}""",
        {
            **_later("id"),
            "object_id": "page.id::text",
            "to_object_id": "COALESCE(target.id::text, row.to_object_id)",
        },
    ),
    "wagtail_localize_translatableobject": Copied(
        _BY_KEY.format("translation_key"), {"translation_key": "page.key"}
    ),
    "wagtail_localize_translationsource": Copied(
        f"{_BY_KEY.format('object_id')} WHERE row.id < {STRIDE}", {**_later("id"), "object_id": "page.key"}
    ),
    "wagtail_localize_translation": Copied(
        _BY_SOURCE, {**_later("id", "source_id"), "uuid": "md5(row.uuid::text || page.k)::uuid"}
    ),
    "wagtail_localize_translationcontext": Copied(
        f"{_BY_KEY.format('object_id')} WHERE row.id < {STRIDE}", {**_later("id"), "object_id": "page.key"}
    ),
    "wagtail_localize_stringsegment": _segment(),
    "wagtail_localize_templatesegment": _segment(),
    "wagtail_localize_overridablesegment": _segment(),
    "wagtail_localize_relatedobjectsegment": _segment(),
    "wagtail_localize_stringtranslation": Copied(_BY_CONTEXT, _later("id", "context_id")),
    "languages_baseline": Copied(
        f"{_BY_KEY.format('object_key')} WHERE row.id < {STRIDE}", {**_later("id"), "object_key": "page.key"}
    ),
}
