"""A run in which something was skipped is red and says what to do."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def run(folder, content, **environment):
    (folder / "test_sample.py").write_text(content)
    (folder / "pytest.ini").write_text("[pytest]\nmarkers = browser: drives a browser\n")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:django", "-p", "test_run.nothing_skipped", "-q"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(ROOT / ".ci"), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_all_run_is_green(tmp_path):
    assert run(tmp_path, "def test_it(): pass").returncode == 0


def test_a_skip_is_red_and_listed_with_its_reason(tmp_path):
    answer = run(tmp_path, "import pytest\n@pytest.mark.skip(reason='no moon')\ndef test_it(): pass")
    assert answer.returncode == 1
    assert "no moon\n  test_sample.py::test_it" in answer.stdout


def test_without_chromium_browser_tests_are_listed_with_how_to_get_it(tmp_path):
    content = "import pytest\n@pytest.mark.browser\ndef test_page(): pass\ndef test_other(): pass"
    answer = run(tmp_path, content, PATH="/nowhere")
    assert answer.returncode == 1
    assert "apt-get install chromium\n  test_sample.py::test_page" in answer.stdout
    assert "1 passed, 1 skipped" in answer.stdout


def test_an_expected_failure_is_no_skip(tmp_path):
    content = "import pytest\n@pytest.mark.xfail\ndef test_it(): assert False"
    assert run(tmp_path, content).returncode == 0
