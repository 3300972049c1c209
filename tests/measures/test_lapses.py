"""How often it was quiet for a while after somebody else had spoken."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures import Finding
from regard.measures.lapses import MEASURE

ENOUGH = "".join(f"[0:{at:02}.2-0:{at:02}.9] {'Ben' if at % 2 else 'Ana'}: Yes.\n" for at in range(20))
"""Twenty turns in twenty seconds; the last is Ben's and ends at 19.9."""


def lapses(text: str, to_conversation: Callable[[str], Conversation], you: str = "Ben") -> Finding:
    return MEASURE.of(to_conversation(ENOUGH + text), Labels("none", ()), you)


def test_without_silence_it_is_not_once(to_conversation: Callable[[str], Conversation]) -> None:
    assert lapses("", to_conversation).value == 0


def test_it_counts_who_spoke_next(to_conversation: Callable[[str], Conversation]) -> None:
    finding = lapses(
        "[0:20-0:21] Ana: I lost it.\n"
        "[0:25-0:26] Ben: What did you lose?\n"
        "[0:27-0:28] Ana: The ring.\n"
        "[0:32-0:33] Ana: My mother's.\n",
        to_conversation,
    )

    assert finding.value == 2
    assert dict(finding.details) == {"you_next": 1, "others_next": 1}


def test_silence_after_your_own_words_is_not_yours_to_fill(to_conversation: Callable[[str], Conversation]) -> None:
    assert lapses("[0:25-0:26] Ana: Sorry, go on.\n", to_conversation).value == 0


def test_under_three_seconds_it_is_a_pause(to_conversation: Callable[[str], Conversation]) -> None:
    text = "[0:20-0:21] Ana: I lost it.\n[0:23.98-0:26] Ben: What did you lose?\n"

    assert lapses(text, to_conversation).value == 0


def test_over_a_minute_it_is_a_break(to_conversation: Callable[[str], Conversation]) -> None:
    text = "[0:20-0:21] Ana: Coffee?\n[1:22-1:26] Ben: That was good coffee.\n"

    assert lapses(text, to_conversation).value == 0


def test_it_is_not_quiet_while_a_third_speaks_on(to_conversation: Callable[[str], Conversation]) -> None:
    text = "[0:20-0:29] Cleo: And then we went on.\n[0:21-0:22] Ana: True.\n[0:30-0:31] Ben: Did you?\n"

    assert lapses(text, to_conversation).value == 0


def test_beside_words_without_times_nobody_knows_whether_it_was_quiet(
    to_conversation: Callable[[str], Conversation],
) -> None:
    text = "[0:20-0:21] Ana: I lost it.\nBen: Hm, sad.\n[0:25-0:26] Ben: What did you lose?\n"

    assert lapses(text, to_conversation).value == 0


@pytest.mark.parametrize(
    ("story", "you", "count"), [("the_late_lamps", "Tobias Quillmead", 2), ("the_open_day", "Imre Dalgaard", 1)]
)
def test_the_silences_written_into_the_stories_are_found(
    story: str, you: str, count: int, to_conversation: Callable[[str], Conversation]
) -> None:
    talk = to_conversation((Path(__file__).parents[1] / "stories" / f"{story}.txt").read_text("utf-8"))

    finding = MEASURE.of(talk, Labels("none", ()), you)

    assert finding.value == count
    assert dict(finding.details)["you_next"] == count


def test_times_out_of_order_tell_nothing(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(ENOUGH)
    jumbled = tuple(replace(turn, index=at) for at, turn in enumerate((*talk.turns[10:], *talk.turns[:10])))

    finding = MEASURE.of(replace(talk, turns=jumbled), Labels("none", ()), "Ben")

    assert finding.too_little == "the file's times are not in order"
