"""What ``make demo`` starts, it stops; what it made, it shows."""

import os
import signal
import sys
import threading
import time

import pytest
from demonstration.serving import run_together
from demonstration.showing import addresses, table

FOREVER = [sys.executable, "-c", "import time; time.sleep(60)"]
PACKAGE = {
    "path": "var/packages/course-nb-scorm12.zip",
    "format": "scorm12",
    "languages": ["nb"],
    "sha256": "0" * 64,
    "bytes": 12345,
    "lessons": 14,
    "questions": 8,
}


def test_one_dying_stops_the_other():
    started = time.monotonic()
    assert run_together({"server": FOREVER, "worker": [sys.executable, "-c", "raise SystemExit(3)"]}) == 1
    assert time.monotonic() - started < 20


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_stops_both(number):
    threading.Timer(0.5, os.kill, (os.getpid(), number)).start()
    assert run_together({"server": FOREVER, "worker": FOREVER}) == 0


def test_the_table_has_a_row_for_each_package():
    lines = table([PACKAGE]).strip().splitlines()
    assert lines[0].split() == ["file", "format", "language", "lessons", "questions", "bytes", "sha256"]
    assert lines[2].split() == ["course-nb-scorm12.zip", "scorm12", "nb", "14", "8", "12345", "0" * 64]


def test_addresses_name_site_editor_and_api(tmp_path):
    said = addresses(8001, tmp_path / "none.txt", tmp_path / "none.txt")
    assert "http://127.0.0.1:8001/admin/" in said
    assert "http://127.0.0.1:8001/api/" in said


def test_users_are_shown_from_their_file(tmp_path):
    users = tmp_path / "demo-users.txt"
    users.write_text("admin  a-random-password\n")
    assert "admin  a-random-password" in addresses(8000, users, tmp_path / "none.txt")


def test_the_partner_is_shown_with_the_entrance(tmp_path):
    partner = tmp_path / "demo-partner.txt"
    partner.write_text("partner@synergos.example a-random-password\n")
    said = addresses(8000, tmp_path / "none.txt", partner)
    assert "http://localhost:8000/partner/sign-in/" in said and "partner@synergos.example" in said
