"""What stands in a calendar file, entry by entry: each event with what it says of its repetition, nothing expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta, tzinfo
from urllib.parse import unquote

from regard.conversation import Place
from regard.event import Attendee, Event
from regard.formats.calendar_rules import Rule, rule_of, why_not
from regard.formats.calendar_times import Period, Times, When, is_before, later_by, length_of, like
from regard.formats.content_lines import Component, Property, components_of, is_utf8, lines_of, property_of
from regard.formats.file import File
from regard.formats.format import Settled
from regard.formats.html_text import text_of
from regard.formats.pieces import fold
from regard.formats.zones import Zones, as_moment, rules_by_name, zone_named
from regard.problems import Problem

_NO_EVENT = {
    "VTODO": "a task, not an event",
    "VJOURNAL": "a journal entry, not an event",
    "VFREEBUSY": "says only when somebody is busy, not with what",
    "VAVAILABILITY": "says only when somebody has time",
    "VPOLL": "a poll, not an event",
    "VALARM": "a reminder without its event",
}
_NO_PEOPLE = frozenset({"GROUP", "RESOURCE", "ROOM"})
_PARTS_OF_ZONES = frozenset({"VTIMEZONE"})
_HTML = re.compile(
    r"</?(?:a|b|body|br|div|em|font|h[1-6]|html|html-blob|i|li|ol|p|span|strong|table|td|tr|u|ul)\b[^<>]{0,2000}>"
    r"|&(?:nbsp|amp|lt|gt|quot|#\d{1,6});",
    re.IGNORECASE,
)
_MAIL = re.compile(r"[^\s@:/<>]+@[^\s@:/<>]+")
_LONGEST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Entry:
    """One event as the file has it.

    Attributes:
        event: the event, on its first day.
        begins: its begin as it must be repeated: in UTC, where it stands so, and not in the calendar's own zone.
        ends: likewise; None if not given.
        rules: how it repeats.
        extra: further days (RDATE), each with its own length if it has one.
        left_out: days on which it does not take place (EXDATE).
        stands_for: the day of the repeated event that this one changes (RECURRENCE-ID); None if it changes none.
        and_after: whether it changes the days after that one too.
        version: the number of its version (SEQUENCE).
        zone: in which its times in UTC are told; None: in UTC.
    """

    event: Event
    begins: When
    ends: When | None = None
    rules: tuple[Rule, ...] = ()
    extra: tuple[Period, ...] = ()
    left_out: tuple[When, ...] = ()
    stands_for: When | None = None
    and_after: bool = False
    version: int = 0
    zone: tzinfo | None = None


@dataclass(slots=True)
class Entries:
    """What was found in a file.

    Attributes:
        items: how many components that are no zones and no parts of others.
        entries: the events.
        skipped: one for each other item.
        cautions: what was taken with care.
        settled: what the user's word settled.
    """

    items: int = 0
    entries: list[Entry] = field(default_factory=list)
    skipped: list[Problem] = field(default_factory=list)
    cautions: list[Problem] = field(default_factory=list)
    settled: tuple[Settled, ...] = ()


def entries_of(file: File) -> Entries:
    """All that stands in a calendar file.

    Raises:
        CannotRead: it is no text, or too large.
    """
    whole = components_of(lines_of(file))
    found = Entries()
    found.cautions.extend(_of_encoding(file))
    calendars = list(_calendars(whole))
    elsewhere = {name: rules for calendar in calendars for name, rules in rules_by_name(calendar.parts).items()}
    given = zone_named(file.given.zone) if file.given.zone else None
    for calendar in calendars:
        times = Times(Zones(rules_by_name(calendar.parts), elsewhere), _own_zone(calendar), given)
        _Reader(file.name, calendar, times, found).read()
        if times.used_given and file.given.zone:
            found.settled = (Settled("zone", file.given.zone, "you said so"),)
    _without_older(file.name, found)
    return found


def _of_encoding(file: File) -> Iterator[Problem]:
    if is_utf8(file):
        return
    if file.guessed_encoding:
        what = f"the text is not in UTF-8; it was read as {file.guessed_encoding}, which is a guess from its letters"
        yield Problem(file.name, Place(1), what, "if names look wrong, save it as UTF-8")
    elif "\ufffd" in file.text:
        yield Problem(file.name, Place(1), "some letters are damaged", "export it again")


def _calendars(whole: Component) -> Iterator[Component]:
    """The calendars, and what stands outside of any; a calendar in a calendar is one by itself."""
    yield whole
    waiting = list(reversed(whole.parts))
    while waiting:
        component = waiting.pop()
        if _holds_others(component):
            yield component
            waiting.extend(reversed(component.parts))


def _holds_others(component: Component) -> bool:
    """Whether a component is a calendar, or some program's own wrapping of events."""
    if component.name == "VCALENDAR":
        return True
    return component.name != "VEVENT" and any(part.name in ("VEVENT", "VCALENDAR") for part in component.parts)


