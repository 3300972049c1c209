"""The days of a calendar's events in a span of time."""

from __future__ import annotations

import time
from datetime import date

import pytest

from regard.formats import from_bytes
from regard.formats.file import Given
from regard.formats.occurrences import occurrences

MAY, JUNE, JULY = date(2026, 5, 1), date(2026, 6, 1), date(2026, 7, 1)
WEEKLY = "DTSTART;TZID=Europe/Berlin:20260504T090000\nDTEND;TZID=Europe/Berlin:20260504T100000\nRRULE:FREQ=WEEKLY"


def calendar(*events: str, head: str = "") -> bytes:
    inner = "".join(f"BEGIN:VEVENT\nUID:1\nSUMMARY:Review\n{event}\nEND:VEVENT\n" for event in events)
    return f"BEGIN:VCALENDAR\n{head}{inner}END:VCALENDAR\n".encode()


def days(
    *events: str,
    begin: date = MAY,
    stop: date = JUNE,
    head: str = "",
    given: Given = Given(),  # noqa: B008  # frozen
) -> list[str]:
    """When each day of the events begins, as written by a clock."""
    found = occurrences(from_bytes("a.ics", calendar(*events, head=head), given), begin, stop)
    return [event.begins.isoformat() for event in found]


def test_an_endless_rule_gives_what_lies_in_the_span_and_no_more() -> None:
    assert days(WEEKLY) == [f"2026-05-{day:02}T09:00:00+02:00" for day in (4, 11, 18, 25)]
    assert days(WEEKLY, begin=date(2040, 1, 1), stop=date(2040, 1, 8)) == ["2040-01-02T09:00:00+01:00"]
    assert days(WEEKLY, begin=date(2020, 1, 1), stop=date(2020, 2, 1)) == []


def test_the_clock_stays_when_summer_time_ends() -> None:
    rule = WEEKLY.replace("20260504", "20261019")

    assert days(rule, begin=date(2026, 10, 19), stop=date(2026, 10, 27)) == [
        "2026-10-19T09:00:00+02:00",
        "2026-10-26T09:00:00+01:00",
    ]


@pytest.mark.parametrize(
    "left_out",
    [
        "EXDATE;TZID=Europe/Berlin:20260511T090000",
        "EXDATE:20260511T070000Z",
        "EXDATE:20260511T090000",
        "EXDATE;VALUE=DATE:20260511",
        "EXDATE;TZID=America/New_York:20260511T030000",
        "EXDATE;TZID=W. Europe Standard Time:20260101T090000,20260511T090000",
    ],
)
def test_a_day_left_out_does_not_come_however_its_zone_is_written(left_out: str) -> None:
    assert days(f"{WEEKLY}\n{left_out}") == [f"2026-05-{day:02}T09:00:00+02:00" for day in (4, 18, 25)]


def test_further_days_come_too_each_with_its_own_length() -> None:
    extra = (
        "RDATE;TZID=Europe/Berlin:20260506T090000\n"
        "RDATE;VALUE=PERIOD:20260507T070000Z/20260507T100000Z,20260508T070000Z/PT5H"
    )
    event = f"{WEEKLY};COUNT=1\n{extra}"

    found = occurrences(from_bytes("a.ics", calendar(event)), MAY, JUNE)

    assert [(str(each.begins), str(each.ends)) for each in found] == [
        ("2026-05-04 09:00:00+02:00", "2026-05-04 10:00:00+02:00"),
        ("2026-05-06 09:00:00+02:00", "2026-05-06 10:00:00+02:00"),
        ("2026-05-07 09:00:00+02:00", "2026-05-07 12:00:00+02:00"),
        ("2026-05-08 09:00:00+02:00", "2026-05-08 14:00:00+02:00"),
    ]


@pytest.mark.parametrize(
    "stands_for",
    [
        "RECURRENCE-ID;TZID=Europe/Berlin:20260511T090000",
        "RECURRENCE-ID:20260511T070000Z",
        "RECURRENCE-ID;TZID=Asia/Tokyo:20260511T160000",
        "RECURRENCE-ID:20260511T090000",
        "RECURRENCE-ID;VALUE=DATE:20260511",
    ],
)
def test_a_day_that_was_moved_comes_once_whatever_zone_names_it(stands_for: str) -> None:
    moved = f"{stands_for}\nDTSTART;TZID=Europe/Berlin:20260512T140000"

    assert days(WEEKLY, moved) == [
        "2026-05-04T09:00:00+02:00",
        "2026-05-12T14:00:00+02:00",
        "2026-05-18T09:00:00+02:00",
        "2026-05-25T09:00:00+02:00",
    ]


