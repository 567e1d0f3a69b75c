"""A production start with an unsafe value ends with a sentence that says what to set."""

import os
import secrets
import string
import subprocess
import sys
from types import SimpleNamespace

import pytest

from cms.settings.environment import ROOT
from cms.settings.safety import REFUSED, objections

SAFE = {
    "SECRET_KEY": secrets.token_urlsafe(50),
    "ALLOWED_HOSTS": "synergos.example",
    "BASE_URL": "https://synergos.example",
}


def started(tmp_path, *command, **environment):
    """The outcome of ``command`` in a process whose environment has nothing else."""
    collected(tmp_path)
    return subprocess.run(
        [sys.executable, *command],
        cwd=ROOT,
        env={
            "PATH": os.environ["PATH"],
            "SYNERGOS_VAR": str(tmp_path),
            "DJANGO_SETTINGS_MODULE": "tests.cms.settings.started",
            **environment,
        },
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_server_without_settings_says_all_that_is_missing_and_how_to_set_it(tmp_path):
    outcome = started(tmp_path, "-c", "import cms.wsgi")
    assert outcome.returncode == REFUSED
    assert "Traceback" not in outcome.stderr
    for name in ("SECRET_KEY: set", "ALLOWED_HOSTS: name", "BASE_URL: set"):
        assert name in outcome.stderr


def test_a_server_with_safe_settings_starts(tmp_path):
    outcome = started(tmp_path, "-c", "import cms.wsgi", **SAFE)
    assert (outcome.returncode, outcome.stderr) == (0, "")


def test_the_check_before_a_deployment_is_clean(tmp_path):
    outcome = started(tmp_path, "manage.py", "check", "--deploy", "--fail-level", "WARNING", **SAFE)
    assert outcome.returncode == 0, outcome.stderr


def test_the_check_before_a_deployment_says_what_a_start_would_refuse(tmp_path):
    outcome = started(tmp_path, "manage.py", "check", "--deploy", **SAFE | {"ALLOWED_HOSTS": "*"})
    assert "ALLOWED_HOSTS: name the hosts" in outcome.stderr


def test_the_worker_refuses_too(tmp_path):
    outcome = started(tmp_path, "manage.py", "worker", "--batch", **SAFE | {"SECRET_KEY": "x" * 60})
    assert outcome.returncode == REFUSED
    assert "SECRET_KEY" in outcome.stderr


def collected(folder):
    """A folder as ``collectstatic`` leaves it, without the files."""
    static = folder / "static"
    static.mkdir(exist_ok=True)
    (static / "staticfiles.json").touch()
    return static


def settings(tmp_path, **others):
    safe = {
        "SECRET_KEY": secrets.token_urlsafe(50),
        "ALLOWED_HOSTS": ["synergos.example"],
        "WAGTAILADMIN_BASE_URL": "https://synergos.example",
        "CSRF_TRUSTED_ORIGINS": [],
        "DEBUG": False,
        "SESSION_COOKIE_SECURE": True,
        "CSRF_COOKIE_SECURE": True,
        "SECURE_SSL_REDIRECT": True,
        "SECURE_PROXY_SSL_HEADER": None,
        "STATIC_ROOT": collected(tmp_path),
        "DATABASES": {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": tmp_path / "none"}},
    }
    return SimpleNamespace(**safe | others)


UNSAFE: dict[str, list[object]] = {
    "SECRET_KEY": ["", "short", "a" * 80, "django-insecure-" + string.ascii_letters],
    "ALLOWED_HOSTS": [[], ["*"]],
    "WAGTAILADMIN_BASE_URL": ["http://synergos.example", "synergos.example"],
    "CSRF_TRUSTED_ORIGINS": [["http://synergos.example"]],
    "DEBUG": [True],
    "SESSION_COOKIE_SECURE": [False],
    "CSRF_COOKIE_SECURE": [False],
    "SECURE_SSL_REDIRECT": [False],
}


def test_safe_settings_meet_no_objection(tmp_path):
    assert objections(settings(tmp_path)) == []


@pytest.mark.parametrize(
    ("name", "value"), [(name, value) for name, all_of in UNSAFE.items() for value in all_of]
)
def test_an_unsafe_value_meets_one_objection(tmp_path, name, value):
    assert len(objections(settings(tmp_path, **{name: value}))) == 1


def test_styles_that_nobody_collected_are_missed_before_a_reader_does(tmp_path):
    assert len(objections(settings(tmp_path, STATIC_ROOT=tmp_path))) == 1


def test_a_proxy_that_leads_to_https_is_enough(tmp_path):
    proxy = {"SECURE_SSL_REDIRECT": False, "SECURE_PROXY_SSL_HEADER": ("HTTP_X_FORWARDED_PROTO", "https")}
    assert objections(settings(tmp_path, **proxy)) == []


@pytest.fixture
def database(tmp_path):
    tmp_path.chmod(0o755)
    path = tmp_path / "synergos.sqlite3"
    path.touch()
    return path


@pytest.mark.parametrize(("mode", "objected"), [(0o644, 1), (0o640, 0)])
def test_a_database_that_everybody_can_read_is_refused(tmp_path, database, mode, objected):
    database.chmod(mode)
    kept = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": database}}
    assert len(objections(settings(tmp_path, DATABASES=kept))) == objected
