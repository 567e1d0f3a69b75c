"""An edition is released whole or not at all, and never changes."""

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command
from django.db import IntegrityError, transaction

from lms_export.editions.errors import ReleaseRefused
from lms_export.editions.models import Edition, EditionIsFrozen, EditionPlan, FrozenDocument, FrozenFile
from lms_export.editions.numbering import FIRST, Number
from lms_export.editions.packages import export_edition
from lms_export.editions.releasing import ReleaseOrder, release
from lms_export.kept_lessons import read_course


def rewrite(lesson):
    """Another title, another file in place of its picture."""
    lesson.title = "Noe helt annet"
    lesson.save_revision().publish()
    image = next(block.value["image"] for block in lesson.body if block.block_type == "picture")
    default_storage.delete(image.file.name)
    default_storage.save(image.file.name, ContentFile(b"<svg xmlns='http://www.w3.org/2000/svg'/>"))


@pytest.mark.parametrize("languages", [("nb",), ("sv", "nb")])
def test_an_edition_gives_the_same_bytes_after_its_pages_and_pictures_changed(
    edition, lesson, tmp_path, languages
):
    before = export_edition(edition, "scorm12", languages, tmp_path / "before")
    rewrite(lesson)
    after = export_edition(edition, "scorm12", languages, tmp_path / "after")
    assert before.written.sha256 == after.written.sha256


def test_it_holds_a_document_of_each_language_and_one_of_all(edition):
    assert edition.language_codes == ("nb", "sv", "en")
    together = read_course(edition.together.json)
    assert (set(together.languages), together.edition) == ({"nb", "sv", "en"}, "1.0")


def test_it_keeps_the_revisions_that_it_shows(edition, lesson):
    shown = lesson.live_revision_id
    for title in ("Nytt", "Enda nyere"):
        lesson.title = title
        lesson.save_revision().publish()
    call_command("purge_revisions", verbosity=0)
    assert lesson.revisions.filter(pk=shown).exists()


def test_nothing_in_it_can_be_changed_or_deleted(edition):
    language = edition.languages.first()
    language.changelog = "Something else"
    with pytest.raises(EditionIsFrozen):
        language.save()
    with pytest.raises(EditionIsFrozen):
        FrozenDocument.objects.update(content=b"", sha256="")
    with pytest.raises(EditionIsFrozen):
        edition.delete()


def test_it_cannot_be_withdrawn_without_a_reason(edition):
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.filter(pk=edition.pk).update(state="withdrawn", withdrawn_at=edition.released_at)


def test_files_are_kept_once_for_all_editions(edition, course, publisher):
    before = FrozenFile.objects.count()
    release(course, ReleaseOrder(number=Number(1, 1)), publisher)
    assert before == FrozenFile.objects.count() > 0


def test_a_number_that_somebody_has_just_taken_is_refused_by_name(edition, course, publisher):
    with pytest.raises(ReleaseRefused, match=r"released edition 1\.0.*1\.1, 2\.0"):
        release(course, ReleaseOrder(number=FIRST), publisher)


def test_a_required_language_that_is_behind_blocks_the_release(course, lesson, publisher):
    rewrite(lesson)
    with pytest.raises(ReleaseRefused, match=r"Noe helt annet.*Swedish"):
        release(course, ReleaseOrder(number=FIRST), publisher)
    assert not Edition.objects.exists()


def test_a_publisher_may_give_a_reason_which_is_kept(course, lesson, publisher):
    rewrite(lesson)
    reason = "The Swedish title follows next week."
    edition = release(course, ReleaseOrder(number=FIRST, override=reason), publisher)
    assert (edition.override_reason, list(edition.overridden)) == (reason, ["sv"])


def test_another_language_that_is_behind_is_left_out(course, lesson, publisher):
    EditionPlan.objects.create(course=course.translation_key, required_languages=["nb"])
    rewrite(lesson)
    edition = release(course, ReleaseOrder(number=FIRST), publisher)
    assert (edition.language_codes, set(edition.left_out)) == (("nb",), {"en", "sv"})
