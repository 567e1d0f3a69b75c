"""A small site to ask about: a programme, its course, the course's modules and lessons."""

import pytest

from tests.cms.core.sample_pages import a_course, a_lesson, a_module

COURSE = "/nb/proveprogram/provekurs"


@pytest.fixture
def course(db):
    course = a_course()
    module = a_module(course, title="Første")
    a_module(course, title="Andre")
    a_lesson(module, title="Leksjon")
    return course


@pytest.fixture
def titles():
    return lambda items: [item["title"] for item in items]
