"""What ``make chaos`` holds a site against after each fault: ``.ci/chaos/invariants.py``."""

import pytest
from chaos.invariants import Heard, ReleasedEdition, Seen, StoredPackage, Work, verdict

SUM, OTHER = "a" * 64, "b" * 64
WELL = StoredPackage(name="scorm12 nb", state="done", sha256=SUM, found=SUM, papers=2)


def judged(promised=(), heard=(), **seen):
    return verdict(frozenset(promised), Seen(**seen), tuple(heard))


def test_a_site_that_is_well_has_nothing_against_it():
    edition = ReleasedEdition(name="1.0", languages=("nb", "sv"), documents=("nb", "sv"))
    versions = {"page-1": "7"}
    found = judged(
        {"1.0", "scorm12 nb", "A draft"},
        [Heard(address="/nb/", status=503)],
        pages=versions,
        told=versions,
        editions=(edition,),
        packages=(WELL,),
        drafts=frozenset({"A draft"}),
        works=(Work(name="part 3", state="running", is_held=True), Work(name="part 4", state="done")),
    )
    assert found.objections == ()


def test_what_somebody_was_told_is_stored_must_be_there():
    assert judged({"A draft"}).lost == ("lost: A draft",)


@pytest.mark.parametrize("told", [{}, {"page-1": "6"}, {"page-1": "7", "page-2": "1"}])
def test_the_api_tells_neither_less_nor_more_nor_other_than_the_pages(told):
    assert judged(pages={"page-1": "7"}, told=told).half_visible


def test_search_and_feed_know_the_version_that_is_told():
    found = judged(etags={"page-1": "x"}, searched={"page-1": "x"}, feed={"page-1": "w"})
    assert found.half_visible == ("the feed of changes tells w of page-1, and it is x",)


def test_an_edition_has_all_of_its_languages():
    edition = ReleasedEdition(name="1.0", languages=("nb", "sv"), documents=("nb",))
    assert judged(editions=(edition,)).half_visible == ("edition 1.0 has no document in sv",)


@pytest.mark.parametrize(("found", "said"), [("", "gone"), (OTHER, "another")])
def test_a_package_that_is_ready_is_the_file_that_was_written(found, said):
    package = StoredPackage(name="web sv", state="done", sha256=SUM, found=found, papers=1)
    assert judged(packages=(package,)).damaged == (f"package web sv: its file is {said}",)


def test_no_half_file_lies_where_files_are_fetched():
    assert judged(unfinished_files=("ab/.unfinished-x",)).half_visible == ("half a file: ab/.unfinished-x",)


@pytest.mark.parametrize("state", ["queued", "running"])
def test_no_package_waits_for_ever(state):
    assert judged(packages=(StoredPackage(name="web sv", state=state),)).stuck


def test_work_that_nobody_is_at_is_stuck():
    assert judged(works=(Work(name="part 3", state="running"),)).stuck == ("part 3 is running for ever",)


def test_nothing_is_given_up_because_of_a_fault():
    assert judged(works=(Work(name="part 3", state="failed"),)).given_up == ("part 3 was given up",)


@pytest.mark.parametrize("heard", [{"says": False}, {"leaks": True}])
def test_whoever_meets_a_fault_reads_a_sentence_and_no_traceback(heard):
    assert judged(heard=[Heard(address="/nb/", status=500, **heard)]).unclear
