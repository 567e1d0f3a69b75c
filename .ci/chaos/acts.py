"""What an editor does while something breaks, by HTTP as from a browser or a program.

An act returns what its editor was told is stored; nothing where they were told that it is not.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any

import docx
import requests

from chaos.invariants import Heard

SENTENCES = ("Prøv igjen", "Försök igen", "Try again", "try again", "igjen", '"detail"')
LONGEST = 25.0
BEHIND = (502, 503, 504)


@dataclass
class Person:
    """Asks one node, and the other where the first is gone, as the web server in front does."""

    nodes: list[str]
    places: dict[str, Any]
    heard: list[Heard] = field(default_factory=list)
    session: requests.Session = field(default_factory=requests.Session)
    lock: Lock = field(default_factory=Lock)

    def ask(self, method: str, path: str, **more: Any) -> requests.Response | None:
        """Nothing where no node is there, or one dies while it answers."""
        for node in self.nodes:
            try:
                answer = self.session.request(
                    method, f"{node}{path}", timeout=LONGEST, allow_redirects=False, **more
                )
            except requests.ConnectionError as error:
                if method == "GET" or "refused" in str(error):
                    continue
                return None
            except requests.RequestException:
                return None
            self._note(path, answer)
            return answer
        return None

    def _note(self, path: str, answer: requests.Response) -> None:
        text = answer.text if answer.status_code >= 500 else ""
        says = any(sentence in text for sentence in SENTENCES)
        leaks = "Traceback (most recent call last)" in text
        with self.lock:
            self.heard.append(Heard(address=path, status=answer.status_code, says=says, leaks=leaks))

    def sign_in(self, password: str) -> None:
        self.post("/admin/login/", {"username": "admin", "password": password})

    def post(self, path: str, data: Any = None, **more: Any) -> requests.Response | None:
        if "csrftoken" not in self.session.cookies:
            self.ask("GET", "/admin/login/")
        token = self.session.cookies.get("csrftoken", "")
        headers = {"X-CSRFToken": token, "Referer": f"{self.nodes[0]}{path}"}
        return self.ask("POST", path, data=data, headers=headers, **more)

    def api(self, method: str, path: str, body: Any = None) -> requests.Response | None:
        headers = {"Authorization": f"Bearer {self.places['token']}", "Accept": "application/json"}
        return self.ask(method, f"/++api++/{path}", json=body, headers=headers)


Act = Callable[[Person, int], frozenset[str]]


def publishing(person: Person, number: int) -> frozenset[str]:
    path = person.places["lessons"][number % len(person.places["lessons"])]
    title = f"Leksjon {number}"
    if not _is_well(person.api("PATCH", path, {"title": title})):
        return frozenset()
    person.api("POST", f"{path}/@workflow/publish")
    return frozenset({title})


def exporting(person: Person, number: int) -> frozenset[str]:
    formats = ("scorm12", "web", "cmi5")
    languages = (["nb"], ["sv"], ["en"], ["nb", "sv"], ["sv", "nb"], ["nb", "en"], ["nb", "sv", "en"])
    granularities = ("course", "module")
    order = {
        "format": formats[number % len(formats)],
        "language": languages[number % len(languages)],
        "granularity": granularities[number // len(formats) % len(granularities)],
    }
    answer = person.post(f"/admin/editions/{person.places['edition']}/packages/", order)
    if not _is_well(answer):
        return frozenset()
    name = f"{order['format']} {','.join(order['language'])} {order['granularity']}"
    return frozenset({f"package {person.places['edition']} {name}"})


def translating(person: Person, number: int) -> frozenset[str]:
    order = {"locales": person.places["locales"], "with_pages_below": "on"}
    answer = person.post(f"/admin/localize/submit/page/{person.places['course']}/", order)
    job = (answer.headers.get("Location", "") if answer is not None else "").rstrip("/").split("/")[-1]
    return frozenset({f"job {job}"}) if job.isdecimal() else frozenset()


def releasing(person: Person, number: int) -> frozenset[str]:
    page = person.ask("GET", f"/admin/editions/{person.places['key']}/release/")
    if page is None or page.status_code != 200:
        return frozenset()
    name = page.text.split('name="number" value="', 1)[-1].split('"', 1)[0]
    answer = person.post(f"/admin/editions/{person.places['key']}/release/", {"number": name})
    return frozenset({f"edition {name}"}) if _is_led_on(answer) else frozenset()


def importing(person: Person, number: int) -> frozenset[str]:
    title = f"Fra Word {number}"
    document = docx.Document()
    document.add_heading(title, 1)
    for part in range(30):
        document.add_heading(f"Del {part}", 2)
        document.add_paragraph("Begynn med problemet, ikke med produktet.")
    written = io.BytesIO()
    document.save(written)
    file = {"file": (f"{title}.docx", written.getvalue())}
    answer = person.post(f"/admin/word/{person.places['module']}/", files=file)
    done = answer is not None and answer.status_code == 200 and title in answer.text
    return frozenset({title}) if done else frozenset()


ACTS: dict[str, Act] = {
    "publishing": publishing,
    "exporting": exporting,
    "translating": translating,
    "releasing": releasing,
    "importing": importing,
}


def _is_well(answer: requests.Response | None) -> bool:
    return answer is not None and answer.status_code < 400


def _is_led_on(answer: requests.Response | None) -> bool:
    return answer is not None and answer.status_code == 302
