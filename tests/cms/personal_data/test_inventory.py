"""Whatever names a person is stated, with a reason and an end; nothing is stated that is not there."""

import os
import re

import pytest
from django.contrib.auth import get_user_model

from cms.personal_data.inventory import Then, as_table, inventory
from cms.personal_data.tracing import models_with_persons, references_to
from cms.settings.environment import ROOT

PAGE = ROOT / "docs/reference/personal-data.md"
_TABLE = re.compile(r"(?<=<!-- table -->\n).*(?=<!-- end of the table -->)", re.DOTALL)
REFERENCES = [(model, name) for model, names in references_to(get_user_model()()).items() for name in names]


def test_every_model_that_names_persons_is_stated_and_no_other():
    assert set(inventory()) == {model._meta.label for model in models_with_persons()}


def test_the_documentation_has_the_table():
    if os.environ.get("GOLDEN"):
        PAGE.write_text(_TABLE.sub(lambda _: as_table(), PAGE.read_text()))
    assert as_table() in PAGE.read_text()


@pytest.mark.parametrize(
    ("model", "name"), REFERENCES, ids=[f"{model._meta.label}.{name}" for model, name in REFERENCES]
)
def test_what_is_to_be_cleared_can_be_empty(model, name):
    cleared = inventory()[model._meta.label].then is Then.CLEARED
    assert model._meta.get_field(name).null or not cleared