def _own_zone(calendar: Component) -> tzinfo | None:
    named = (property_of(line) for line in calendar.lines if line.text.upper().startswith("X-WR-TIMEZONE"))
    return next((zone_named(found.text.strip("\"' ")) for found in named if found), None)


@dataclass
class _Reader:
    """Reads the events of one calendar into what was found.

    Attributes:
        name: the file's.
        calendar: the calendar.
        times: reads its times.
        found: where all goes.
    """

    name: str
    calendar: Component
    times: Times
    found: Entries
    method: str = ""

    def read(self) -> None:
        self._look_at_lines(self.calendar, "")
        if not self.calendar.closed and all(part.closed for part in self.calendar.parts):
            self.caution(self.calendar.line, "the calendar is not closed; the file may be cut off", "export it again")
        for part in self.calendar.parts:
            if part.name not in _PARTS_OF_ZONES and not _holds_others(part):
                self._item(part)
        for zone, line in self.times.unknown.items():
            what = f"the zone {_shown(zone)} is not known; its times are kept as they stand on the clock"
            if self.times.given is not None:
                what = f"the zone {_shown(zone)} is not known; yours was taken"
            self.caution(line, what, "" if self.times.given is not None else "say the zone with --zone")

    def caution(self, line: int, what: str, to_do: str = "") -> None:
        self.found.cautions.append(Problem(self.name, Place(line), what, to_do))

    def _skip(self, line: int, what: str, to_do: str = "") -> None:
        self.found.skipped.append(Problem(self.name, Place(line), what, to_do))

    def _item(self, part: Component) -> None:
        self.found.items += 1
        if part.name != "VEVENT":
            named = _shown(part.name) if part.name else "one without a name"
            self._skip(part.line, _NO_EVENT.get(part.name, f"a component that is no event ({named})"))
            return
        said = self._look_at_lines(part, "the event")
        if not part.closed:
            self.caution(part.line, "the event is not closed; the file may be cut off", "export it again")
        if (starts := said.get("DTSTART")) is None:
            self._skip(part.line, "an event without a day", "add its start")
            return
        begins = self.times.of(starts[0])
        if begins is None:
            self._skip(starts[0].line, f"the start of the event cannot be read: {_shown(starts[0].value)}")
            return
        self._event(part, said, begins)

    def _look_at_lines(self, part: Component, where: str) -> dict[str, list[Property]]:
        """The properties of a component by name; lines that are none are told."""
        said: dict[str, list[Property]] = {}
        for line in part.lines:
            if (found := property_of(line)) is not None:
                said.setdefault(found.name, []).append(found)
            elif where or part.name == "VCALENDAR":
                self.caution(line.number, f"a line that cannot be read was left out: {_shown(line.text)}")
        if not part.name and part.lines:
            self.caution(part.lines[0].number, f"{len(part.lines)} lines outside of any calendar were left out")
        if "METHOD" in said:
            self.method = said["METHOD"][0].value.upper()
        return said

    def _event(self, part: Component, said: dict[str, list[Property]], begins: When) -> None:
        if _marked_whole_day(said) and isinstance(begins, datetime) and not (begins.hour or begins.minute):
            begins = begins.date()
        ends = self._end(said, begins)
        rules = tuple(self._rules(said, begins))
        if rules and not any(rule.until is None or not is_before(rule.until, begins) for rule in rules):
            self._skip(part.line, "an event that stops repeating before it begins, so that no day of it is left")
            return
        extra = tuple(self._days(said.get("RDATE", ()), begins))
        stands_for = self._stands_for(said)
        event = Event(
            title=_words(said, "SUMMARY"),
            place=Place(part.line),
            begins=self._told(begins),
            ends=None if ends is None else self._told(ends),
            where=_words(said, "LOCATION"),
            about=seen(_text(said, "DESCRIPTION")),
            organiser=next((person for each in said.get("ORGANIZER", ()) if (person := _person(each))), None),
            attendees=tuple(person for each in said.get("ATTENDEE", ()) if (person := _person(each))),
            uid=_words(said, "UID"),
            repeats="RRULE" in said or bool(extra) or "RECURRENCE-ID" in said,
            cancelled=_text(said, "STATUS").strip().upper() in ("CANCELLED", "CANCELED") or self.method == "CANCEL",
        )
        entry = Entry(
            event,
            begins,
            ends,
            rules,
            extra,
            tuple(when for when, _ in self._days(said.get("EXDATE", ()), begins)),
            stands_for,
            any(each.param("RANGE").upper() == "THISANDFUTURE" for each in said.get("RECURRENCE-ID", ())),
            _version(_text(said, "SEQUENCE")),
            self.times.own,
        )
        self.found.entries.append(entry)

    def _told(self, when: When) -> When:
        told = self.times.shown(when)
        return as_moment(told) if isinstance(told, datetime) else told

    def _end(self, said: dict[str, list[Property]], begins: When) -> When | None:
        ends = self._end_as_written(said, begins)
        if ends is None:
            return None
        if is_before(ends, begins):
            line = said.get("DTEND", said.get("DURATION", []))[0].line
            self.caution(line, "the event ends before it begins; its end was left out")
            return None
        if ends == begins and not isinstance(begins, datetime):
            return begins + timedelta(days=1)
        return ends

    def _end_as_written(self, said: dict[str, list[Property]], begins: When) -> When | None:
        for found in said.get("DTEND", ()):
            if not found.value:
                continue
            ends = self.times.of(found)
            same = None if ends is None else like(begins, ends)
            if same is None:
                self.caution(found.line, f"the end of the event cannot be read: {_shown(found.value)}")
            return same
        for found in said.get("DURATION", ()):
            length = length_of(found.value)
            ends = None if length is None else later_by(begins, length)
            if ends is None:
                self.caution(found.line, f"the length of the event cannot be read: {_shown(found.value)}")
            return ends
        return None

    def _rules(self, said: dict[str, list[Property]], begins: When) -> Iterator[Rule]:
        for found in said.get("RRULE", ()):
            if not found.value:
                continue
            rule = rule_of(found, self.times, begins)
            if isinstance(rule, Rule) and not (reason := why_not(rule)):
                yield rule
            else:
                reason = rule if isinstance(rule, str) else reason
                what = f"how the event repeats {reason}; only its first day is known: {_shown(found.value)}"
                self.caution(found.line, what)
        for found in said.get("EXRULE", ()):
            what = "days on which the event does not take place are given by a rule (EXRULE), which is not followed"
            self.caution(found.line, what)

    def _days(self, properties: Sequence[Property], begins: When) -> Iterator[Period]:
        """Further days, or days left out; one without a zone is of the zone of the event."""
        for found in properties:
            for text, when in self.times.each(found):
                if when is None:
                    self.caution(found.line, f"a day of the event cannot be read: {_shown(text)}")
                    continue
                day, length = when if isinstance(when, tuple) else (when, None)
                yield _in_zone_of(day, begins), length

    def _stands_for(self, said: dict[str, list[Property]]) -> When | None:
        for found in said.get("RECURRENCE-ID", ()):
            if (when := self.times.of(found)) is not None:
                return when
            what = f"which day of a repeated event this changes cannot be read: {_shown(found.value)}"
            self.caution(found.line, what)
        return None


