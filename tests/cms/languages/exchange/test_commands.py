"""Sending out and taking back from the command line."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.languages.exchange.reading import read_file
from cms.languages.models import TranslationUpload
from cms.languages.states import segment_states

pytestmark = pytest.mark.django_db


def run(*arguments, **options):
    output = StringIO()
    call_command(*arguments, stdout=output, **options)
    return output.getvalue()


@pytest.fixture
def file(came_back, tmp_path):
    place = tmp_path / "lesson.xlf"
    place.write_bytes(came_back())
    return place


def test_a_branch_is_written_to_a_file(submitted, module, tmp_path):
    place = tmp_path / "module.xlf"
    run("export_translations", "sv", page=module.pk, out=place)
    assert str(submitted.translation_key) in {part.key for part in read_file(place.read_bytes()).parts}


def test_an_unknown_language_is_said():
    with pytest.raises(CommandError, match="no language “fi”"):
        run("export_translations", "fi")


def test_looking_is_the_default(file, submitted, sv):
    assert "new 3" in run("import_translations", str(file), person="editor-sv")
    assert segment_states(submitted, sv)[2].target == ""
    assert not TranslationUpload.objects.exists()


def test_apply_takes_over(file, submitted, sv):
    assert "Texts taken over: 3" in run("import_translations", str(file), person="editor-sv", apply=True)
    assert segment_states(submitted, sv)[2].target == "Vatten är vått."


def test_the_rights_of_the_person_count(file):
    with pytest.raises(CommandError, match="Not everything"):
        run("import_translations", str(file), person="editor-nb", apply=True)


def test_a_file_that_is_not_there_is_said(tmp_path):
    with pytest.raises(CommandError, match="No such file"):
        run("import_translations", str(tmp_path / "none.xlf"), person="editor-sv")