def test_a_day_moved_into_the_span_comes_and_one_moved_out_does_not() -> None:
    into = "RECURRENCE-ID;TZID=Europe/Berlin:20260629T090000\nDTSTART;TZID=Europe/Berlin:20260505T090000"
    out = "RECURRENCE-ID;TZID=Europe/Berlin:20260511T090000\nDTSTART;TZID=Europe/Berlin:20260611T090000"

    assert days(WEEKLY, into, out) == [f"2026-05-{day:02}T09:00:00+02:00" for day in (4, 5, 18, 25)]


def test_a_change_of_all_days_from_one_on() -> None:
    later = (
        "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260518T090000\nSUMMARY:Later\n"
        "DTSTART;TZID=Europe/Berlin:20260518T110000\nDTEND;TZID=Europe/Berlin:20260518T120000"
    )

    assert days(WEEKLY, later) == [
        "2026-05-04T09:00:00+02:00",
        "2026-05-11T09:00:00+02:00",
        "2026-05-18T11:00:00+02:00",
        "2026-05-25T11:00:00+02:00",
    ]


def test_a_day_that_was_called_off_stays_and_says_so() -> None:
    off = (
        "RECURRENCE-ID;TZID=Europe/Berlin:20260511T090000\nDTSTART;TZID=Europe/Berlin:20260511T090000\nSTATUS:CANCELLED"
    )

    found = occurrences(from_bytes("a.ics", calendar(WEEKLY, off)), MAY, JUNE)

    assert [(event.begins.day, event.cancelled, event.repeats) for event in found] == [
        (4, False, True),
        (11, True, True),
        (18, False, True),
        (25, False, True),
    ]


def test_a_change_whose_event_is_not_in_the_file_stands_by_itself() -> None:
    alone = "RECURRENCE-ID;TZID=Europe/Berlin:20260511T090000\nDTSTART;TZID=Europe/Berlin:20260511T140000"

    assert days(alone) == ["2026-05-11T14:00:00+02:00"]


@pytest.mark.parametrize("head", ["", "X-WR-TIMEZONE:America/Los_Angeles\n", "X-WR-TIMEZONE:Pacific/Auckland\n"])
def test_a_whole_day_is_never_moved_by_a_zone(head: str) -> None:
    birthday = "DTSTART;VALUE=DATE:19840531\nDTEND;VALUE=DATE:19840601\nRRULE:FREQ=YEARLY"

    assert days(birthday, head=head, given=Given(zone="Asia/Tokyo")) == ["2026-05-31"]
    assert days(birthday, begin=JUNE, stop=JULY, head=head) == []


def test_a_time_without_a_zone_stays_without_one() -> None:
    assert days("DTSTART:20260504T120000\nRRULE:FREQ=DAILY;COUNT=2") == ["2026-05-04T12:00:00", "2026-05-05T12:00:00"]


def test_a_time_in_utc_is_told_on_the_day_of_the_calendars_own_zone() -> None:
    late = "DTSTART:20260531T220000Z\nDTEND:20260531T230000Z"
    head = "X-WR-TIMEZONE:Europe/Berlin\n"

    assert days(late, head=head) == []
    assert days(late, begin=JUNE, stop=JULY, head=head) == ["2026-06-01T00:00:00+02:00"]
    assert days(f"{late}\nRRULE:FREQ=DAILY;COUNT=2", begin=JUNE, stop=JULY, head=head) == [
        "2026-06-01T00:00:00+02:00",
        "2026-06-02T00:00:00+02:00",
    ]


def test_what_began_before_and_goes_on_is_there() -> None:
    assert days("DTSTART;VALUE=DATE:20260428\nDTEND;VALUE=DATE:20260503") == ["2026-04-28"]
    assert days("DTSTART;VALUE=DATE:20260428\nDTEND;VALUE=DATE:20260501") == []
    assert days("DTSTART:20260430T230000Z\nDTEND:20260501T010000Z") == ["2026-04-30T23:00:00+00:00"]
    assert days("DTSTART:20260501T000000Z") == ["2026-05-01T00:00:00+00:00"]


