"""Known answers for calendars: how many events on which days, when each begins, and what each line says.

The numbers and days stand in the tests of the projects that publish the files; what a line says stands beside the
files, as jCal. Of each file all components must be counted; only one without any readable day may be refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

from benchmarks.agreement.case import Case
from regard.event import Event
from regard.formats import Read, event_json, icalendar_file, open_file, recognise
from regard.formats.calendar_times import as_when
from regard.formats.content_lines import Component, Line, Property, components_of, lines_of, property_of
from regard.formats.occurrences import occurrences
from regard.problems import CannotRead

CALENDAR, NASTY = "calendar", "nasty/ics"
REPEATED = "calendar/ics-recurring/niccokunzmann__python-recurring-ical-events"
JOYOUS = "calendar/ics-google-office-apple/linuxsoftware__ls.joyous"
ICALENDAR = "calendar/ics-icalendar/collective__icalendar"
VOBJECT = "calendar/ics-vobject/py-vobject__vobject"
JCAL = "calendar/ics-icaljs/_truth/kewisch__ical.js"

EVER = ("1900-01-01", "2100-01-01")

HOW_MANY: tuple[tuple[str, str, str, int], ...] = (
    ("each_week_but_two_deleted", *EVER, 6),
    ("three_events_one_edited", *EVER, 3),
    ("no_events", *EVER, 0),
    ("event_10_times", *EVER, 10),
    ("event_10_times", "2020-01-20", "2100-01-01", 3),
    ("issue_4", "2019-06-13", "2019-06-14", 1),
    ("issue_4_rrule_until", *EVER, 12),
    ("issue_15_duplicated_events", "2013-08-03", "2013-08-04", 3),
    ("issue_18_cancel_status", "2020-01-29", "2020-01-30", 1),
    ("issue_28_rrule_with_UTC_endinginZ", "2020-05-25", "2020-09-05", 15),
    ("issue_36_recurrence_ID_format", "2020-09-14", "2020-09-15", 1),
    ("issue_36_recurrence_ID_format", "2020-09-17", "2020-09-18", 1),
    ("issue_36_recurrence_ID_format", "2020-09-21", "2020-09-22", 1),
    ("issue_61_time_zone_error", "2021-12-15", "2021-12-16", 1),
    ("issue_62_moved_event", "2021-12-31", "2022-01-01", 0),
    ("issue_62_moved_event", "2021-12-17", "2021-12-18", 1),
    ("issue_62_moved_event", "2021-12-01", "2022-01-01", 1),
    ("issue_62_moved_event_2", "2023-08-01", "2023-09-01", 6),
    ("issue_62_moved_event_2", "2023-08-15", "2023-08-16", 0),
    ("issue_62_moved_event_2", "2023-08-17", "2023-08-18", 0),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-12", 6),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-14", 7),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-15", 8),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-16", 9),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-18", 10),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-20", 11),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-22", 11),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-23", 12),
    ("issue_75_range_parameter", "2024-09-01", "2024-09-26", 13),
    ("issue_75_range_parameter", "2024-09-13", "2024-09-22", 5),
    ("issue_75_range_parameter", "2024-09-24", "2024-09-26", 1),
    ("issue_117_until_before_dtstart", *EVER, 0),
    ("issue_128_only_first_event", *EVER, 7),
    ("issue_148_ignored_exdate", *EVER, 2),
    ("issue_148_ignored_exdate", "2024-07-15", "2024-07-16", 0),
    ("issue_148_exdate_and_rdate_unedited", "2024-07-15", "2024-07-16", 0),
    ("issue_151_macos_linux_difference", "2024-08-01", "2024-08-02", 1),
    ("issue_163_deleted_modification", "2024-08-19", "2024-08-20", 0),
    ("issue_201_mixed_datetime_and_date", *EVER, 1),
    ("machbar_16_feb_2019", "2018-09-22", "2018-09-23", 1),
    ("machbar_16_feb_2019", "2019-06-22", "2019-06-23", 1),
    ("rdate_hackerpublicradio", *EVER, 12),
    ("rdate", "2014-07-05", "2014-07-06", 1),
    ("rdate", "2025-07-05", "2025-07-06", 0),
    ("rdate", "2015-07-05", "2015-07-06", 0),
    ("rdate_falls_on_rrule_until", "2020-02-04", "2020-02-05", 1),
    ("same_event_recurring_at_same_time", "2024-09-23", "2024-09-24", 0),
    ("same_event_recurring_at_same_time", "2024-09-24", "2024-09-25", 3),
    ("same_event_recurring_at_same_time", "2024-09-25", "2024-09-26", 0),
    ("same_event_recurring_at_same_time", "2024-09-26", "2024-09-27", 3),
    ("same_event_recurring_at_same_time", "2024-09-27", "2024-09-28", 0),
    ("discourse_no_dtend", "2019-01-17", "2019-01-18", 1),
    ("after_many_events_in_order", "2024-03-24", "2100-01-01", 7),
    ("zero_size_event", "2019-03-04", "2019-03-05", 1),
)
"""File, first day, the day after the last, how many events."""

NO_DAY_IS_LEFT = "issue_117_until_before_dtstart"
"""The one file whose event has a readable day, and yet none, as its rule ends before it."""

MADE_UP = "ical.js takes a value that is no number for 0, and `MAYBE` for false; here it stays as it is written."

LENGTHS = {"2019-03-07": 60, "2019-03-08": 120, "2019-03-09": 30, "2019-03-10": 1440}
"""Minutes of the one event on each day of recurring_events_changed_duration."""

TITLED = {
    ("issue_36_recurrence_ID_format", "2020-09-17"): "Modified event",
    ("issue_36_recurrence_ID_format", "2020-09-14"): "Modified event 1",
    ("issue_36_recurrence_ID_format", "2020-09-21"): "Modified event 2",
    ("issue_62_moved_event_2", "2023-08-10"): "All Day",
    ("issue_62_moved_event_2", "2023-08-16"): "All Day",
    ("issue_62_moved_event_2", "2023-08-24"): "All Day",
    ("issue_62_moved_event_2", "2023-08-08"): "Datetime",
    ("issue_62_moved_event_2", "2023-08-14"): "Datetime",
    ("issue_62_moved_event_2", "2023-08-22"): "Datetime",
    ("issue_148_ignored_exdate", "2024-07-01"): "test123 - edited",
    ("issue_148_ignored_exdate", "2024-07-29"): "test123 - edited",
    ("three_events_one_edited", "2019-03-19"): "test7 - edited",
} | {
    ("issue_75_range_parameter", f"2024-09-{day:02}"): f"{word} EVENT"
    for days, word in (((1, 11), "ORIGINAL"), ((13, 14, 15, 17, 19), "MODIFIED"), ((22, 24, 26), "EDITED"))
    for day in days
}
"""The title of the one event on a day."""

ON_DAYS: dict[str, tuple[str, str, list[str]]] = {
    "daylight_saving_time": ("2019-03-20", "2019-03-21", ["2019-03-20T19:00:00+01:00"]),
    "issue_48_dst": (
        "2020-12-11",
        "2020-12-12",
        [f"2020-12-11T{clock}:00-06:00" for clock in ("08:15", "10:15", "12:30", "14:15")],
    ),
    "issue_113_period_in_rdate": ("2023-12-13", "2023-12-14", ["2023-12-13T12:00:00-08:00"]),
    "issue_148_edge_case_1": (*EVER, ["2024-07-01", "2024-07-29"]),
    "issue_148_edge_case_2": ("2024-07-01", "2024-08-01", ["2024-07-01", "2024-07-02", "2024-07-29"]),
    "issue_148_exdate_and_rdate_updated": (
        "2024-07-01",
        "2024-08-01",
        ["2024-07-01", "2024-07-15", "2024-07-30"],
    ),
    "issue_243_recurrence_id_is_not_identical_to_dtstart": ("2015-09-01", "2015-09-02", ["2015-09-01T08:00:00"]),
    "rdate_hackerpublicradio": (
        *EVER,
        [
            "2013-08-03",
            "2013-08-31",
            "2013-10-05",
            "2013-11-02",
            "2013-11-30",
            "2014-01-04",
            "2014-02-01",
            "2014-03-01",
            "2014-04-05",
            "2014-05-03",
            "2014-05-31",
            "2014-07-05",
        ],
    ),
    "x_wr_timezone_simple_events_issue_59": (
        "2021-12-22",
        "2021-12-23",
        ["2021-12-22T12:00:00-05:00", "2021-12-22T21:00:00-05:00"],
    ),
}
"""When the events of some days begin; of rdate_hackerpublicradio the days alone."""

NO_LONGER = {
    "machbar_16_feb_2019": {
        "2018-09": 1, "2018-10": 1, "2018-11": 1, "2018-12": 1, "2019-01": 2, "2019-02": 2, "2019-03": 1, "2019-04": 1,
        "2019-05": 1, "2019-06": 1, "2019-07": 0,
    },
}  # fmt: skip
"""How many events of that name a month has."""

BEGINS: dict[str, list[tuple[str, str, str]]] = {
    f"{JOYOUS}/testGoogleCalendar.ics": [
        ("Big Thursday", "2018-07-25T21:00:00+00:00", "2018-07-26T08:30:00+00:00"),
        ("Tuesday Mornings", "2018-07-03T09:30:00+12:00", "2018-07-03T11:30:00+12:00"),
        ("Three days off", "2018-07-13", "2018-07-16"),
        ("Tuesday Mornings Postponed", "2018-07-25T09:30:00+12:00", "2018-07-25T11:30:00+12:00"),
        ("Tuesday Morning Extra Info", "2018-07-31T09:30:00+12:00", "2018-07-31T11:30:00+12:00"),
        ("Little Wednesday", "2018-07-17T22:00:00+00:00", "2018-07-17T22:30:00+00:00"),
        ("Conference Call", "2018-07-23T19:00:00+00:00", "2018-07-23T20:00:00+00:00"),
    ],
    f"{JOYOUS}/testUtc2Local.ics": [("Big Thursday", "2018-07-26T07:00:00+10:00", "2018-07-26T18:30:00+10:00")],
    f"{JOYOUS}/testOutlook.ics": [
        ("Sounds Air - Flight Reminder", "2018-07-30T09:25:00", "2018-07-30T10:15:00"),
        ("Sounds Air - Flight Reminder", "2018-07-31T08:15:00", "2018-07-31T09:00:00"),
    ],
    f"{JOYOUS}/testFacebook.ics": [
        ("Photo Comp - Prize Giving", "2018-08-31T07:00:00+00:00", "2018-08-31T10:00:00+00:00")
    ],
    f"{JOYOUS}/testUntilTZ.ics": [("Exercise", "2031-01-01T05:00:00-05:00", "2031-01-01T07:00:00-05:00")],
    f"{JOYOUS}/testMultidayRecurringEvent.ics": [
        ("Bought from a Rubber Man", "2019-04-02T16:00:00+13:00", "2019-04-04T18:00:00+13:00")
    ],
    "calendar/ics-meetup-luma/linuxsoftware__ls.joyous/testMeetup.ics": [
        ("Weekly Hack Night", "2018-07-24T19:00:00-04:00", "2018-07-24T21:30:00-04:00")
    ],
    f"{ICALENDAR}/timezoned.ics": [("artsprint 2012", "2012-02-13T10:00:00+01:00", "2012-02-17T18:00:00+01:00")],
    f"{ICALENDAR}/america_new_york.ics": [("", "2014-08-29T08:00:00-04:00", "")],
    "calendar/ics-icaljs/kewisch__ical.js/timezone_from_file.ics": [
        ("", "2023-03-06T13:42:00-07:41", "2023-03-06T14:42:00-07:41")
    ],
    f"{VOBJECT}/ms_tzid.ics": [("", "2008-05-30T15:00:00+10:00", "")],
    f"{VOBJECT}/tzid_8bit.ics": [("", "2008-05-30T15:00:00+06:00", "")],
    f"{VOBJECT}/simple_test.ics": [],
    "calendar/event-json/bdillo__twir-events-lint/luma-api.json": [
        ("Physical Rust Event", "2026-10-21T01:00:00+00:00", ""),
        ("Virtual Rust Event", "2026-10-22T09:00:00+00:00", ""),
        ("Cross-listed Rust Event", "2026-10-22T10:00:00+00:00", ""),
    ],
    "calendar/event-json/bdillo__twir-events-lint/events.json": [
        ("Updated Test Event", "2024-10-25", ""),
        ("New European Event", "2024-10-26", ""),
    ],
}
"""Title (empty: not stated), begin and end (empty: not stated) of each event; the moment is compared, not its zone."""

_COMPONENT = re.compile(
    rb"^BEGIN:(VEVENT|VTODO|VJOURNAL|VFREEBUSY|VPOLL|X-VVENUE|VVENUE)[ \t]*\r?$", re.MULTILINE | re.IGNORECASE
)


def cases(inputs: Path) -> Iterator[Case]:
    """All comparisons of calendars."""
    yield from _days(inputs)
    yield from _begins(inputs)
    yield from _single(inputs)
    yield from _lines(inputs)
    yield from _counted(inputs)


def _days(inputs: Path) -> Iterator[Case]:
    folder = inputs / REPEATED
    for name, begin, stop, count in HOW_MANY:
        found = _between(folder, name, begin, stop)
        known = f"events from {begin} to before {stop}: {count}"
        yield Case("Calendar, repeated", f"{REPEATED}/{name}.ics", known, len(found) == count)
    for (name, day), title in TITLED.items():
        titles = [event.title for event in _on(folder, name, day)]
        yield Case("Calendar, repeated", f"{REPEATED}/{name}.ics", f"title on {day}", titles == [title])
    for name, (begin, stop, expected) in ON_DAYS.items():
        begins = [event.begins.isoformat()[: len(expected[0])] for event in _between(folder, name, begin, stop)]
        yield Case("Calendar, repeated", f"{REPEATED}/{name}.ics", "begins of the events", begins == expected)
    name = "recurring_events_changed_duration"
    for day, minutes in LENGTHS.items():
        lengths = [_minutes(event) for event in _on(folder, name, day)]
        yield Case("Calendar, repeated", f"{REPEATED}/{name}.ics", f"length on {day}", lengths == [minutes])
    for name, months in NO_LONGER.items():
        for month, count in months.items():
            titles = [event.title for event in _in_month(folder, name, month)]
            agrees = sum("mB-onTour" in title for title in titles) == count
            yield Case("Calendar, repeated", f"{REPEATED}/{name}.ics", f"events of one name in {month}", agrees)


def _begins(inputs: Path) -> Iterator[Case]:
    for name, expected in BEGINS.items():
        events = _events(inputs / name)
        agrees = len(events) == len(expected) and all(
            (not title or event.title == title) and _same(event.begins, begin) and (not end or _same(event.ends, end))
            for event, (title, begin, end) in zip(events, expected, strict=True)
        )
        yield Case("Calendar", name, "titles, begins, ends", agrees)


def _single(inputs: Path) -> Iterator[Case]:
    """Answers that fit no table."""
    name = "calendar/ics-meetup-luma/bdillo__twir-events-lint/luma.ics"
    cancelled = [event.title for event in _events(inputs / name) if event.cancelled]
    yield Case("Calendar", name, "4 events, 1 cancelled", cancelled == ["Cancelled Event"])
    name = f"{JOYOUS}/testGoogleCalendar.ics"
    mornings = [
        event
        for event in occurrences(open_file(inputs / name), date(2018, 7, 1), date(2019, 1, 1))
        if event.title.startswith("Tuesday")
    ]
    days = [event.begins.isoformat()[5:10] for event in mornings]
    expected = ["07-03", "07-10", "07-17", "07-25", "07-31", "08-07", "08-21", "08-28"]
    yield Case("Calendar", name, "Tuesdays, with one moved and one cancelled", days == expected)
    name = f"{JOYOUS}/testUntilTZ.ics"
    found = occurrences(open_file(inputs / name), date(2031, 1, 1), date(2032, 1, 1))
    yield Case("Calendar", name, "7 days, the last the 7th", [event.begins.day for event in found] == list(range(1, 8)))
    name = f"{VOBJECT}/ruby_rrule.ics"
    found = occurrences(open_file(inputs / name), date(2003, 1, 1), date(2004, 1, 1))
    yield Case("Calendar", name, "10 days of a rule with escaped signs", len(found) == 10)
    yield from _zones(inputs)


def _zones(inputs: Path) -> Iterator[Case]:
    """Zones by path, by rules with an hour that comes twice, and of each event by its own word."""
    name = f"{ICALENDAR}/issue_313_globally_unique_tzid.ics"
    offsets = [f"{event.begins:%z}" for event in _events(inputs / name)]
    yield Case("Calendar", name, "zones by path", offsets == ["+0200", "-0400", "-0300"])
    name = f"{ICALENDAR}/issue_466_convert_tzid_with_slash.ics"
    offsets = [f"{event.begins:%z}" for event in _events(inputs / name)]
    yield Case("Calendar", name, "zone after a slash", offsets == ["+0200"])
    name = f"{ICALENDAR}/issue_722_timezone_transition_ambiguity.ics"
    text = (inputs / name).read_text("utf-8")
    expected = [
        "+1200" if season == "winter" else "+1000" for season in re.findall(r"^X-TZNAME:(\w+)", text, re.MULTILINE)
    ]
    offsets = [f"{event.begins:%z}" for event in _events(inputs / name)]
    yield Case("Calendar", name, "the file's own word on each offset", len(expected) == 4 and offsets == expected)


def _lines(inputs: Path) -> Iterator[Case]:
    """Each property's name, parameters and value as the jCal beside the files has it."""
    for truth in sorted((inputs / JCAL).glob("*.json")):
        source = inputs / JCAL.replace("/_truth", "") / f"{truth.stem}.ics"
        if source.exists():
            expected = _from_jcal(json.loads(truth.read_text("utf-8")))
            whole = components_of(lines_of(open_file(source)))
            found = _from_lines(whole.parts[0], expected)
            argued = MADE_UP if truth.stem in ("boolean", "float", "integer") else ""
            name = source.relative_to(inputs).as_posix()
            yield Case("Calendar, lines", name, "each property", found == expected, argued)


