"""A package of one page that shows what a learning platform can do, for a picture to send to us."""

from __future__ import annotations

import re
from functools import cache

from lms_export.errors import UnknownFormat
from lms_export.html.environment import render
from lms_export.html.static_files import STATIC
from lms_export.messages import gettext as _
from lms_export.messages import speaking
from lms_export.package import Package
from lms_export.probe.manifest import LAUNCH, MANIFEST, manifest
from lms_export.writers._control_files import control_files
from lms_export.writers._scorm_package import Edition
from lms_export.writers.scorm12 import SCORM_12
from lms_export.writers.scorm2004 import FOURTH, THIRD

EDITIONS: dict[str, Edition] = {"scorm12": SCORM_12, "scorm2004-3": THIRD, "scorm2004-4": FOURTH}
LANGUAGES = {"nb": "Norsk", "sv": "Svenska", "en": "English"}
STYLE = "probe.css"
SCRIPTS = (
    "start.js", "finding.js", "asking.js", "scorm12.js", "scorm2004.js", "trying.js", "report.js", "boot.js",
)  # fmt: skip
_MESSAGE = re.compile(r'\bt\(\s*"((?:[^"\\]|\\.)*)"')


def probe_package(format: str) -> Package:
    """The probe of one SCORM version. Raises ``UnknownFormat``."""
    if format not in EDITIONS:
        raise UnknownFormat(format, list(EDITIONS))
    edition = EDITIONS[format]
    files = {LAUNCH: _page(format), STYLE: _static(STYLE), **{name: _static(name) for name in SCRIPTS}}
    return Package(
        format=format,
        languages=tuple(LANGUAGES),
        title="Synergos",
        manifest=MANIFEST,
        files={MANIFEST: manifest(edition, sorted(files))}
        | control_files(edition.folder, edition.control_files)
        | files,
    )


def _page(format: str) -> bytes:
    languages = [{"code": code, "name": name} for code, name in LANGUAGES.items()]
    with speaking("nb"):
        title = _("What this learning platform can do")
    return render(
        "probe",
        languages=languages,
        title=title,
        scripts=SCRIPTS,
        data={
            "edition": format,
            "languages": languages,
            "messages": {code: _messages(code) for code in LANGUAGES},
        },
    ).encode()


def _messages(language: str) -> dict[str, str]:
    with speaking(language):
        return {message: _(message) for message in _script_messages()}


@cache
def _script_messages() -> tuple[str, ...]:
    """The literal messages of every ``t("...")`` in the probe's scripts."""
    scripts = [_static(name).decode() for name in SCRIPTS]
    return tuple(sorted({found for script in scripts for found in _MESSAGE.findall(script)}))


def _static(name: str) -> bytes:
    return (STATIC / "probe" / name).read_bytes()
