"""What whoever sends a report should mend before."""

from __future__ import annotations

from collections.abc import Iterator

from django.utils.translation import gettext as _

from cms.courses.models import Programme
from lms_export.editions.names import name_of
from lms_export.report.packing import LANGUAGES
from lms_export.report.period import Period
from lms_export.report.plates import acknowledgement_of, plate_of
from lms_export.report.subject import Subject, subject_of


def warnings_of(programme: Programme, period: Period) -> list[str]:
    told = [subject_of(programme, language, period) for language in LANGUAGES]
    return list(dict.fromkeys(sentence for subject in told for sentence in _warnings(subject)))


def _warnings(subject: Subject) -> Iterator[str]:
    language = name_of(subject.language)
    if subject.page is None:
        yield _("The programme is not published in %(language)s: that half will say little.") % {
            "language": language
        }
    elif not subject.projects:
        yield _(
            "No published project names this programme, in %(language)s. Open the project in the "
            "directory and choose the programme under “programmes made in it”."
        ) % {"language": language}
    found, plate = acknowledgement_of(subject), plate_of(subject)
    if found is None:
        yield _("The front page in %(language)s has no funding acknowledgement. Choose one there.") % {
            "language": language
        }
    elif plate and plate.emblem is None and found.has_placeholder_emblem:
        yield _("The emblem is a placeholder. Upload the programme's own file before you send the report.")
    elif plate and plate.emblem is None:
        yield _("The emblem cannot be shown in Word. Upload it as PNG or JPEG, from the programme's own kit.")