_Said = list[tuple[str, dict[str, list[str]], str, list[object]]]


def _from_jcal(node: object) -> _Said:
    """The properties of a component, then those in it: name, parameters, type and values."""
    assert isinstance(node, list)  # noqa: S101  # a truth file
    said: _Said = []
    for name, params, kind, *values in node[1]:
        listed = {key: value if isinstance(value, list) else [value] for key, value in params.items()}
        said.append((name, listed, kind, [_plain(value, kind) for value in values]))
    return said + [each for part in node[2] for each in _from_jcal(part)]


def _plain(value: object, kind: str) -> object:
    if kind == "recur" and isinstance(value, dict):
        parts = {key: each if isinstance(each, list) else [each] for key, each in value.items()}
        return {key: [re.sub(r"[-:]", "", str(each)) for each in listed] for key, listed in parts.items()}
    return [str(each) for each in value] if isinstance(value, list) else str(value)


def _from_lines(component: Component, expected: _Said) -> _Said:
    kinds = iter([kind for _, _, kind, _ in expected])
    return [_said(line, next(kinds, "")) for line in _all_lines(component)]


def _all_lines(component: Component) -> list[Line]:
    return component.lines + [line for part in component.parts for line in _all_lines(part)]


def _said(line: Line, kind: str) -> tuple[str, dict[str, list[str]], str, list[object]]:
    found = property_of(line)
    assert found is not None  # noqa: S101  # the lines of the truth files are all whole
    params = {name.lower(): list(values) for name, values in found.params.items() if name != "VALUE"}
    return found.name.lower(), params, kind, _values(found, kind)


