"""After one lesson changed, an export renders and packs that lesson alone."""

import msgspec

from lms_export.course import to_json
from tests.bench.generated_course import generated_course
from tests.bench.processes import build, cpu_seconds

EDITS = 4


def with_title(course, title):
    """``course`` with another title of its first lesson."""
    module, *others = course.modules
    lesson, *following = module.lessons
    lesson = msgspec.structs.replace(lesson, title={"nb": title})
    module = msgspec.structs.replace(module, lessons=(lesson, *following))
    return msgspec.structs.replace(course, modules=(module, *others))


def test_one_lesson_changed(record, tmp_path):
    course, cache = generated_course(40, 10, None), ["--cache", str(tmp_path / "cache")]
    documents = [tmp_path / f"{number}.json" for number in range(EDITS)]
    for number, document in enumerate(documents):
        document.write_bytes(to_json(with_title(course, f"Utgave {number}")))
    cpu_seconds(build(documents[0], tmp_path / "first.zip", *cache), rounds=1)
    changed = min(
        cpu_seconds(build(document, tmp_path / "changed.zip", *cache), rounds=1) for document in documents[1:]
    )
    full = cpu_seconds(build(documents[-1], tmp_path / "full.zip"))
    assert (tmp_path / "full.zip").read_bytes() == (tmp_path / "changed.zip").read_bytes()
    record(
        "export.40x10_text.one_lesson_changed_vs_full",
        changed / full,
        "times",
        against="the same export without a cache",
        target=1 / 3,
    )
