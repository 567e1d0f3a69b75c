"""The evidence as a page to read."""

from __future__ import annotations

from lms_export.evidence import Evidence
from lms_export.html.environment import render
from lms_export.html.languages import language_name
from lms_export.messages import current_language
from lms_export.messages import gettext as _


def page(evidence: Evidence) -> bytes:
    """HTML in the active language."""
    return render(
        "papers/evidence",
        language=current_language(),
        title=_("Evidence of {file}").format(file=evidence.file),
        evidence=evidence,
        facts=_facts(evidence),
        verdicts={"ok": _("Fine"), "warnings": _("To look at"), "errors": _("Must be mended")},
    ).encode()


def _facts(evidence: Evidence) -> list[tuple[str, str]]:
    course = evidence.course
    facts = {
        _("File"): evidence.file,
        "SHA-256": evidence.sha256,
        _("Size"): _("{number} bytes").format(number=evidence.bytes),
        _("Standard"): evidence.standard,
        _("Platform profile"): evidence.profile,
        _("Divided by"): evidence.granularity,
        _("Languages"): ", ".join(map(language_name, evidence.languages)),
        _("Course"): f"{course.title} ({course.id})",
        _("Edition"): course.edition,
        _("Validation"): _("Pilot: not fully validated yet") if course.pilot else "",
        _("Last changed"): course.updated,
        _("Modules"): str(course.modules),
        _("Lessons"): str(course.lessons),
        _("Minutes"): str(course.minutes),
        _("Scored questions"): str(course.scored_questions),
        _("Self-checks"): str(course.self_checks),
        _("Files in the package"): str(evidence.files),
        _("Made with"): ", ".join(f"{name} {version}" for name, version in evidence.made_with.items()),
    }
    return [(name, value) for name, value in facts.items() if value]
