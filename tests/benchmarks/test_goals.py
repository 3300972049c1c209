"""What was to be reached: held against figures, never changed by them."""

from __future__ import annotations

import numpy as np
import pytest
from benchmarks.evidence import (
    ami,
    annomi,
    email_intent,
    empathetic_dialogues,
    epitome,
    goemotions,
    mrda,
    quality,
    receptiveness,
    stories,
    switchboard,
    written,
)
from benchmarks.evidence.fairness import MOST_BELOW, apart
from benchmarks.evidence.goals import NONE, Goal
from benchmarks.evidence.labelled import Labelled, Unit
from benchmarks.evidence.page import far_below, listed, reached, signed
from benchmarks.evidence.sums import Figure, accuracy

from regard.conversation import Conversation, Piece, Place, Source, Span
from regard.formats.pieces import turns_from
from regard.listener import Act, Label, LabelKind, Labels, TurnLabels
from regard.listener.labels import Answer


def test_what_is_to_be_reached_stays_as_it_was_fixed_before_training() -> None:
    assert ami.TO_REACH == {"accuracy": 0.73, "macro-F1": 0.56}
    assert (mrda.TO_REACH, goemotions.TO_REACH, empathetic_dialogues.TO_REACH) == (0.917, 0.503, 0.55)
    assert (receptiveness.TO_REACH, email_intent.TO_REACH, quality.TO_REACH) == (0.60, 0.80, 0.90)
    assert annomi.TO_REACH == {"question": 1.0, "open, of the questions that both see": 0.9, "reflection": 0.8}
    assert epitome.PUBLISHED == {"emotional-reactions": 0.74, "interpretations": 0.63, "explorations": 0.73}
    assert epitome.BEHIND == 0.10
    assert set(switchboard.TO_REACH.values()) == {0.85, 0.6}
    assert list(stories.TO_REACH.values()) == [0.7, 0.75]
    assert (written.F1_TO_REACH, written.ERROR_TO_REACH, MOST_BELOW) == (0.75, 0.05, 0.05)


def test_a_goal_is_reached_at_it_and_an_error_below_it() -> None:
    f1 = Goal("a set", "F1", NONE, Figure(0.75), 0.75)
    error = Goal("a set", "error", Figure(0.05), Figure(0.049), 0.05, less=True)

    assert f1.reached(f1.neural)
    assert not f1.reached(Figure(0.7499))
    assert not f1.reached(f1.rules)
    assert error.reached(error.neural)
    assert not error.reached(error.rules)
    assert (reached([f1, error], "rules"), reached([f1, error], "neural")) == (0, 2)


def answer_of(level: int, *kinds: LabelKind) -> Labelled:
    """A post and its answer, to which people give a level of exploration and the listener some labels."""
    talk = Conversation(
        Source("made up", "labelled", ""),
        turns_from([Piece("Seeker", "I am lost.", Place(1)), Piece("Listener", "Where are you? I see.", Place(2))]),
    )
    tags = frozenset({"explorations", f"explorations {level}"} if level else ())
    labels = TurnLabels(tuple(Label(kind, Span(1, 0, 14), "by hand") for kind in kinds))
    return Labelled(talk, (Unit(Span(1, 0, 21), (tags,)),), Labels("by hand 1", (TurnLabels(()), labels)))


EXPLORATION = epitome.OF_ANSWERS[-1]


def test_a_heard_answer_counts_as_strong_and_silence_as_none() -> None:
    strong, weak, none = (answer_of(level, Answer.EXPLORATION) for level in (2, 1, 0))
    missed = answer_of(2, Act.OPEN_QUESTION)

    cells = sum(epitome.levels([strong, weak, none, missed], EXPLORATION))

    assert np.asarray(cells).tolist() == [[0, 0, 1], [0, 0, 1], [1, 0, 1]]


def test_what_the_listener_would_not_judge_is_level_nought() -> None:
    strong = answer_of(2)
    deaf = Labelled(strong.conversation, strong.units, Labels("deaf 1", (TurnLabels(()), TurnLabels((), "deaf"))))

    (cells,) = epitome.levels([deaf], EXPLORATION)

    assert cells[2, 0] == cells.sum() == 1


def test_presence_takes_weak_and_strong_together() -> None:
    """Of three that are there two are heard, one of them weak; of two that are not there one is heard."""
    cells = np.array([[1.0, 0.0, 1.0], [0.0, 0.0, 1.0], [1.0, 0.0, 1.0]])

    assert epitome.presence(cells) == pytest.approx((2 * 1 / (2 + 2) + 2 * 2 / (3 + 3)) / 2)


def test_a_group_is_held_against_everybody_conversation_by_conversation() -> None:
    whole = [np.array([[8.0, 2.0], [0.0, 10.0]])] * 4
    own = [np.array([[2.0, 2.0], [0.0, 2.0]])] * 4

    found = apart("women", "accuracy", "24 acts", (own, whole), accuracy)

    assert found.own.value == pytest.approx(4 / 6)
    assert found.whole.value == pytest.approx(0.9)
    assert found.difference.value == pytest.approx(4 / 6 - 0.9)
    assert found.far_below
    assert far_below([found]) == "- women: accuracy 0.67, everybody's 0.90: -0.23 (-0.23 to -0.23), on 24 acts."


def test_a_group_that_is_heard_as_well_as_others_has_no_line() -> None:
    cells = [np.array([[8.0, 2.0], [0.0, 10.0]])] * 4

    found = apart("men", "accuracy", "80 acts", (cells, cells), accuracy)

    assert not found.far_below
    assert far_below([found]) == "- none."
    assert signed(Figure(0.03)) == "+0.03"


def test_the_speakers_code_tells_the_group() -> None:
    assert mrda.belongs("fn002", "women")
    assert mrda.belongs("fn002", "other native language")
    assert mrda.belongs("me011", "native English")
    assert not mrda.belongs("me011", "women")
    assert not any(mrda.belongs("", group) for group in mrda.GROUPS)


def test_thresholds_are_those_of_the_best_f1_on_other_comments() -> None:
    probability = np.array([[0.9, 0.3], [0.7, 0.2], [0.2, 0.1]])
    wanted = np.array([[True, True], [False, True], [False, False]])

    thresholds = goemotions.best_thresholds(probability, wanted)

    assert thresholds.tolist() == pytest.approx([0.75, 0.15])


def test_names_become_a_clause() -> None:
    assert listed([]) == "nothing"
    assert listed(["thanks"]) == "thanks"
    assert listed(["thanks", "offer", "advice"]) == "thanks, offer and advice"
