"""Before a meeting: whose it is, out of a calendar with repeated and cancelled events, and what is known of them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regard import app

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)
TODAY = date(2026, 3, 10)
"""A Tuesday."""

MAIL = """\
From: Ottoline Marsh <ottoline@example.org>
To: Tamsin Quill <tamsin@example.org>
Date: Mon, 02 Mar 2026 09:12:10 +0000
Message-ID: <1@example.org>
Subject: The move

My daughter starts school on Monday and I have hardly slept.
"""

ANSWER = """\
From: Tamsin Quill <tamsin@example.org>
To: Ottoline Marsh <ottoline@example.org>
Date: Mon, 02 Mar 2026 11:00:00 +0000
Message-ID: <2@example.org>
In-Reply-To: <1@example.org>
Subject: Re: The move

Did the plan come?
"""

_WITH_HER = ("ATTENDEE;CN=Ottoline Marsh:mailto:ottoline@example.org",)
_WITH_NOBODY = ("ATTENDEE;CN=Somebody Else:mailto:else@example.org",)


@pytest.fixture
def known(memory: app.Memory, tmp_path: Path) -> app.Memory:
    """A memory of mail between Tamsin and Ottoline."""
    folder = tmp_path / "mail"
    folder.mkdir()
    for name, mail in (("one.eml", MAIL), ("two.eml", ANSWER)):
        (folder / name).write_text(mail)
    app.add(memory, [folder], at=NOW, me=["Tamsin Quill"], listener="rules")
    return memory


def _event(title: str, begins: str, *more: str, uid: str = "") -> str:
    lines = (f"UID:{uid or title}@example.org", "DTSTAMP:20260301T080000Z", f"SUMMARY:{title}", f"DTSTART:{begins}")
    return "\n".join(("BEGIN:VEVENT", *lines, *more, "END:VEVENT"))


@pytest.fixture
def calendar(tmp_path: Path) -> Calendar:
    return Calendar(tmp_path / "work.ics")


class Calendar:
    """A calendar in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def of(self, *events: str) -> Path:
        head = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//example.org//EN"
        self.path.write_text("\n".join((head, *events, "END:VCALENDAR\n")))
        return self.path


def test_the_next_event_that_somebody_known_comes_to(known: app.Memory, calendar: Calendar) -> None:
    path = calendar.of(
        _event("Later", "20260313T090000Z", *_WITH_HER),
        _event("Sooner", "20260312T090000Z", *_WITH_HER),
        _event("Strangers", "20260311T090000Z", *_WITH_NOBODY),
        _event("Alone", "20260310T090000Z"),
        _event("Past", "20260309T090000Z", *_WITH_HER),
    )

    assert app.next_meeting(known, path, TODAY).title == "Sooner"


def test_the_organiser_comes_too(known: app.Memory, calendar: Calendar) -> None:
    path = calendar.of(_event("Hers", "20260312T090000Z", "ORGANIZER;CN=Ottoline:mailto:ottoline@example.org"))

    assert app.next_meeting(known, path, TODAY).title == "Hers"


def test_of_a_repeated_event_the_next_day_is_given(known: app.Memory, calendar: Calendar) -> None:
    path = calendar.of(_event("Weekly", "20260105T090000Z", "RRULE:FREQ=WEEKLY", *_WITH_HER))

    found = app.next_meeting(known, path, TODAY)

    assert (found.title, found.day, found.repeats) == ("Weekly", date(2026, 3, 16), True)


def test_a_day_of_it_that_was_taken_out_or_called_off_is_passed_over(known: app.Memory, calendar: Calendar) -> None:
    weekly = _event("Weekly", "20260105T090000Z", "RRULE:FREQ=WEEKLY", *_WITH_HER, uid="w")
    without = _event("Weekly", "20260105T090000Z", "RRULE:FREQ=WEEKLY", "EXDATE:20260316T090000Z", *_WITH_HER)
    off = _event(
        "Weekly", "20260316T090000Z", "RECURRENCE-ID:20260316T090000Z", "STATUS:CANCELLED", *_WITH_HER, uid="w"
    )

    assert app.next_meeting(known, calendar.of(without), TODAY).day == date(2026, 3, 23)
    assert app.next_meeting(known, calendar.of(weekly, off), TODAY).day == date(2026, 3, 23)


def test_a_day_of_it_that_was_moved_is_met_where_it_was_moved_to(known: app.Memory, calendar: Calendar) -> None:
    weekly = _event("Weekly", "20260105T090000Z", "RRULE:FREQ=WEEKLY", *_WITH_HER, uid="w")
    moved = _event("Weekly", "20260318T150000Z", "RECURRENCE-ID:20260316T090000Z", *_WITH_HER, uid="w")

    assert app.next_meeting(known, calendar.of(weekly, moved), TODAY).day == date(2026, 3, 18)


def test_a_cancelled_event_is_no_meeting(known: app.Memory, calendar: Calendar) -> None:
    path = calendar.of(
        _event("Off", "20260311T090000Z", "STATUS:CANCELLED", *_WITH_HER),
        _event("On", "20260312T090000Z", *_WITH_HER),
    )

    assert app.next_meeting(known, path, TODAY).title == "On"


def test_beyond_two_weeks_nothing_is_next(known: app.Memory, calendar: Calendar) -> None:
    path = calendar.of(_event("Far", "20260324T090000Z", *_WITH_HER))

    with pytest.raises(app.NotInMemory, match="nobody who is known comes to anything before 2026-03-24"):
        app.next_meeting(known, path, TODAY)


def test_a_calendar_that_cannot_be_read_is_refused(known: app.Memory, tmp_path: Path) -> None:
    with pytest.raises(app.CannotRead):
        app.next_meeting(known, tmp_path / "nowhere.ics", TODAY)


def test_before_a_meeting_those_are_prepared_for_who_come(known: app.Memory, calendar: Calendar) -> None:
    event = app.next_meeting(known, calendar.of(_event("Tea", "20260312T090000Z", *_WITH_HER)), TODAY)
    page, _ = app.prepare(known, [], TODAY, event)

    assert [each.person.name for each in page.people] == ["Ottoline Marsh"]


def test_nobody_is_prepared_for_where_nobody_is_known(known: app.Memory, calendar: Calendar) -> None:
    with pytest.raises(app.NotInMemory, match="`regard prepare NAME` takes names"):
        app.prepare(known, [], TODAY)


def test_a_portrait_shows_what_was_said_and_the_last_conversations(known: app.Memory) -> None:
    page, of = app.portrait(known, "Ottoline", TODAY)

    assert page.person.name == "Ottoline Marsh"
    assert "My daughter starts school on Monday" in str(app.portrait_as_values(page, of))


def test_nobody_of_that_name_has_no_portrait(known: app.Memory) -> None:
    with pytest.raises(app.NotInMemory, match="nobody in memory is called 'Bram'"):
        app.portrait(known, "Bram", TODAY)
