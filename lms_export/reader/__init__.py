"""From published pages to the course document. The only room that reads the CMS's page models."""

from lms_export.reader.courses import ReadCourse, read_course
from lms_export.reader.single_pages import read_borrowed_lesson, read_lesson, read_module

__all__ = ["ReadCourse", "read_borrowed_lesson", "read_course", "read_lesson", "read_module"]
