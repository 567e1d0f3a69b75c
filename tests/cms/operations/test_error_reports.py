"""What another server is told of an error: where it happened, and nothing about persons."""

import json
import os
import subprocess
import sys

from cms.operations.error_reports import report_errors_to, without_persons
from cms.operations.tracing import request_named
from cms.settings.environment import ROOT

SECRET = "Kari"
EVENT = {
    "level": "error",
    "transaction": "/nb/search",
    "user": {"username": SECRET},
    "request": {
        "method": "POST",
        "url": f"https://example.org/preview/{SECRET}/",
        "query_string": f"q={SECRET}",
        "cookies": {"session": SECRET},
        "headers": {"Authorization": SECRET},
        "data": {"text": SECRET},
    },
    "logentry": {"message": "Refused: %s", "params": [SECRET], "formatted": f"Refused: {SECRET}"},
    "extra": {"form": SECRET},
    "breadcrumbs": {"values": [{"message": SECRET}]},
    "something_new": SECRET,
    "exception": {
        "values": [
            {
                "type": "ValueError",
                "value": f"no such person: {SECRET}",
                "stacktrace": {"frames": [{"function": "ask", "lineno": 7, "vars": {"name": SECRET}}]},
            }
        ]
    },
}


def test_nothing_about_persons_and_what_they_asked_is_told():
    assert SECRET not in json.dumps(without_persons(EVENT))


def test_the_kind_of_error_and_its_place_are_told():
    [told] = without_persons(EVENT)["exception"]["values"]
    assert (told["type"], told["stacktrace"]["frames"]) == ("ValueError", [{"function": "ask", "lineno": 7}])


def test_it_can_be_found_in_the_log_by_the_name_of_the_request():
    with request_named("from-the-proxy-1"):
        assert without_persons(EVENT)["tags"] == {"request_id": "from-the-proxy-1"}


def test_without_an_address_nothing_is_started(monkeypatch):
    monkeypatch.setitem(sys.modules, "sentry_sdk", None)
    assert report_errors_to("") is None


def test_an_address_without_the_library_is_refused_with_the_way_out():
    program = (
        "import sys; sys.modules['sentry_sdk'] = None; import importlib.util as u; f = u.find_spec;"
        "u.find_spec = lambda n, *a: None if n == 'sentry_sdk' else f(n, *a);"
        "from cms.settings.parts import errors; print(errors.PROBLEMS, repr(errors.SENTRY_DSN))"
    )
    environment = os.environ | {"SENTRY_DSN": "https://key@example.org/1"}
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert "install requirements/sentry.txt" in said and said.endswith("''\n")
