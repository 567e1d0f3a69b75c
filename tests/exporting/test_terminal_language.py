"""At the terminal, sentences come in the language of whoever sits there."""

import pytest

from lms_export.command_line.terminal import terminal_language


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "nb_NO.UTF-8"}, "nb"),
        ({"LANG": "no_NO"}, "nb"),
        ({"LC_ALL": "sv_SE.UTF-8", "LANG": "en_GB"}, "sv"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_environment_names_the_language(environment, language):
    assert terminal_language(environment) == language
