"""Which days a sentence names; each case worked out by hand from a calendar of 2026."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.people.days_said import FARTHEST, days_said

WEDNESDAY = date(2026, 3, 4)
"""The day on which everything is said, unless a test says otherwise. March 2026 begins on a Sunday."""


def said(text: str, on: date = WEDNESDAY) -> list[str]:
    """Each day as `day` or `first..last`, with `*` if it comes back each year."""
    return [
        f"{each.day}{f'..{each.until}' if each.until else ''}{'*' if each.every_year else ''}"
        for each in days_said(text, on)
    ]


AHEAD = {
    "I start on Monday.": "2026-03-09",
    "My daughter starts school on Monday.": "2026-03-09",
    "The interview is on Friday.": "2026-03-06",
    "I'll send you the deck by Friday.": "2026-03-06",
    "i'll send the deck by friday": "2026-03-06",
    "Let's talk on Thursday.": "2026-03-05",
    "See you Tuesday!": "2026-03-10",
    "Can we meet on Wednesday?": "2026-03-11",
    "Are you free on Saturday?": "2026-03-07",
    "Lunch on Friday?": "2026-03-06",
    "My flight is Sunday morning.": "2026-03-08",
    "I have an exam on Thursday afternoon.": "2026-03-05",
    "I've got a scan on Monday.": "2026-03-09",
    "She's moving out on Saturday.": "2026-03-07",
    "They arrive on Friday night.": "2026-03-06",
    "I'm nervous about Friday.": "2026-03-06",
    "I'm free until Tuesday.": "2026-03-10",
    "I need it before Monday's meeting.": "2026-03-09",
    "Just wanted to check whether Friday works.": "2026-03-06",
    "I heard that she starts on Monday.": "2026-03-09",
    "I forgot to tell you that I start on Monday.": "2026-03-09",
    "I've booked a table for Friday.": "2026-03-06",
    "The launch was moved to Friday.": "2026-03-06",
    "They've postponed it to Tuesday.": "2026-03-10",
    "I'll see you Sat.": "2026-03-07",
    "see you on sat": "2026-03-07",
    "Due Fri, please.": "2026-03-06",
    "Not Friday, I can do Monday.": "2026-03-09",
    "I was ill but I'll send it on Friday.": "2026-03-06",
    "I'd love to come on Saturday.": "2026-03-07",
    "Would Friday suit you?": "2026-03-06",
    "This Friday is the big day.": "2026-03-06",
    "I'm having the operation this coming Monday.": "2026-03-09",
    "Let's talk next Friday.": "2026-03-13",
    "Next Monday I start my new job.": "2026-03-09",
    "We go live on Tuesday of next week.": "2026-03-10",
    "We go live next week on Thursday.": "2026-03-12",
    "We go live Wednesday next week.": "2026-03-11",
    "I'm away Thursday week.": "2026-03-12",
    "The wedding is a week on Tuesday.": "2026-03-17",
    "We fly two weeks on Saturday.": "2026-03-21",
    "I'm back a fortnight on Monday.": "2026-03-23",
    "We leave two weeks from tomorrow.": "2026-03-19",
    "Two weeks today I'll be in Rome.": "2026-03-18",
    "It's tomorrow week.": "2026-03-12",
    "See you tomorrow!": "2026-03-05",
    "I'll call tomorrow morning.": "2026-03-05",
    "Tomorrow's the day.": "2026-03-05",
    "I'll do it tonight.": "2026-03-04",
    "I'll ring this afternoon.": "2026-03-04",
    "I promise I'll read your draft by the 14th.": "2026-03-14",
    "I'll get it done by Friday.": "2026-03-06",
    "I'll be done by Friday.": "2026-03-06",
    "We're closed on Friday.": "2026-03-06",
    "I'll do it later today.": "2026-03-04",
    "We leave the day after tomorrow.": "2026-03-06",
    "I'll have it in three days.": "2026-03-07",
    "I'll have it in 10 days.": "2026-03-14",
    "I'll have it in two weeks.": "2026-03-18",
    "I'll have it in a week.": "2026-03-11",
    "In a fortnight I'll be back.": "2026-03-18",
    "We move in two weeks' time.": "2026-03-18",
    "The exam is in a month.": "2026-04-04",
    "I'll pay you within two weeks.": "2026-03-18",
    "We meet three weeks from now.": "2026-03-25",
    "I'll send it by EOD.": "2026-03-04",
    "I'll send it by the end of the day.": "2026-03-04",
    "I'll send it by EOD Friday.": "2026-03-06",
    "I'll send it by close of business tomorrow.": "2026-03-05",
    "I'll have it by the end of the month.": "2026-03-31",
    "I'll have it by the end of next month.": "2026-04-30",
    "I'll have it by end of March.": "2026-03-31",
    "It ends at the end of April.": "2026-04-30",
    "I'll have it by the end of the year.": "2026-12-31",
}

BACK = {
    "We met on Monday.": "2026-03-02",
    "I handed in my notice on Friday.": "2026-02-27",
    "My father passed away on Sunday.": "2026-03-01",
    "How was your exam on Tuesday?": "2026-03-03",
    "She said on Monday that she'd quit.": "2026-03-02",
    "The interview on Friday went well.": "2026-02-27",
    "On Saturday, I met her parents.": "2026-02-28",
    "I've been ill since Monday.": "2026-03-02",
    "I saw her on Wednesday.": "2026-02-25",
    "I saw her last Friday.": "2026-02-27",
    "I saw her this past Sunday.": "2026-03-01",
    "I met her on Friday last week.": "2026-02-27",
    "I moved two weeks ago.": "2026-02-18",
    "It happened three days ago.": "2026-03-01",
    "I lost my job a month ago.": "2026-02-04",
    "I called yesterday.": "2026-03-03",
    "I didn't sleep last night.": "2026-03-03",
    "It broke the day before yesterday.": "2026-03-02",
    "It started on 20 February.": "2026-02-20",
    "It started on the 20th.": "2026-02-20",
    "We got married on December 5th.": "2025-12-05",
}

DATES = {
    "The exam is on the 3rd of April.": "2026-04-03",
    "The exam is on April 3.": "2026-04-03",
    "The exam is on April 3rd, 2027.": "2027-04-03",
    "The exam is on 3 April.": "2026-04-03",
    "The exam is on the third of April.": "2026-04-03",
    "The exam is on April the twenty-first.": "2026-04-21",
    "I'm there on Dec 24th.": "2026-12-24",
    "Deadline: 2026-04-03": "2026-04-03",
    "It's due by 14/3.": "2026-03-14",
    "It's due by 3/14.": "2026-03-14",
    "It's on 14/03/2026.": "2026-03-14",
    "It's on 14.03.2026.": "2026-03-14",
    "It's on 5/5/2026.": "2026-05-05",
    "I'll send it before the 14th.": "2026-03-14",
    "The surgery is on the 14th and I'm nervous.": "2026-03-14",
    "It's the 2nd of next month.": "2026-04-02",
    "The rent is due on the 1st.": "2026-04-01",
    "I'll be back on the fourteenth.": "2026-03-14",
    "may 5th works for me": "2026-05-05",
    "We go live on Friday the 13th.": "2026-03-13",
    "Dinner on Friday 13 March.": "2026-03-13",
    "Dinner on Saturday, March 14th!": "2026-03-14",
    "It's tomorrow (Thursday).": "2026-03-05",
    "It's on the 12th, Thursday.": "2026-03-12",
    "We close on Christmas Eve.": "2026-12-24",
    "I'll be done before Christmas.": "2026-12-25",
    "We'll be there on Boxing Day.": "2026-12-26",
}

STRETCHES = {
    "I'm off this weekend.": "2026-03-07..2026-03-08",
    "I'll do it at the weekend.": "2026-03-07..2026-03-08",
    "How was the weekend?": "2026-02-28..2026-03-01",
    "We went there last weekend.": "2026-02-28..2026-03-01",
    "We're away next weekend.": "2026-03-14..2026-03-15",
    "I'll get it to you next week.": "2026-03-09..2026-03-15",
    "I was ill last week.": "2026-02-23..2026-03-01",
    "I'm off the week after next.": "2026-03-16..2026-03-22",
    "I'll do it this week.": "2026-03-04..2026-03-08",
    "I'll do it by the end of the week.": "2026-03-06..2026-03-08",
    "I'll do it by the end of next week.": "2026-03-13..2026-03-15",
    "I'm away from Monday to Wednesday.": "2026-03-09..2026-03-11",
    "I'm away Friday to Monday.": "2026-03-06..2026-03-09",
    "I'm there between Monday and Thursday.": "2026-03-09..2026-03-12",
    "The conference is 9-12 March.": "2026-03-09..2026-03-12",
    "The conference is April 3-7.": "2026-04-03..2026-04-07",
    "The conference is from the 9th to the 12th.": "2026-03-09..2026-03-12",
}

EVERY_YEAR = {
    "My birthday is on 3 May.": "2026-05-03*",
    "My son was born on 3 October.": "2025-10-03*",
    "It's my birthday tomorrow.": "2026-03-05*",
    "Our anniversary is on Saturday.": "2026-03-07*",
    "Tomorrow is my mother's birthday.": "2026-03-05*",
    "It's my birthday party on Saturday.": "2026-03-07",
}

NOTHING = [
    "Monday.",
    "Interview on Friday!",
    "I'll do it soon.",
    "Next year some time.",
    "I'll see you next month.",
    "Let's meet on my birthday.",
    "It's in March.",
    "Deadline is 03/04.",
    "It's on 03/04/2026.",
    "We go live on Friday the 14th.",
    "We go live on Friday, March 14.",
    "I'll call you tomorrow, Friday.",
    "It's on April 31.",
    "Are you free Friday or Saturday?",
    "I'll do it by Friday or so.",
    "I'll do it in a week or two.",
    "I'll do it in two or three weeks.",
    "I'll do it in about two weeks.",
    "I'll do it in a few days.",
    "I'll do it in a couple of weeks.",
    "We did it in two weeks.",
    "It has been two weeks today.",
    "I saw him more than two weeks ago.",
    "Every Monday I run.",
    "I run on Mondays.",
    "I always work from home on Friday.",
    "I run most Saturdays.",
    "Happy Friday!",
    "We start after Easter.",
    "I'll send it after the weekend.",
    "I'll send it after Friday.",
    "It's the Monday after Easter.",
    "It's the day before the wedding.",
    "We're closed on Good Friday.",
    "The Black Friday sales start.",
    "I saw her last Monday.",
    "I said I'd send it on Friday.",
    "I was going to see her on Friday.",
    "The meeting on Friday was cancelled.",
    "It should have been done on Friday.",
    "At the end of the day, it's about trust.",
    "We offer 24/7 support.",
    "My office is on the 14th floor.",
    "It was the 2nd time.",
    "That's the 1st one.",
    "He sat down.",
    "The sun shone and I wed her.",
    "may 5 people come?",
    "We march 3 miles.",
    "It costs 3.50 and takes 2-3 days.",
    "Version 2.3.2026 of the tool",
    "It's around the 14th.",
    "We'll see how Friday or Monday goes.",
    "It's Christmas party season.",
    "On that Monday I'd be gone.",
    "One Friday we'll go.",
    "I'll bring the Sunday papers.",
    "Friday-ish would be good.",
    "Call 555 0142 by then.",
    "It's next Sunday.",
    "",
    "?",
]


@pytest.mark.parametrize(
    ("text", "day"),
    [(text, day) for table in (AHEAD, BACK, DATES, STRETCHES, EVERY_YEAR) for text, day in table.items()],
)
def test_a_day(text: str, day: str) -> None:
    assert said(text) == [day]


@pytest.mark.parametrize("text", NOTHING)
def test_no_day(text: str) -> None:
    """What is vague, or doubtful, or no day at all gives nothing."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("on", "text", "day"),
    [
        ("2026-03-06", "I'll send it on Friday.", "2026-03-13"),
        ("2026-03-06", "I saw her on Friday.", "2026-02-27"),
        ("2026-03-06", "I'm off this weekend.", "2026-03-07..2026-03-08"),
        ("2026-03-08", "I'll do it next week.", "2026-03-09..2026-03-15"),
        ("2026-03-08", "It's next Sunday.", "2026-03-15"),
        ("2026-03-09", "We met last Friday.", "2026-03-06"),
        ("2026-12-30", "It's on 3 January.", "2027-01-03"),
        ("2026-01-02", "It happened on 30 December.", "2025-12-30"),
        ("2026-01-31", "The exam is in a month.", "2026-02-28"),
        ("2026-01-31", "I'll pay on the 1st.", "2026-02-01"),
        ("2026-12-31", "I'll pay by the end of the month.", "2026-12-31"),
        ("2028-02-28", "I leave tomorrow.", "2028-02-29"),
        ("2026-02-28", "I leave tomorrow.", "2026-03-01"),
        ("2026-12-28", "We leave in a week.", "2027-01-04"),
        ("2026-01-20", "I'll do it on the 31st.", "2026-01-31"),
        ("2026-02-10", "I'll do it on the 31st.", "2026-03-31"),
    ],
)
def test_a_day_said_on_another_day(on: str, text: str, day: str) -> None:
    assert said(text, date.fromisoformat(on)) == [day]