def _values(found: Property, kind: str) -> list[object]:
    """The values of a property, as the kind that the truth names says to read them."""
    if kind == "recur":
        parts = (part.split("=", 1) for part in found.value.split(";"))
        return [{name.lower(): value.split(",") for name, value in parts}]
    if kind in ("date", "date-time"):
        return [_iso(text) for text in found.value.split(",")]
    if kind == "period":
        return [[_iso(part) for part in text.split("/")] for text in found.value.split(",")]
    if found.name in ("GEO", "REQUEST-STATUS"):
        return [[_number(part) for part in found.value.split(";")]]
    if found.name == "CATEGORIES":
        return [property_text(part) for part in re.split(r"(?<!\\),", found.value)]
    return [{"TRUE": "True", "FALSE": "False"}.get(found.value, found.text) if kind == "boolean" else found.text]


def property_text(value: str) -> str:
    """One of several values as text."""
    return Property("", {}, value, 0).text


def _iso(text: str) -> str:
    when = as_when(text)
    return text if when is None else when.isoformat().replace("+00:00", "Z")


def _number(text: str) -> str:
    return str(float(text)) if re.fullmatch(r"\d+\.\d+", text) and text.count("0") > 1 else text


def _counted(inputs: Path) -> Iterator[Case]:
    """Every calendar is read, or refused in a sentence, and each of its components is counted."""
    for folder in (CALENDAR, NASTY):
        for path in sorted((inputs / folder).rglob("*.ics")):
            read = _read(path)
            components = len(_COMPONENT.findall(path.read_bytes().replace(b"\r", b"")))
            agrees = not _has_a_day(path) if read is None else read.items == read.kept + len(read.skipped) >= components
            name = path.relative_to(inputs).as_posix()
            yield Case("Calendar, counts", name, f"{components} components, or refused", agrees)


