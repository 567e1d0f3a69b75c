"""Every variable of the environment that the settings read: one table, from which the documentation is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Variable:
    """``effect`` is a sentence for whoever runs the site. A ``secret`` may also be given as ``NAME_FILE``."""

    name: str
    effect: str
    default: str = ""
    kind: Literal["text", "number", "flag", "list"] = "text"
    secret: bool = False
    needed: bool = False


_VARIABLES = (
    Variable(name="SECRET_KEY", needed=True, secret=True, effect="Signs sessions, links and webhooks; 50 characters or more, drawn by chance."),
    Variable(name="ALLOWED_HOSTS", needed=True, kind="list", effect="The names under which the site is reached."),
    Variable(name="BASE_URL", needed=True, default="http://127.0.0.1:8000", effect="The site's address, as it stands in e-mails, feeds and the API."),
    Variable(name="CSRF_TRUSTED_ORIGINS", kind="list", effect="Further addresses, with https://, from which forms may be sent."),
    Variable(name="DATABASE_URL", secret=True, effect="The database, such as postgres://user:password@host/name; SQLite below SYNERGOS_VAR where it is empty."),
    Variable(name="SYNERGOS_VAR", default="var", effect="The folder of database, uploads, packages and caches."),
    Variable(name="SYNERGOS_LANGUAGES", kind="list", default="nb,sv,en", effect="The languages of the content; nn and sma can be added."),
    Variable(name="SYNERGOS_FALLBACKS", kind="list", default="nn:nb,nb:nn,no:nb nn,da:nb,sma:nb sv", effect="Which languages stand in where a page is missing, the nearest first."),
    Variable(name="BEHIND_PROXY", kind="flag", default="0", effect="Believe X-Forwarded-Proto of the web server in front."),
    Variable(name="SECURE_SSL_REDIRECT", kind="flag", default="1", effect="Lead http to https; 0 only where the web server in front does so."),
    Variable(name="SECURE_HSTS_SECONDS", kind="number", default="31536000", effect="How long browsers remember that the site is reached by https alone."),
    Variable(name="SECURE_HSTS_INCLUDE_SUBDOMAINS", kind="flag", default="1", effect="The same for names below the site's own."),
    Variable(name="CLIENT_ADDRESS_HEADER", effect="The header in which proxies of yours name who asks, such as X-Forwarded-For; none is believed unless it is named."),
    Variable(name="CLIENT_ADDRESS_PROXIES", kind="number", default="1", effect="How many proxies of yours stand before the server, each adding an address to that header."),
    Variable(name="API_READS_PER_MINUTE", kind="number", default="3000", effect="Stored documents a network may read; counted in each process for itself. 0 is without a limit."),
    Variable(name="API_QUERIES_PER_MINUTE", kind="number", default="600", effect="Searches, services, lists and drafts, for a token or else a network; all processes together."),
    Variable(name="API_WRITES_PER_MINUTE", kind="number", default="300", effect="The same for what changes something."),
    Variable(name="API_CHANGES_KEPT_DAYS", kind="number", default="365", effect="How long the feed of changes goes back; who asks for more begins anew."),
    Variable(name="STATIC_API_ROOT", effect="A folder for the API's documents as files, which the worker keeps current; none where it is empty."),
    Variable(name="FEEDBACK_TEXT_KEPT_DAYS", kind="number", default="365", effect="Words of readers are deleted after so many days; that somebody answered stays counted."),
    Variable(name="WEBHOOKS_REACH_PRIVATE_ADDRESSES", kind="flag", default="0", effect="Let webhooks reach http and addresses of the own network."),
    Variable(name="MACHINE_TRANSLATOR", effect="libretranslate or deepl; none where it is empty."),
    Variable(name="LIBRETRANSLATE_URL", default="http://127.0.0.1:5000", effect="Where LibreTranslate answers."),
    Variable(name="LIBRETRANSLATE_KEY", secret=True, effect="Its key, where it asks for one."),
    Variable(name="DEEPL_KEY", secret=True, effect="The key of DeepL."),
    Variable(name="DEEPL_URL", effect="DeepL's address, where it is reached through one of your own."),
    Variable(name="LOG_FORMAT", default="line", effect="line for people, json for programs: one record a line, on standard error."),
    Variable(name="LOG_LEVEL", default="INFO", effect="DEBUG, INFO, WARNING or ERROR."),
)  # fmt: skip

VARIABLES = {variable.name: variable for variable in _VARIABLES}


def as_table() -> str:
    """The reference page's table, in Markdown."""
    head = "| name | effect | default | secret |\n|---|---|---|---|\n"
    return head + "".join(f"{_row(variable)}\n" for variable in VARIABLES.values())


def _row(variable: Variable) -> str:
    name = f"`{variable.name}`" + (" (needed)" if variable.needed else "")
    default = f"`{variable.default}`" if variable.default else ""
    return f"| {name} | {variable.effect} | {default} | {'yes' if variable.secret else ''} |"
