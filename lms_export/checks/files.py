"""A path that cannot be read or written, in a sentence."""

from __future__ import annotations

from pathlib import Path

from lms_export.errors import Problem
from lms_export.messages import gettext as _


def file_problem(path: Path | str, reason: OSError) -> Problem:
    message, way_out = _said(reason)
    return Problem(page=str(path), field=_("File"), message=message, way_out=way_out)


def _said(reason: OSError) -> tuple[str, str]:
    match reason:
        case FileNotFoundError():
            return _("There is no such file."), _("Check the path.")
        case IsADirectoryError():
            return _("It is a folder."), _("Name a file in it.")
        case NotADirectoryError() | FileExistsError():
            return _("A folder in the path is a file."), _("Check the path.")
        case PermissionError():
            return _("You may not open it."), _("Choose another place, or ask its owner.")
    said = reason.strerror or str(reason)
    return _("The system says: {reason}.").format(reason=said), _("Check the path and the space on the disk.")
