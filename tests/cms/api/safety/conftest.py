"""Whoever writes in these tests is the editor of Norwegian, with a token for everything they may do."""

from tests.cms.api.conftest import make_private, reader  # noqa: F401
from tests.cms.api.writing.conftest import course, lesson, nb, writer  # noqa: F401
