"""The suite's own PostgreSQL comes, serves one command and goes."""

import subprocess
import sys
from pathlib import Path

import private_postgresql

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = [sys.executable, str(ROOT / ".ci/private_postgresql.py")]
SAY_ADDRESS = "import os; print(os.environ['DATABASE_URL']); raise SystemExit(7)"


def test_the_command_gets_an_address_and_its_exit_code_comes_back():
    answer = subprocess.run(
        [*PROGRAM, sys.executable, "-c", SAY_ADDRESS], capture_output=True, text=True, check=False
    )
    if answer.returncode == private_postgresql.UNAVAILABLE:
        assert private_postgresql.HOW_TO_GET_IT in answer.stderr
        return
    assert answer.returncode == 7
    assert answer.stdout.startswith("postgres://synergos@127.0.0.1:")


def test_a_missing_postgresql_is_said_with_the_way_out(monkeypatch, capsys):
    monkeypatch.setattr(private_postgresql, "find_programs", lambda: None)
    monkeypatch.setattr(private_postgresql, "install_programs", lambda: None)
    assert private_postgresql.main(["true"]) == private_postgresql.UNAVAILABLE
    assert "apt-get install postgresql" in capsys.readouterr().err