@pytest.mark.parametrize(
    ("until", "last"),
    [
        ("20260518T070000Z", 18),
        ("20260518T065959Z", 11),
        ("20260518", 18),
        ("20260518T090000", 18),
    ],
)
def test_the_last_day_of_a_rule_however_it_is_written(until: str, last: int) -> None:
    assert days(f"{WEEKLY};UNTIL={until}")[-1] == f"2026-05-{last:02}T09:00:00+02:00"


def test_the_end_of_a_rule_for_whole_days_may_be_a_time() -> None:
    assert days("DTSTART;VALUE=DATE:20260504\nRRULE:FREQ=DAILY;UNTIL=20260506T120000Z") == [
        "2026-05-04",
        "2026-05-05",
        "2026-05-06",
    ]


def test_a_count_below_zero_is_no_end() -> None:
    assert len(days(f"{WEEKLY};COUNT=-1")) == 4


def test_two_rules_of_one_event() -> None:
    both = f"{WEEKLY};COUNT=2\nRRULE:FREQ=MONTHLY;BYMONTHDAY=20;COUNT=1"

    assert days(both) == [f"2026-05-{day:02}T09:00:00+02:00" for day in (4, 11, 20)]


def test_rules_of_the_files_own_zone() -> None:
    zone = (
        "BEGIN:VTIMEZONE\nTZID:Nowhere\nBEGIN:STANDARD\nDTSTART:16010101T000000\nTZOFFSETFROM:-0741\n"
        "TZOFFSETTO:-0741\nEND:STANDARD\nEND:VTIMEZONE\n"
    )

    assert days("DTSTART;TZID=Nowhere:20260504T090000\nRRULE:FREQ=DAILY;COUNT=2", head=zone) == [
        "2026-05-04T09:00:00-07:41",
        "2026-05-05T09:00:00-07:41",
    ]


def test_of_two_versions_the_newer_repeats() -> None:
    newer = WEEKLY.replace("T090000", "T150000") + "\nSEQUENCE:2"

    assert days(WEEKLY, newer) == [f"2026-05-{day:02}T15:00:00+02:00" for day in (4, 11, 18, 25)]


def test_the_order_is_that_of_the_moments() -> None:
    early = "UID:2\nDTSTART;TZID=Asia/Tokyo:20260504T100000"
    late = "UID:3\nDTSTART;TZID=America/New_York:20260504T010000"

    file = from_bytes("a.ics", calendar(late, early).replace(b"UID:1\n", b""))

    assert [event.uid for event in occurrences(file, MAY, JUNE)] == ["2", "3"]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12;BYMINUTE=0,1,2,3,4,5,6,7,8,9;BYSECOND=0,1,2,3",
        "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=FORTNIGHTLY",
    ],
)
def test_what_is_not_followed_comes_on_its_first_day_alone(rule: str) -> None:
    assert days(f"DTSTART:20260504T090000Z\nRRULE:{rule}") == ["2026-05-04T09:00:00+00:00"]


def test_no_answer_is_without_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three events a day, for three hundred years."""
    monkeypatch.setattr("regard.formats.occurrences.MOST", 100)
    events = [f"UID:{number}\nDTSTART:20260504T{number:02}0000Z\nRRULE:FREQ=DAILY" for number in (8, 9, 10)]
    data = calendar(*events).replace(b"UID:1\n", b"")

    found = occurrences(from_bytes("a.ics", data), MAY, date(2326, 1, 1))

    assert len(found) == 100
    assert [event.begins.isoformat() for event in found[:4:3]] == [
        "2026-05-04T08:00:00+00:00",
        "2026-05-05T08:00:00+00:00",
    ]


def test_an_hourly_rule_since_the_year_two_is_not_worked_through() -> None:
    begin = time.process_time()

    assert days("DTSTART:00020101T000000Z\nRRULE:FREQ=HOURLY") == []
    assert time.process_time() - begin < 5


@pytest.mark.parametrize("span", [(date.min, date.max), (JUNE, MAY), (MAY, MAY)])
def test_any_span_may_be_asked_for(span: tuple[date, date]) -> None:
    found = occurrences(from_bytes("a.ics", calendar(f"{WEEKLY};COUNT=3")), *span)

    assert len(found) == (3 if span[0] == date.min else 0)
