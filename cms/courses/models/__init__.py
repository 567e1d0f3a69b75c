"""Programme > Course > Module > Lesson, and the slots of their questions."""

from cms.courses.models.course import Course
from cms.courses.models.lesson import Lesson
from cms.courses.models.module import Module
from cms.courses.models.programme import Programme
from cms.courses.models.slot import Slot

__all__ = ["Course", "Lesson", "Module", "Programme", "Slot"]
