"""How fast you spoke while you spoke."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.conversation import Conversation
from regard.listener import Labels
from regard.measures import Finding
from regard.measures.pace import MEASURE


def pace(conversation: Conversation, you: str = "Ben") -> Finding:
    return MEASURE.of(conversation, Labels("none", ()), you)


def test_a_hundred_words_in_a_minute(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"[0:00-1:00] Ben: {'word ' * 100}\n[1:02-1:04] Ana: Well, well.")

    assert pace(talk).value == pytest.approx(100)


def test_turns_under_a_second_and_a_half_do_not_count(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(
        f"[0:00-1:00] Ben: {'word ' * 100}\n[1:02-1:04] Ana: Well, well.\n[1:05-1:06.4] Ben: {'yes ' * 9}"
    )

    assert pace(talk).value == pytest.approx(100)
    assert pace(talk).rests_on == 60  # seconds


def test_pauses_between_captions_of_one_turn_do_not_count(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(
        f"[0:00-0:30] Ben: {'word ' * 50}\n[0:50-1:20] Ben: {'word ' * 50}\n[1:22-1:24] Ana: Well, well."
    )

    assert pace(talk).value == pytest.approx(100)


def test_short_captions_of_a_long_turn_do_count(to_conversation: Callable[[str], Conversation]) -> None:
    captions = "\n".join(f"[{at // 60}:{at % 60:02}-{at // 60}:{at % 60:02}.8] Ben: two words" for at in range(80))

    assert pace(to_conversation(captions)).value == pytest.approx(60 * 2 / 0.8)


def test_less_than_a_minute_of_yours_is_too_little(to_conversation: Callable[[str], Conversation]) -> None:
    talk = to_conversation(f"[0:00-0:59] Ben: {'word ' * 100}\n[1:02-1:40] Ana: {'well ' * 80}")

    assert pace(talk).value is None


def test_words_that_nobody_could_say_in_that_time_are_the_files_fault(
    to_conversation: Callable[[str], Conversation],
) -> None:
    talk = to_conversation(f"[0:00-1:00] Ben: {'word ' * 401}\n[1:02-1:04] Ana: Well, well.")

    assert pace(talk).too_little == "the file's times do not fit its words"


def test_ends_filled_in_from_the_next_beginning_tell_nothing(talk: Conversation) -> None:
    """
    [0:00-0:50] Ben: I spoke for a while and then it was quiet for long.
    [0:50-0:55] Ana: Yes.
    [0:55-1:40] Ben: And again I spoke for a while and then it was quiet for long.
    [1:40-1:50] Ana: Yes.
    """
    assert "keeps no silences" in pace(talk).too_little
