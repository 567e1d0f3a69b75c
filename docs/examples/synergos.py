"""Reads a Synergos site with nothing but Python: python synergos.py WHAT [ADDRESS OF A PAGE | WORDS | FOLDER]

    courses                     all courses, in each language
    lesson nb/sing/.../leksjon  a lesson as text
    translations nb/sing/...    the page in other languages, and how well they keep up
    search nb frivillige        what is found in a language
    sync FOLDER                 keeps a copy of all pages in a folder; run it as often as you like

The site is that of the environment's SYNERGOS, such as https://synergos.example
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import urlopen

SITE = os.environ.get("SYNERGOS", "http://127.0.0.1:8000").rstrip("/")


def ask(path: str, **parameters: str | int) -> dict:
    """What the API answers at a path; a page that has moved is followed."""
    query = f"?{urlencode(parameters)}" if parameters else ""
    with urlopen(f"{SITE}/api/{quote(path, safe='/@')}{query}", timeout=30) as answer:
        return json.load(answer)


def courses() -> None:
    for page in everything("@search", portal_type="Course", sort_on="sortable_title"):
        print(f"{page['language']}  {page['title']}  {page['@id']}")


def everything(path: str, **parameters: str | int):
    """All elements of a list, batch by batch."""
    start = 0
    while True:
        found = ask(path, b_start=start, b_size=100, **parameters)
        yield from found["items"]
        start += len(found["items"])
        if not found["items"] or start >= found["items_total"]:
            return


def lesson(path: str) -> None:
    page = ask(path, fields="title,minutes,text")
    print(f"{page['title']} ({page['minutes']} min)\n\n{page['text']}")


def translations(path: str) -> None:
    for page in ask(f"{path}/@translations")["languages"]:
        behind = f", behind since {page['outdated_since']}" if page["outdated_since"] else ""
        print(f"{page['language']}  {page['state']} ({page['percent']} %{behind})  {page['@id']}")


def search(language: str, *words: str) -> None:
    found = ask(f"{language}/@search", SearchableText=" ".join(words))
    if found["search"]["meant"]:
        print(f"Looked for {found['search']['meant']}")
    for page in found["items"]:
        print(f"{page['title']} ({page['type_title']})  {page['@id']}")


def sync(folder: str) -> None:
    """The token says how far we are; it is kept only when all that came before it is written."""
    kept = Path(folder)
    kept.mkdir(parents=True, exist_ok=True)
    token = kept / "token.txt"
    since = {"since": token.read_text()} if token.exists() else {}
    more = True
    while more:
        told = ask("@changes", **since)
        for change in told["items"]:
            take_over(change, kept)
        token.write_text(told["token"])
        since, more = {"since": told["token"]}, told["more"]


def take_over(change: dict, kept: Path) -> None:
    file = kept / f"{change['UID']}.json"
    print(f"{change['kind']}  {change['@id']}")
    if change["kind"] in ("unpublished", "deleted"):
        file.unlink(missing_ok=True)
    else:
        path = change["@id"].removeprefix(SITE).strip("/")
        try:
            page = ask(path)
        except HTTPError as error:
            if error.code != 404:
                raise
            return  # it went away meanwhile; a later change says so
        file.write_text(json.dumps(page, ensure_ascii=False, indent=1), encoding="utf-8")


WHAT = {each.__name__: each for each in (courses, lesson, translations, search, sync)}

if __name__ == "__main__":
    if len(sys.argv) < 2 or sys.argv[1] not in WHAT:
        sys.exit(__doc__)
    WHAT[sys.argv[1]](*sys.argv[2:])
