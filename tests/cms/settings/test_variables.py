"""One table says which variables there are, to the settings and to whoever runs the site."""

import os
import re

import pytest

from cms.settings import environment
from cms.settings.environment import ROOT
from cms.settings.variables import VARIABLES, as_table

PAGE = ROOT / "docs/reference/settings.md"
_TABLE = re.compile(r"(?<=<!-- table -->\n).*(?=<!-- end of the table -->)", re.DOTALL)


@pytest.fixture(autouse=True)
def problems(monkeypatch):
    noted = []
    monkeypatch.setattr(environment, "PROBLEMS", noted)
    return noted


def test_the_documentation_has_the_table():
    if os.environ.get("GOLDEN"):
        PAGE.write_text(_TABLE.sub(lambda _: as_table(), PAGE.read_text()))
    assert as_table() in PAGE.read_text()


def test_what_stands_in_the_table_is_read_and_nothing_else():
    parts = [*ROOT.glob("cms/settings/parts/*.py"), ROOT / "cms/settings/environment.py"]
    read = "\n".join(path.read_text() for path in parts)
    assert [name for name in VARIABLES if f'"{name}"' not in read] == []


def test_a_variable_that_the_table_lacks_cannot_be_read():
    with pytest.raises(KeyError):
        environment.text("NOBODY_WROTE_ME_DOWN")


def test_a_number_that_is_none_is_named_and_the_default_stands_in(monkeypatch, problems):
    monkeypatch.setenv("API_READS_PER_MINUTE", "many")
    assert environment.number("API_READS_PER_MINUTE") == 3000
    assert problems == ["API_READS_PER_MINUTE: “many” means nothing here; set a whole number, such as 300."]


def test_a_flag_that_is_neither_is_named(monkeypatch, problems):
    monkeypatch.setenv("BEHIND_PROXY", "perhaps")
    assert environment.flag("BEHIND_PROXY") is False
    assert problems == ["BEHIND_PROXY: “perhaps” means nothing here; set 1 or 0."]


def test_a_secret_may_be_kept_in_a_file(monkeypatch, tmp_path, problems):
    kept = tmp_path / "secret"
    kept.touch(mode=0o600)
    kept.write_text("kept\n")
    monkeypatch.setenv("SECRET_KEY_FILE", str(kept))
    assert environment.text("SECRET_KEY") == "kept"
    assert problems == []


def test_a_file_that_everybody_can_read_is_no_place_for_a_secret(monkeypatch, tmp_path, problems):
    kept = tmp_path / "secret"
    kept.write_text("kept")
    kept.chmod(0o644)
    monkeypatch.setenv("DEEPL_KEY_FILE", str(kept))
    environment.text("DEEPL_KEY")
    assert problems == [f"DEEPL_KEY_FILE: everybody on this machine can read {kept}; run chmod o-r {kept}."]


def test_a_secret_file_that_is_missing_is_named(monkeypatch, tmp_path, problems):
    monkeypatch.setenv("SECRET_KEY_FILE", str(tmp_path / "nowhere"))
    assert environment.text("SECRET_KEY") == ""
    assert problems[0].startswith(f"SECRET_KEY_FILE: {tmp_path / 'nowhere'} cannot be read")


def test_the_table_marks_secrets_and_what_is_needed():
    row = next(line for line in as_table().splitlines() if "`SECRET_KEY`" in line)
    assert "(needed)" in row and row.endswith("| yes |")
