"""Production is the base: it is safe with nothing but a secret in the environment."""

import json
import os
import subprocess
import sys

import pytest

from cms.settings.environment import ROOT

NAMES = (
    "DEBUG",
    "SECURE_SSL_REDIRECT",
    "SESSION_COOKIE_SECURE",
    "SESSION_COOKIE_HTTPONLY",
    "CSRF_COOKIE_SECURE",
    "SECURE_CONTENT_TYPE_NOSNIFF",
    "ALLOWED_HOSTS",
)
OF_COOKIES = ("SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME", "SESSION_COOKIE_AGE", "SESSION_COOKIE_SAMESITE")


def production(tmp_path, **environment):
    """The settings as another process reads them from ``environment``."""
    names = "{name: getattr(settings, name) for name in %r}"
    code = f"import json; from django.conf import settings; print(json.dumps({names}))"
    result = subprocess.run(
        [sys.executable, "-c", code % (NAMES + OF_COOKIES,)],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "SYNERGOS_VAR": str(tmp_path),
            "SECRET_KEY": "x",
            "DJANGO_SETTINGS_MODULE": "cms.settings.production",
            **environment,
        },
        capture_output=True,
        text=True,
        check=True,
    )
    return json.loads(result.stdout)


@pytest.fixture(scope="module")
def untouched(tmp_path_factory):
    return production(tmp_path_factory.mktemp("var"))


def test_nothing_is_debugged(untouched):
    assert untouched["DEBUG"] is False


def test_no_host_is_served_until_it_is_named(untouched):
    assert untouched["ALLOWED_HOSTS"] == []


@pytest.mark.parametrize("name", [name for name in NAMES if name.startswith(("SECURE", "SESSION", "CSRF"))])
def test_cookies_and_transport_are_secure(untouched, name):
    assert untouched[name] is True


@pytest.mark.parametrize("name", ["SESSION_COOKIE_NAME", "CSRF_COOKIE_NAME"])
def test_cookies_hold_for_this_host_alone(untouched, name):
    assert untouched[name].startswith("__Host-")


def test_a_session_ends_within_a_working_day_and_other_sites_do_not_send_it(untouched):
    assert untouched["SESSION_COOKIE_AGE"] <= 12 * 60 * 60
    assert untouched["SESSION_COOKIE_SAMESITE"] == "Lax"


def test_hosts_come_from_the_environment(tmp_path):
    assert production(tmp_path, ALLOWED_HOSTS="a.example, b.example")["ALLOWED_HOSTS"] == [
        "a.example",
        "b.example",
    ]
