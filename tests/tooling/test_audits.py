"""What the audits make of the tools' answers, without asking anybody."""

import json
from datetime import date

import pytest
from audits import __main__ as audits
from audits.allowing import Allowed, allowed, not_allowed, past_their_date
from audits.findings import Finding, Unanswered, of_npm_audit, of_pip_audit

WEAK = Finding(package="django", version="5.2.1", id="PYSEC-1", mended_in="5.2.2")
PIP = {
    "dependencies": [
        {"name": "wagtail", "version": "7.4", "vulns": []},
        {"name": "django", "version": "5.2.1", "vulns": [{"id": "PYSEC-1", "fix_versions": ["5.2.2"]}]},
    ]
}
VIA = {"name": "tar", "range": "<7", "url": "https://github.com/advisories/GHSA-1"}
NPM = {"vulnerabilities": {"tar": {"via": [VIA]}, "npm": {"via": ["tar"]}}}


@pytest.fixture(autouse=True)
def nobody_is_asked(monkeypatch, tmp_path):
    monkeypatch.setenv("SYNERGOS_VAR", str(tmp_path))
    monkeypatch.setattr(audits, "ASKED", {"Python": lambda: []})
    monkeypatch.setattr(audits, "allowed", lambda: [])


def entry(until):
    return Allowed(id="PYSEC-1", reason="Not started by us", until=until)


def unanswered():
    raise Unanswered("no route to host")


def test_pip_audit_is_understood():
    assert of_pip_audit(json.dumps(PIP)) == [WEAK]


def test_npm_audit_names_a_weakness_where_it_is_and_not_whoever_inherits_it():
    assert [each.id for each in of_npm_audit(json.dumps(NPM))] == ["GHSA-1"]


@pytest.mark.parametrize("answer", ["", "<html>", "[]", '{"message": "request to registry failed"}'])
@pytest.mark.parametrize("read", [of_pip_audit, of_npm_audit])
def test_what_is_no_report_counts_as_unanswered(read, answer):
    with pytest.raises(Unanswered):
        read(answer, "no network")


def test_without_a_network_it_says_so_and_passes(monkeypatch, capsys):
    monkeypatch.setattr(audits, "ASKED", {"Python": unanswered})
    assert audits.main() == 0
    assert "Python: not asked" in capsys.readouterr().out


def test_a_new_weakness_is_told_by_a_code_of_its_own(monkeypatch, capsys):
    monkeypatch.setattr(audits, "ASKED", {"Python": lambda: [WEAK]})
    assert audits.main() == audits.WEAK
    assert "django 5.2.1: PYSEC-1 (mended in 5.2.2)" in capsys.readouterr().out


def test_an_exception_lets_it_through():
    assert not_allowed([WEAK], [entry(date(2026, 12, 1))]) == []


def test_an_exception_past_its_date_is_named(monkeypatch, capsys):
    monkeypatch.setattr(audits, "allowed", lambda: [entry(date(2020, 1, 1))])
    assert audits.main() == audits.OVERDUE
    assert "PYSEC-1: allowed until 2020-01-01" in capsys.readouterr().out


def test_the_last_day_still_counts():
    assert past_their_date([entry(date(2026, 12, 1))], date(2026, 12, 1)) == []


def test_every_exception_that_we_have_says_why_and_until_when():
    assert all(each.reason and each.until for each in allowed())
