"""A small cmi5 platform with its record store: serves a package, gives out keys once, records and judges."""

from __future__ import annotations

import base64
import hashlib
import http.server
import json
import threading
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from tests.lms_export.record_store.judge import SESSION, Session, Statement, complaints, is_defined, verb_of

ACTOR = {
    "objectType": "Agent",
    "name": "Åse Ø",
    "account": {"homePage": "https://a.example", "name": "7 & 8"},
}
LAUNCH_DATA = "LMS.LaunchData"


@dataclass(kw_only=True)
class Platform:
    """``down`` makes the record store fail; ``preferences`` is the status of that profile's answer.

    Without ``judging`` it takes any statement, as a plain record store does.
    """

    folder: Path
    address: str = ""
    down: bool = False
    judging: bool = True
    preferences: int = 200
    language: str = "nb-NO"
    registration: str = field(default_factory=lambda: str(uuid.uuid4()))
    sessions: dict[str, Session] = field(default_factory=dict)
    launches: dict[str, dict[str, Any]] = field(default_factory=dict)
    spent: set[str] = field(default_factory=set)
    documents: dict[str, bytes] = field(default_factory=dict)
    statements: list[Statement] = field(default_factory=list)
    violations: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)

    def launch(self, unit: str, *, mode: str = "Normal", mastery: float | None = 0.8) -> str:
        """The address of a new session of the unit that starts at ``unit``, its words in an unusual order."""
        activity = f"https://platform.example/activity/{unit}"
        said = [verb for other in self.sessions.values() if other.activity == activity for verb in other.said]
        session = Session(
            id=str(uuid.uuid4()),
            registration=self.registration,
            activity=activity,
            actor=ACTOR,
            template={},
            mode=mode,
            mastery=mastery,
            said_before=said,
        )
        session.template = _template(session)
        self.sessions[session.id] = session
        self.launches[session.id] = _launch_data(session, f"{self.address}/home.html")
        words = {
            "activityId": session.activity,
            "actor": json.dumps(ACTOR),
            "registration": session.registration,
            "fetch": f"{self.address}/fetch/{session.id}",
            "endpoint": f"{self.address}/lrs",
        }
        return f"{self.address}/{unit}?{urlencode(words)}"

    def launch_plainly(self, unit: str = "index.html") -> str:
        """The address of a launch as ``tincan.xml`` packages know it."""
        session = urlsplit(self.launch(unit)).query
        words = dict(parse_qsl(session))
        key = base64.b64encode(f"{words.pop('fetch').rpartition('/')[2]}:key".encode()).decode()
        plain = words | {"activity_id": words.pop("activityId"), "auth": f"Basic {key}"}
        return f"{self.address}/{unit}?{urlencode(plain)}"

    def verbs(self, session: int = -1) -> list[str]:
        """The verbs of the launch with this number, in the order they arrived."""
        return list(self.sessions.values())[session].said

    def said(self, verb: str) -> list[Statement]:
        return [statement for statement in self.statements if verb_of(statement) == verb]

    def receive(self, statements: list[Statement], session: Session) -> int:
        """The HTTP status. The same statement again is no news; one that breaks a rule is refused."""
        for statement in statements:
            if statement in self.statements:
                continue
            if any(known["id"] == statement["id"] for known in self.statements):
                return 409
            if found := complaints(statement, session) if self.judging else []:
                self.violations += [f"{verb_of(statement)}: {complaint}" for complaint in found]
                return 403
            self.statements.append(statement)
            session.said.append(verb_of(statement) if is_defined(statement) else f"({verb_of(statement)})")
        return 200


def _template(session: Session) -> dict[str, Any]:
    return {
        "contextActivities": {"grouping": [{"id": "https://platform.example/au", "objectType": "Activity"}]},
        "extensions": {SESSION: session.id},
    }


def _launch_data(session: Session, home: str) -> dict[str, Any]:
    data = {
        "contextTemplate": session.template,
        "launchMode": session.mode,
        "moveOn": "CompletedAndPassed",
        "returnURL": home,
    }
    return data if session.mastery is None else data | {"masteryScore": session.mastery}


