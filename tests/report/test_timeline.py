"""Who spoke when: what is drawn, and that nothing is drawn that the file does not say."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.reading import Reading
from regard.report import render
from regard.report.timeline import MARKS, MOST_LANES, MOST_STRIPS, MOST_TICKS, Timeline, timeline
from report.document import Document
from report.readings import reading_of

ToConversation = Callable[[str], Conversation]


def drawn(reading: Reading) -> Timeline:
    """The timeline, which must be there."""
    found = timeline(reading)
    assert found is not None
    return found


def test_each_turn_is_a_bar_in_its_speakers_lane(reading: Reading) -> None:
    """
    [0:00-0:10] Ana: The train is late.
    [0:10-0:15] Ben: It is.
    [0:15-0:20] Ana: Again.
    """
    (strip,) = drawn(reading).strips

    assert [(bar.turn, bar.x, bar.width, bar.yours) for bar in strip.bars] == [
        (1, "0%", "50%", True),
        (2, "50%", "25%", False),
        (3, "75%", "25%", True),
    ]
    assert strip.bars[0].y == strip.bars[2].y == MARKS < strip.bars[1].y
    assert strip.bars[1].label == "0:10 \u2068Ben\u2069: \u2068It is.\u2069", "a name from right to left turns nothing"


def test_a_turn_without_an_end_is_drawn_where_it_began_and_no_longer(reading: Reading) -> None:
    """
    [0:00] Ana: The train is late.
    [0:10] Ben: It is.
    """
    (strip,) = drawn(reading).strips

    assert [bar.width for bar in strip.bars] == ["0%", "0%"]
    assert [speaker.share for speaker in drawn(reading).speakers] == ["", ""]


def test_turns_without_times_are_counted_and_not_drawn(reading: Reading) -> None:
    """
    [0:00-0:10] Ana: The train is late.
    Ben: It is.
    [0:15-0:20] Ana: Again.
    """
    (strip,) = drawn(reading).strips

    assert [bar.turn for bar in strip.bars] == [1, 3]
    assert drawn(reading).untimed == 1
    assert "1 turn has no time and is not drawn." in Document(render(reading)).by_id("timeline").text


def test_a_single_time_makes_no_timeline(reading: Reading) -> None:
    """
    [0:00-0:10] Ana: The train is late.
    Ben: It is.
    """
    assert timeline(reading) is None


def test_the_share_of_talk_is_of_the_time_spoken(reading: Reading) -> None:
    """
    [0:00-0:30] Ana: The train is late.
    [0:40-0:50] Ben: It is.
    """
    assert [(each.name, each.share, each.first, each.last) for each in drawn(reading).speakers] == [
        ("Ana", "75%", "0:00", "0:30"),
        ("The other", "25%", "0:40", "0:50"),
    ]


def test_the_share_in_the_table_is_the_one_that_is_measured(reading: Reading) -> None:
    """
    [0:00-0:05] Ana: This is the first slide.
    [0:55-1:00] Ana: And this is the second.
    [1:01-1:56] Ben: Now I will say what I saw in them.
    [1:57-2:00] Ana: Thank you.
    """
    (measured,) = [finding.value for finding in reading.findings if finding.measure.startswith("share_of_time ")]
    ana, ben = drawn(reading).speakers

    assert measured is not None
    assert (ana.share, ben.share) == (f"{measured:.0%}", "81%")


def test_who_is_not_named_has_no_row() -> None:
    pieces = [
        Piece("Ana", "The train is late.", Place(1), 0.0, 30.0),
        Piece(None, "It is.", Place(2), 30.0, 40.0),
        Piece("Ben", "Again.", Place(3), 40.0, 50.0),
    ]
    found = drawn(reading_of(Conversation(Source("talk", "any", ""), turns_from(pieces)), "Ana"))

    assert [(each.name, each.share) for each in found.speakers] == [("Ana", "75%"), ("The other", "25%")]


@pytest.mark.parametrize("minutes", [2, 14, 16, 61, 95, 240, 3000, 9000])
def test_a_talk_of_any_length_fits_a_screen(minutes: int, to_conversation: ToConversation) -> None:
    """Strips follow each other, each turn is on the one where it begins, and the axis is never crowded."""
    lines = [f"[{at // 60}:{at % 60:02}:00-{at // 60}:{at % 60:02}:50] {'AB'[at % 2]}na: So." for at in range(minutes)]
    found = drawn(reading_of(to_conversation("\n".join([*lines, lines[-1].replace("So", "Bye")])), "Ana"))

    assert len(found.strips) <= MOST_STRIPS
    assert {bar.turn for strip in found.strips for bar in strip.bars} >= set(range(1, minutes + 1))
    for strip in found.strips:
        assert len(strip.ticks) <= MOST_TICKS + 1
        assert all(float(bar.x[:-1]) >= 0 and float(bar.x[:-1]) + float(bar.width[:-1]) < 100.02 for bar in strip.bars)


def test_a_bar_that_crosses_from_one_strip_to_the_next_goes_on_there(reading: Reading) -> None:
    """
    [0:00-0:10] Ana: The train is late.
    [14:00-16:00] Ben: It is, and I will tell you why.
    [16:00-30:00] Ana: Again.
    """
    first, second = drawn(reading).strips

    assert [bar.turn for bar in first.bars] == [1, 2]
    assert [bar.turn for bar in second.bars] == [2, 3]
    assert second.bars[0].x == "0%"


def test_in_a_crowd_the_quietest_share_a_lane(to_conversation: ToConversation) -> None:
    lines = [f"[0:{at:02}-0:{at + 1:02}] Guest {at % 12}: So it goes." for at in range(36)]
    lines += ["[0:40-0:41] Late: Hello."]
    found = drawn(reading_of(to_conversation("\n".join(lines)), "Guest 3"))

    assert len(found.lanes) == MOST_LANES
    assert (found.lanes[0].name, found.lanes[0].yours) == ("You", True)
    assert found.lanes[-1].name == "6 others"
    assert [each.name for each in found.speakers] == ["Guest 3", "The others together"]


def test_somebody_called_you_keeps_a_lane_of_their_own(reading: Reading) -> None:
    """
    [0:00-0:10] Ana: The train is late.
    [0:10-0:15] You: It is.
    """
    assert [(lane.name, lane.yours) for lane in drawn(reading).lanes] == [("You", True), ("You", False)]


def test_moments_stand_above_the_lanes_and_say_how_they_went(story: Reading) -> None:
    (strip,) = drawn(story).strips

    assert [(mark.turn, mark.done_well) for mark in strip.marks] == [(2, True), (5, False), (7, False), (9, True)]
    assert strip.marks[0].label == "Moment at 0:06: done well"


def test_the_whole_timeline_is_one_tab_stop(meeting: Reading) -> None:
    links = [each for each in Document(render(meeting)).all("a") if "svg" in each.inside]

    assert len(links) > 900
    assert [each.attributes["tabindex"] for each in links].count("0") == 1
