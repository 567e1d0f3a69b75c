"""Tokens and components for those who edit and develop, and for nobody else."""

import re
from pathlib import Path

import pytest
from django.contrib.auth import get_user_model

from cms.website.styleguide import COLOURS, SIZES
from tests.cms.browsing import faults, is_too_wide

pytestmark = pytest.mark.django_db

CSS = Path(__file__).parents[3] / "cms/website/static/website/css"


def test_nobody_sees_it_without_logging_in(client):
    answer = client.get("/styleguide/")
    assert (answer.status_code, answer["Location"].startswith("/admin/login/")) == (302, True)


def test_every_colour_and_size_it_shows_is_a_token_and_has_its_style():
    tokens, styles = (CSS / "tokens.css").read_text(), (CSS / "styleguide.css").read_text()
    named = [f"--{name}" for name, _title in COLOURS] + [f"--t-{name}" for name, _title in SIZES]
    assert [name for name in named if f"{name}:" not in tokens or f"var({name})" not in styles] == []


@pytest.mark.browser
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_scrolls_sideways(visitor, scheme):
    visitor.log_in(get_user_model().objects.get(username="editor-nb"))
    page = visitor.see("/styleguide/", color_scheme=scheme)
    assert faults(page, "body") == []
    assert not is_too_wide(page, "main")


def test_it_shows_each_outcome_and_every_drawn_icon(nb_editor):
    page = nb_editor.get("/styleguide/").content.decode()
    sprite = (CSS.parents[2] / "templates/website/parts/icons.html").read_text()
    drawn = set(re.findall(r'id="icon-(\w+)"', sprite))
    assert {name for name in drawn if f"#icon-{name}" not in page} == set()
