"""Calendar files as RFC 5545 writes them."""

from datetime import UTC, datetime

from cms.events.icalendar import Entry, calendar, folded

ENTRY = Entry(
    uid="5f6d0c3b-8a7e-4b1f-9c2d-3e4f5a6b7c8d",
    title="Øl, vin; og annet",
    starts_at=datetime(2030, 5, 14, 7, tzinfo=UTC),
    ends_at=datetime(2030, 5, 14, 13, tzinfo=UTC),
    changed_at=datetime(2030, 1, 1, tzinfo=UTC),
    url="https://synergos.example/nb/arrangementer/samling/",
    language="nb",
    description="Første linje\r\nandre \\ linje",
    place="Steinkjer",
)


def lines(text):
    return text.replace("\r\n ", "").split("\r\n")


def test_a_file_is_one_calendar_with_its_events():
    written = lines(calendar([ENTRY, ENTRY], "Alle"))
    assert (written[0], written[-2:], written.count("BEGIN:VEVENT")) == (
        "BEGIN:VCALENDAR",
        ["END:VCALENDAR", ""],
        2,
    )


def test_an_event_says_when_it_is_in_universal_time():
    written = lines(calendar([ENTRY]))
    assert {"DTSTART:20300514T070000Z", "DTEND:20300514T130000Z", "DTSTAMP:20300101T000000Z"} <= set(written)


def test_what_has_a_meaning_in_calendars_is_escaped():
    written = lines(calendar([ENTRY]))
    assert "SUMMARY;LANGUAGE=nb:Øl\\, vin\\; og annet" in written
    assert "DESCRIPTION;LANGUAGE=nb:Første linje\\nandre \\\\ linje" in written


def test_long_lines_are_folded_and_no_letter_is_cut_in_two():
    line = "SUMMARY:" + "ø" * 200
    parts = folded(line).split("\r\n")
    assert max(len(part.encode()) for part in parts) <= 75
    assert "".join([parts[0], *(part[1:] for part in parts[1:])]) == line


def test_an_event_without_words_or_place_says_nothing_of_them():
    bare = Entry(**{**vars_of(ENTRY), "description": "", "place": ""})
    assert not [line for line in lines(calendar([bare])) if line.startswith(("DESCRIPTION", "LOCATION"))]


def vars_of(entry):
    return {name: getattr(entry, name) for name in Entry.__dataclass_fields__}
