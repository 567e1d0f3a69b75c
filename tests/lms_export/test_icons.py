"""The signs that scripts draw are those of the templates."""

from __future__ import annotations

import re

import pytest

from lms_export.html.environment import TEMPLATES
from lms_export.html.static_files import STATIC

DRAWN = dict(re.findall(r'(\w+): "(M[^"]+)"', (STATIC / "player/icons.js").read_text()))


@pytest.mark.parametrize("name", DRAWN)
def test_a_sign_is_the_same_in_scripts_and_templates(name: str) -> None:
    templates = (TEMPLATES / "icons.html").read_text()
    assert f'macro {name}() %}}{{{{ icon("{DRAWN[name]}") }}}}' in templates
