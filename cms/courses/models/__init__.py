"""Programme > Course > Module > Lesson, and the slots of what they ask."""

from cms.courses.models.borrowed_lesson import BorrowedLesson
from cms.courses.models.course import Course
from cms.courses.models.lesson import Lesson
from cms.courses.models.module import Module
from cms.courses.models.programme import Programme
from cms.courses.models.slot import Slot
from cms.courses.models.spoken import SpokenLesson

__all__ = ["BorrowedLesson", "Course", "Lesson", "Module", "Programme", "Slot", "SpokenLesson"]
