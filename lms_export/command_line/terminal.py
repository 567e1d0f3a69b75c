"""The language of whoever sits at the terminal."""

import os
from collections.abc import Mapping

from lms_export.messages import FOLDER

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
_SPELLINGS = {"no": "nb"}


def terminal_language(environment: Mapping[str, str] = os.environ) -> str:
    """From ``LC_ALL``, ``LC_MESSAGES`` or ``LANG``, in that order; English where it is none of ours."""
    named = next((environment[name] for name in _VARIABLES if environment.get(name)), "")
    code = named.split(".")[0].split("_")[0]
    code = _SPELLINGS.get(code, code)
    return code if code.isalpha() and (FOLDER / code).is_dir() else "en"