def serve(platform: Platform) -> http.server.ThreadingHTTPServer:
    """Starts the platform on the loopback address; the caller shuts it down."""
    handler = type("Handler", (_Handler,), {"platform": platform})
    server = _Server(("127.0.0.1", 0), handler)
    platform.address = f"http://127.0.0.1:{server.server_port}"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """A page that is closed does not wait for its answers."""


class _Handler(http.server.SimpleHTTPRequestHandler):
    platform: Platform

    def __init__(self, *given: Any) -> None:
        super().__init__(*given, directory=str(self.platform.folder))

    def log_message(self, format: str, *given: object) -> None:
        """Says nothing: the tests speak."""

    def do_GET(self) -> None:
        place = urlsplit(self.path)
        if not place.path.startswith("/lrs/"):
            super().do_GET()
        elif self._may_go_on(place.path):
            self._read(place.path.removeprefix("/lrs/"), dict(parse_qsl(place.query)))

    def do_POST(self) -> None:
        place = urlsplit(self.path)
        if place.path.startswith("/fetch/"):
            self._give_key(place.path.removeprefix("/fetch/"))
        elif self._may_go_on(place.path):
            self._take_statements(json.loads(self._body()))

    def do_PUT(self) -> None:
        place = urlsplit(self.path)
        if not self._may_go_on(place.path):
            return
        query = dict(parse_qsl(place.query))
        if place.path == "/lrs/statements":
            self._take_statements([json.loads(self._body())])
        else:
            self._write(_key(query), self._body())

    def _give_key(self, session: str) -> None:
        known = session in self.platform.sessions and session not in self.platform.spent
        self.platform.spent.add(session)
        key = base64.b64encode(f"{session}:key".encode()).decode()
        self._answer(200, {"auth-token": key} if known else {"error-code": "1", "error-text": "spent"})

    def _may_go_on(self, path: str) -> bool:
        self.platform.requests.append(f"{self.command} {path}")
        given = self.headers.get("Authorization", "").removeprefix("Basic ")
        self.session = self.platform.sessions.get(base64.b64decode(given).decode().partition(":")[0])
        if self.platform.down or self.session is None:
            self._body()
            self._answer(503 if self.platform.down else 401)
            return False
        return True

    def _read(self, resource: str, query: dict[str, str]) -> None:
        assert self.session is not None
        if resource == "agents/profile":
            self.session.preferences_read = True
            self._answer(self.platform.preferences, {"languagePreference": self.platform.language})
        elif resource == "statements":
            known = any(statement["id"] == query["statementId"] for statement in self.platform.statements)
            self._answer(200 if known else 404)
        elif query["stateId"] == LAUNCH_DATA:
            self._answer(200, self.platform.launches[self.session.id])
        elif (document := self.platform.documents.get(_key(query))) is None:
            self._answer(404)
        else:
            self._answer(200, json.loads(document), tag=_tag(document))

    def _write(self, key: str, document: bytes) -> None:
        known = self.platform.documents.get(key)
        expected = self.headers.get("If-Match")
        is_new = self.headers.get("If-None-Match") == "*"
        if (expected and (known is None or _tag(known) != expected)) or (is_new and known is not None):
            self._answer(412)
            return
        self.platform.documents[key] = document
        self._answer(204, tag=_tag(document))

    def _take_statements(self, statements: list[Statement]) -> None:
        assert self.session is not None
        self._answer(self.platform.receive(statements, self.session))

    def _body(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def _answer(self, status: int, content: Any = None, tag: str = "") -> None:
        body = b"" if content is None or status == 204 else json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        if tag:
            self.send_header("ETag", tag)
        self.end_headers()
        self.wfile.write(body)


def _key(query: dict[str, str]) -> str:
    return " ".join(query.get(name, "") for name in ("stateId", "activityId", "registration", "agent"))


def _tag(document: bytes) -> str:
    return f'"{hashlib.sha1(document).hexdigest()}"'
