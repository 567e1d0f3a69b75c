"""What the environment says, read once and named. Which variables there are is said in ``variables``."""

import os
from pathlib import Path

from cms.settings.variables import VARIABLES

ROOT = Path(__file__).resolve().parents[2]

PROBLEMS: list[str] = []
"""Values that mean nothing, as sentences; the default stands in for them until somebody has read this."""

_YES, _NO = ("1", "true", "yes", "on"), ("0", "false", "no", "off", "")
_OTHERS_READ = 0o004


def text(name: str) -> str:
    """The value of a variable of the table, or its default. Raises ``KeyError`` for any other."""
    variable = VARIABLES[name]
    if variable.secret and (path := os.environ.get(f"{name}_FILE")):
        return _kept_in(Path(path), f"{name}_FILE")
    return os.environ.get(name, variable.default)


def words(name: str) -> list[str]:
    """A comma-separated list."""
    return [word.strip() for word in text(name).split(",") if word.strip()]


def number(name: str) -> int:
    value = text(name).strip()
    if value.isdecimal():
        return int(value)
    if value:
        _object(name, value, "a whole number, such as 300")
    return int(VARIABLES[name].default)


def flag(name: str) -> bool:
    value = text(name).strip().lower()
    if value not in _YES + _NO:
        _object(name, value, "1 or 0")
        value = VARIABLES[name].default
    return value in _YES


def one_of(name: str, *choices: str) -> str:
    value = text(name).strip()
    if value in choices:
        return value
    if value:
        _object(name, value, " or ".join(choices))
    return VARIABLES[name].default


def _object(name: str, value: str, wanted: str) -> None:
    shown = "its value" if VARIABLES[name].secret else f"“{value}”"
    PROBLEMS.append(f"{name}: {shown} means nothing here; set {wanted}.")


def _kept_in(path: Path, name: str) -> str:
    try:
        if path.stat().st_mode & _OTHERS_READ:
            PROBLEMS.append(f"{name}: everybody on this machine can read {path}; run chmod o-r {path}.")
        return path.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        PROBLEMS.append(f"{name}: {path} cannot be read ({error}); name a file that can.")
        return ""


VAR = Path(os.environ.get("SYNERGOS_VAR") or ROOT / "var")
