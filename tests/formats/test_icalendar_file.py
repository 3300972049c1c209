"""Calendars: what the trap corpus cannot show."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.formats import from_bytes, icalendar_file, recognise
from regard.formats.file import File
from regard.formats.occurrences import occurrences
from regard.formats.zones import Zones, zone_named
from regard.problems import CannotRead, FileTooLarge

WALK = (
    "BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:Here\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\n"
    "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n"
    "DTSTART;TZID=Here:20260504T090000\nDURATION:PT1H\nRRULE:FREQ=WEEKLY;COUNT=4;BYDAY=MO\n"
    'EXDATE;TZID=Here:20260511T090000\nRDATE:20260512T070000Z\nATTENDEE;CN="Otis":mailto:otis@example.org\n'
    "END:VEVENT\nBEGIN:VEVENT\nUID:1\nRECURRENCE-ID;TZID=Here:20260518T090000\nDTSTART:20260519T090000Z\nEND:VEVENT\n"
    "END:VCALENDAR\n"
)
TELLING = [
    "", "\n", "\r", " ", ":", ";", '"', "=", "Z", "99991231T235959Z", "00010101", "BEGIN:VEVENT\n", "END:VEVENT\n",
    "P99999D", "FREQ=DAILY", "\x00", "\ufeff", "TZID=America/New_York", "-1", "INTERVAL=0", "UNTIL=99991231",
]  # fmt: skip


@given(chance=st.data())
def test_a_calendar_may_be_spoilt_in_any_way(chance: st.DataObject) -> None:
    """It is read or refused, and so are its days."""
    text = WALK
    for _ in range(chance.draw(st.integers(1, 5))):
        begin = chance.draw(st.integers(0, len(text)))
        stop = chance.draw(st.integers(begin, min(len(text), begin + 12)))
        text = text[:begin] + chance.draw(st.sampled_from(TELLING)) + text[stop:]
    try:
        file = from_bytes("a.ics", text.encode())
        read = icalendar_file.read(file)
    except CannotRead as error:
        refusal = str(error)
    else:
        days = occurrences(file, date(2026, 5, 1), date(2026, 6, 1))
        assert read.items == read.kept + len(read.skipped)
        assert all(event.begins.isoformat() for event in (*read.events, *days))
        return
    assert refusal.endswith(".")


def test_a_description_of_megabytes_takes_time_in_proportion() -> None:
    long = "\n ".join(["so <b>it</b> goes \\, and on"] * 100_000)
    begin = time.process_time()

    file = from_bytes("a.ics", f"BEGIN:VEVENT\nDTSTART:20260504\nDESCRIPTION:{long}\nEND:VEVENT\n".encode())
    [event] = icalendar_file.read(file).events

    assert event.about.startswith("so it goes , and on")
    assert time.process_time() - begin < 10


def test_many_events_take_time_in_proportion() -> None:
    one = "BEGIN:VEVENT\nUID:{0}\nDTSTART;TZID=Europe/Berlin:20260504T090000\nSUMMARY:Meet {0}\nEND:VEVENT\n"
    text = "BEGIN:VCALENDAR\n" + "".join(one.format(number) for number in range(20_000)) + "END:VCALENDAR\n"
    begin = time.process_time()

    read = icalendar_file.read(from_bytes("a.ics", text.encode()))

    assert read.kept == 20_000
    assert time.process_time() - begin < 10


def test_deep_nesting_is_no_trouble() -> None:
    text = "BEGIN:VCALENDAR\n" * 50_000 + "BEGIN:VEVENT\nDTSTART:20260504\nEND:VEVENT\n"

    with pytest.raises(CannotRead, match="no event"):
        icalendar_file.read(from_bytes("a.ics", text.encode()))


def test_a_calendar_that_is_too_large_is_refused_in_its_own_words() -> None:
    small = from_bytes("a.ics", WALK.encode())

    with pytest.raises(FileTooLarge, match="fewer years"):
        icalendar_file.read(File("a.ics", small.open, 65 * 2**20))


@pytest.mark.parametrize(
    "text",
    [
        "From: mila@example.org\nSubject: Invitation\n\nBEGIN:VCALENDAR\nBEGIN:VEVENT\n",
        "From mila@example.org Mon May  4 10:00:00 2026\nTo: otis@example.org\n\nBEGIN:VCALENDAR\n",
        '{"body": "\nBEGIN:VCALENDAR\n"}',
        "<pre>\nBEGIN:VCALENDAR\n</pre>",
        "BEGIN:VCARD\nFN:Mila\nEND:VCARD\n",
        "Mila: Hello\nOtis: Hello\n",
    ],
)
def test_what_only_holds_a_calendar_is_not_taken_for_one(text: str) -> None:
    assert icalendar_file.sure(from_bytes("a", text.encode())) == 0


@pytest.mark.parametrize("name", ["AVAILABILITY", "ALARM", "TIMEZONE", "JOURNAL"])
def test_a_part_of_a_calendar_alone_is_recognised(name: str) -> None:
    assert recognise(from_bytes("a", f"BEGIN:V{name}\nEND:V{name}\n".encode())) is icalendar_file.FORMAT


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Romance Daylight Time", "Europe/Paris"),
        ("w. europe standard time 1", "Europe/Berlin"),
        ('"Tokyo Standard Time"', "Asia/Tokyo"),
        ("tzone://Microsoft/Utc", "UTC"),
        ("tzone://Microsoft/Europe/Berlin", "Europe/Berlin"),
        ("https://www.tzurl.org/zoneinfo-outlook/Europe/London.ics", "Europe/London"),
        ("posix/Europe/Vaduz", "Europe/Vaduz"),
        ("(UTC-08:00) Pacific Time (US & Canada)", "America/Los_Angeles"),
        ("(UTC+02:00) Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius", "Europe/Helsinki"),
        ("UTC+5:30", "UTC+05:30"),
        ("Etc/GMT+5", "Etc/GMT+5"),
    ],
)
def test_a_zone_has_many_names(name: str, key: str) -> None:
    assert str(Zones().named(name)) == key


@pytest.mark.parametrize(
    "name",
    [
        "", "Customized Time Zone", "tzone://Microsoft/Custom", "America", "localtime", "right/UTC", "../../etc/passwd",
        "custom_America/New_York", "/example.org/EST", "PST", "UTC+25", "(UTC+01:00) Nowhere, Berlin Mountains",
        "(UTC+05:00) Berlin", "a" * 10_000, "Europe/Berlin\x00", "/" * 1000,
    ],
)  # fmt: skip
def test_a_name_that_says_no_zone_is_not_known(name: str) -> None:
    assert Zones().named(name) is None


def test_a_zone_that_the_user_names_is_in_the_list_or_none() -> None:
    assert zone_named("Europe/Berlin") is not None
    assert zone_named("here") is None


def test_an_event_may_be_kept_in_a_set_and_written_out() -> None:
    """A zone by a file's own rules becomes the offset that it has then."""
    [event, _] = icalendar_file.read(from_bytes("a.ics", WALK.encode())).events

    assert event.begins == datetime(2026, 5, 4, 8, tzinfo=UTC)
    assert event.begins.isoformat() == "2026-05-04T09:00:00+01:00"
    assert len({event, event}) == 1
