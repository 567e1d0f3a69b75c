"""Here the queue works at once: what shows a page is written anew as soon as the page is published."""

import pytest


@pytest.fixture
def a_slow_queue():
    pass