def _has_a_day(path: Path) -> bool:
    """Whether any event in a refused file has a start that can be read, by a plain look at its text."""
    events = re.findall(r"BEGIN:VEVENT(.*?)END:VEVENT", path.read_text("utf-8", errors="replace"), re.DOTALL)
    starts = (re.search(r"^DTSTART[^\n]*:\d{8}", event, re.MULTILINE) for event in events)
    return any(starts) and path.stem != NO_DAY_IS_LEFT


def _read(path: Path) -> Read | None:
    try:
        file = open_file(path)
        format_ = recognise(file)
        if format_ not in (icalendar_file.FORMAT, event_json.FORMAT):
            return None
        return format_.read(file)
    except CannotRead:
        return None


def _events(path: Path) -> tuple[Event, ...]:
    read = _read(path)
    return () if read is None else read.events


def _between(folder: Path, name: str, begin: str, stop: str) -> tuple[Event, ...]:
    file = open_file(folder / f"{name}.ics")
    return occurrences(file, date.fromisoformat(begin), date.fromisoformat(stop))


def _on(folder: Path, name: str, day: str) -> tuple[Event, ...]:
    first = date.fromisoformat(day)
    return _between(folder, name, day, date.fromordinal(first.toordinal() + 1).isoformat())


def _in_month(folder: Path, name: str, month: str) -> tuple[Event, ...]:
    year, number = map(int, month.split("-"))
    after = f"{year + number // 12}-{number % 12 + 1:02}-01"
    return _between(folder, name, f"{month}-01", after)


def _minutes(event: Event) -> float | None:
    if event.ends is None:
        return None
    begins, ends = (datetime.fromisoformat(when.isoformat()) for when in (event.begins, event.ends))
    return (ends - begins).total_seconds() / 60


def _same(when: date | datetime | None, known: str) -> bool:
    """Whether a day or moment is the known one; a time without a zone only equals one without."""
    if when is None:
        return False
    if "T" not in known:
        return not isinstance(when, datetime) and when.isoformat() == known
    expected = datetime.fromisoformat(known)
    return isinstance(when, datetime) and (when.tzinfo is None) == (expected.tzinfo is None) and when == expected
