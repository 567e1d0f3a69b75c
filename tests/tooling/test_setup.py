"""The setup takes exactly what the locks name."""

import subprocess
from pathlib import Path

import environment
import node
import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCK = """\
urllib3==2.8.0 \\
    --hash=sha256:aa
    # via requests
uv==0.13.9 \\
    --hash=sha256:bb \\
    --hash=sha256:cc
    # via -r requirements/development.in
wagtail==7.4.4 \\
    --hash=sha256:dd
"""


def test_uv_is_taken_from_the_lock_with_all_its_hashes():
    assert environment.locked("uv", LOCK) == (
        "uv==0.13.9 \\\n    --hash=sha256:bb \\\n    --hash=sha256:cc\n"
    )


@pytest.mark.parametrize(
    ("version", "answer"),
    [("v20.0.0", True), ("v24.19.0\n", True), ("v18.20.4", False), ("", False)],
)
def test_node_is_new_enough_from_20(version, answer):
    assert node.is_new_enough(version) is answer


@pytest.mark.parametrize("lock", sorted((ROOT / "requirements").glob("*.txt")), ids=lambda path: path.name)
def test_no_lock_names_a_download_address(lock):
    assert "://" not in lock.read_text()


@pytest.mark.parametrize("folder", [".", ".ci/lighthouse"])
def test_no_npm_lock_names_a_download_address(folder):
    assert '"resolved"' not in (ROOT / folder / "package-lock.json").read_text()


def test_help_names_every_command():
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    for word in ("setup", "demo", "test", "lint", "bench", "lighthouse", "golden", "messages"):
        assert f"make {word} " in said
