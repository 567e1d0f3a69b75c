"""The files of one lesson or module test in one language: for the player, and to be read without it.

One call makes both, so that a cache can keep them: what comes out depends on the lesson or module, its
neighbours' ids, and of the context on the language, the source language, the course's title, the page's
place, the terms and false friends it uses, the assets it shows and whether they are preloaded.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator

import msgspec

from lms_export.course import Course, Lesson, Module
from lms_export.html.context import Context
from lms_export.html.environment import render
from lms_export.html.identifiers import lesson_page, module_test_page, page_file
from lms_export.html.languages import side_of
from lms_export.html.pages import render_lesson, render_module_test, unscripted_note
from lms_export.html.policy import READING_POLICY
from lms_export.html.used_assets import assets_of
from lms_export.messages import speaking

CONTENTS_FILE = "contents.html"
_MEDIA = re.compile(r"media/(?=[0-9a-f]{32}\.)")
_HIDDEN = re.compile(r"<template\b[^<]*(?:<(?!/template>)[^<]*)*</template>")
_OPTION = re.compile(r'<input\b[^>]*><label for="[^"]*">([^<]*)</label>')
_FIELD = re.compile(r"<(?:input\b[^>]*>|textarea\b[^>]*></textarea>|(select|button)\b.*?</\1>)", re.DOTALL)
_NAMED_FOR_SCRIPTS = re.compile(r' data-(?:question|text)="[^"]*"')


class PageInCourse(msgspec.Struct, frozen=True, kw_only=True):
    """A lesson, or the module whose test it is, and the ids of the pages around it, empty at the ends."""

    id: str
    node: Lesson | Module
    before: str = ""
    after: str = ""


def pages_in(course: Course) -> tuple[PageInCourse, ...]:
    """Every lesson and module test in reading order."""
    nodes = list(_nodes(course))
    ids = ["", *(id for id, _node in nodes), ""]
    return tuple(
        PageInCourse(id=id, node=node, before=ids[place], after=ids[place + 2])
        for place, (id, node) in enumerate(nodes)
    )


def _nodes(course: Course) -> Iterator[tuple[str, Lesson | Module]]:
    for module in course.modules:
        yield from ((lesson_page(lesson), lesson) for lesson in module.lessons)
        if module.test:
            yield module_test_page(module), module


def page_files(page: PageInCourse, context: Context) -> dict[str, bytes]:
    """``pages/<language>/<page>.js`` and ``plain/<language>/<page>.html``."""
    node = page.node
    html = render_lesson(node, context) if isinstance(node, Lesson) else render_module_test(node, context)
    folder, name = context.language.lower(), page_file(page.id)
    return {
        f"pages/{folder}/{name}.js": _for_player(page.id, html, context),
        f"plain/{folder}/{name}.html": _for_reading(page, html, context),
    }


def shared_by_pages(course: Course, context: Context) -> bytes:
    """A digest of what every page of one language depends on."""
    values = (
        (course.id, context.title, context.language, context.languages, context.source_language),
        (context.pass_mark, context.terms, context.false_friends),
    )
    return hashlib.blake2b(msgspec.msgpack.encode(values, order="deterministic")).digest()


def what_it_shows(page: PageInCourse, course: Course, context: Context) -> tuple[object, ...]:
    """What ``page_files`` depends on beside ``shared_by_pages``, as msgspec can encode it."""
    node, shown = page.node, set[str]()
    if isinstance(node, Lesson):
        shown.update(assets_of(node, course, (context.language,)))
    else:
        node = msgspec.structs.replace(node, lessons=(), guide=None)
    return (
        (page.id, page.before, page.after, node, context.places.get(node.id)),
        [(context.assets.get(sha256), sha256 in context.preloaded) for sha256 in sorted(shown)],
    )


def _for_player(id: str, html: str, context: Context) -> bytes:
    """The HTML as a template literal, in which its many quotation marks stand as they are."""
    names = ", ".join(json.dumps(value, ensure_ascii=False) for value in (context.language, id))
    return f"Synergos.page({names}, `{_literal(html)}`);\n".encode()


def _literal(text: str) -> str:
    r"""``text`` between backticks; a script's own ``\r`` would be read as ``\n``."""
    for special, escaped in (("\\", "\\\\"), ("`", "\\`"), ("$", "\\$"), ("\r", "\\r")):
        text = text.replace(special, escaped)
    return text


def _for_reading(page: PageInCourse, html: str, context: Context) -> bytes:
    """Without the explanations, which wait for an answer nobody can give here."""
    title = context.text(page.node.title)
    with speaking(context.language):
        return render(
            "plain",
            language=context.language,
            side=side_of(context.language),
            policy=READING_POLICY,
            title=f"{title} · {context.title}" if context.title else title,
            note=unscripted_note(html),
            page=below_plain(readable(html)),
            contents=CONTENTS_FILE,
            before=_address(page.before),
            after=_address(page.after),
        ).encode()


def readable(html: str) -> str:
    """``html`` without what only scripts show or send: templates, fields, the names they go by."""
    html = _FIELD.sub("", _OPTION.sub(r"\1", _HIDDEN.sub("", html)))
    html = html.replace("<div data-block>", "<div>").replace(' novalidate autocomplete="off"', "")
    return _NAMED_FOR_SCRIPTS.sub("", html)


def _address(id: str) -> str:
    return f"{page_file(id)}.html" if id else ""


def below_plain(html: str) -> str:
    """``html``, which finds media beside the launch page, as read from ``plain/<language>/``."""
    return _MEDIA.sub("../../media/", html)