def _in_zone_of(when: When, begins: When) -> When:
    """A day of an event in the kind and zone of its begin."""
    if not isinstance(when, datetime):
        return when
    if not isinstance(begins, datetime):
        return when.date()
    if when.tzinfo is None or begins.tzinfo is None:
        return when.replace(tzinfo=begins.tzinfo)
    return when.astimezone(begins.tzinfo)


def _marked_whole_day(said: dict[str, list[Property]]) -> bool:
    return any(
        _text(said, name).strip().upper() == "TRUE"
        for name in ("X-MICROSOFT-CDO-ALLDAYEVENT", "X-FUNAMBOL-ALLDAY")
    )  # fmt: skip


def _text(said: dict[str, list[Property]], name: str) -> str:
    """The first that is not empty."""
    return next((text for found in said.get(name, ()) if (text := found.text)), "")


def _words(said: dict[str, list[Property]], name: str) -> str:
    return fold(_text(said, name))


def seen(text: str) -> str:
    """A description as it is read: Google and Teams write HTML into it."""
    return fold(text_of(text) if _HTML.search(text) else text)


def _version(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0


def _person(found: Property) -> Attendee | None:
    """Somebody asked, or who asks; None for a group, a room, a thing, or where nobody is named."""
    if found.param("CUTYPE").upper() in _NO_PEOPLE:
        return None
    address = fold(unquote(re.sub(r"(?i)^\s*(?:mailto:|smtp:)", "", found.value))).strip(" <>\"'")
    name = fold(found.param("CN").strip("\"' "))
    mail = next((each for each in (address, fold(found.param("EMAIL"))) if _MAIL.fullmatch(each)), "")
    shown = name or mail or ("" if address.casefold().startswith(("invalid", "unknown")) else fold(address))
    return Attendee(shown, mail, fold(found.param("PARTSTAT")).casefold()) if shown else None


def _shown(text: str) -> str:
    text = fold(text)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"


def _without_older(name: str, found: Entries) -> None:
    """Of the same event twice, or of two versions of it, one is kept: files of several calendars have both."""
    newest: dict[tuple[str, When], Entry] = {}
    left_out: set[Place] = set()
    for entry in found.entries:
        key = (entry.event.uid, _key(entry.stands_for))
        other = newest.get(key) if entry.event.uid else None
        if other is None or (entry.version == other.version and not _same(entry, other)):
            newest[key] = entry
            continue
        older, newest[key] = (other, entry) if entry.version > other.version else (entry, other)
        what = "the same event" if entry.version == other.version else "an older version of the event"
        left_out.add(older.event.place)
        here = older.event.place
        found.skipped.append(Problem(name, here, f"{what} that stands in {newest[key].event.place}"))
    kept = [entry for entry in found.entries if entry.event.place not in left_out]
    found.entries = sorted(kept, key=lambda entry: entry.event.place.line or 0)
    found.skipped.sort(key=lambda problem: problem.place.line or 0)


def _key(when: When | None) -> When:
    if isinstance(when, datetime) and when.tzinfo is not None:
        return when.astimezone(UTC)
    return when or date.min


def _same(one: Entry, other: Entry) -> bool:
    """Whether two entries differ in nothing but their place."""
    return replace(one, event=replace(one.event, place=other.event.place)) == other
