"""The recordings in which a lesson is read aloud."""

from collections import defaultdict
from collections.abc import Iterable

from cms.courses.models import Lesson, SpokenLesson
from lms_export.course import Text
from lms_export.reader.reading import Reading


def readings_aloud(lessons: Iterable[Lesson]) -> dict[int, list[SpokenLesson]]:
    """Primary key of a lesson -> its recordings, in one query."""
    found: dict[int, list[SpokenLesson]] = defaultdict(list)
    rows = SpokenLesson.objects.filter(lesson__in=[lesson.pk for lesson in lessons])
    for row in rows.select_related("locale", "recording__licence"):
        found[row.lesson_id].append(row)
    return dict(found)


def read_spoken(lesson: Lesson, reading: Reading) -> Text:
    """Language -> asset, for the languages of the document."""
    rows = {row.locale.language_code: row.recording for row in reading.spoken.get(lesson.pk, ())}
    return {
        language: reading.assets.recording(rows[language]).sha256
        for language in reading.languages
        if language in rows
    }