@pytest.mark.parametrize(
    ("on", "text"),
    [
        ("2026-03-08", "Let's talk next Friday."),
        ("2026-03-08", "I saw her last Friday."),
        ("2026-03-08", "It's at the weekend."),
        ("2027-02-01", "It's on 29 February."),
        ("2026-03-04", "It's on the 3rd of March."),
    ],
)
def test_no_day_where_it_depends(on: str, text: str) -> None:
    """On a Sunday `next Friday` depends on the day on which a week begins; a day without a year may be just over."""
    assert said(text, date.fromisoformat(on)) == []


def test_several_days_in_their_order() -> None:
    assert said("I'm away on Friday, but I'll call you on Monday.") == ["2026-03-06", "2026-03-09"]


def test_what_was_moved_is_no_stretch() -> None:
    assert said("We moved it from Monday to Wednesday.")[-1] == "2026-03-11"


def test_the_words_of_a_day() -> None:
    text = "I'll send it by Friday the 13th, promise."
    day = days_said(text, WEDNESDAY)[0]

    assert text[day.begin : day.stop] == "Friday the 13th"


SCRAPS = """
on by in next last this the a two week weeks ago Monday friday sat 14th 3rd March may 3/14 2026-02-30 weekend month end
of I'll met . , ? - to and or tomorrow yesterday Christmas 31 0 999 days from now after before Ünal's 日 it is
"""
WORDS = st.sampled_from(SCRAPS.split())


@given(st.lists(WORDS, max_size=14).map(" ".join) | st.text(max_size=60), st.dates())
def test_whatever_is_said(text: str, on: date) -> None:
    """No text raises; each day is within two years, its words are in the text, and days come in order."""
    days = days_said(text, on)

    assert all(abs(each.day - on) <= FARTHEST for each in days)
    assert all(each.until is None or each.day < each.until for each in days)
    assert all(0 <= each.begin < each.stop <= len(text) for each in days)
    assert all(one.stop <= other.begin for one, other in pairwise(days))
