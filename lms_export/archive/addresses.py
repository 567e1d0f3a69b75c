"""Where an address of the site lies in the archive, and how one file there leads to another."""

from __future__ import annotations

import posixpath
from urllib.parse import quote, unquote, urljoin, urlsplit

import msgspec

PAGE = "index.html"


class Site(msgspec.Struct, frozen=True, kw_only=True):
    """``base`` is the site's own address without a slash at its end; the others are where its files are."""

    base: str
    static: str
    media: str
    languages: tuple[str, ...]

    def local(self, address: str, seen_on: str = "/") -> str:
        """The path on the site without query and fragment; empty for what is elsewhere, or no address."""
        if address.startswith(("#", "data:", "mailto:", "tel:", "javascript:")):
            return ""
        for beginning, name in ((self.static, "/static/"), (self.media, "/media/")):
            if address.startswith(beginning):
                return name + unquote(urlsplit(address[len(beginning) :]).path)
        parts = urlsplit(urljoin(f"{self.base}{quote(seen_on)}", address))
        return unquote(parts.path) if f"{parts.scheme}://{parts.netloc}" == self.base else ""

    def address(self, path: str) -> str:
        """Where the site has the file at ``path``: ``local`` the other way round."""
        _root, room, name = path.split("/", 2)
        return {"static": self.static, "media": self.media}[room] + quote(name)

    def is_page(self, path: str) -> bool:
        """What a reader reads: below a language, and neither a device's nor a feed."""
        parts = path.split("/")
        return path.endswith("/") and parts[1] in self.languages and parts[2] != "device"

    def is_file(self, path: str) -> bool:
        return path.startswith(("/static/", "/media/"))

    def is_answer(self, path: str) -> bool:
        """Handed out by a view: a document, a calendar."""
        return path.startswith(("/documents/", "/calendar/"))


def place_of(path: str) -> str:
    """``/nb/sing/`` lies at ``nb/sing/index.html``; nothing leads out of the folder."""
    clean = posixpath.normpath(path).lstrip("/")
    return f"{clean}/{PAGE}".lstrip("/") if path.endswith("/") else clean


def leading(from_place: str, to_place: str) -> str:
    """The relative address of one place on the page at another."""
    return quote(posixpath.relpath(to_place, posixpath.dirname(from_place) or "."))
