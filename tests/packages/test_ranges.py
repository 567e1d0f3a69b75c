"""Which bytes are asked for."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lms_export.packages.ranges import NotInTheFile, Part, part_of

numbers = st.integers(min_value=0, max_value=2000)


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-9", Part(0, 10)),
        ("bytes=90-", Part(90, 10)),
        ("bytes=90-500", Part(90, 10)),
        ("bytes=-10", Part(90, 10)),
        ("bytes=-500", Part(0, 100)),
        ("", None),
        ("bytes=5-2", None),
        ("bytes=0-1,5-6", None),
        ("lines=1-2", None),
        ("bytes=-", None),
        (f"bytes={'9' * 5000}-", None),
        (f"bytes=0-{'9' * 5000}", None),
    ],
)
def test_a_range_names_bytes_or_the_whole_file_is_sent(header, part):
    assert part_of(header, 100) == part


@pytest.mark.parametrize("header", ["bytes=100-", "bytes=100-200", "bytes=-0"])
def test_a_range_behind_the_end_is_refused(header):
    with pytest.raises(NotInTheFile):
        part_of(header, 100)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(first=numbers, last=numbers, size=numbers)
def test_no_range_reaches_beyond_the_file(first, last, size):
    try:
        part = part_of(f"bytes={first}-{last}", size)
    except NotInTheFile:
        assert first >= size
    else:
        assert part is None or (part.start == first and 0 < part.length <= size - first)
