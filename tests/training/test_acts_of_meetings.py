"""What the acts of meetings teach about the project's own, and what they leave open."""

from __future__ import annotations

import math

from training.sets import acts_of_meetings, ami
from training.sets.written import EVERY_ACT
from training.shape import Target


def known(target: Target) -> dict[str, float]:
    assert isinstance(target, tuple)
    return {act: value for act, value in zip(EVERY_ACT, target, strict=True) if not math.isnan(value)}


def test_a_back_channel_is_nothing_else() -> None:
    acts = known(acts_of_meetings.AMI["bck"])

    assert acts.pop("back_channel") == 1
    assert set(acts) == set(EVERY_ACT) - {"back_channel"}
    assert set(acts.values()) == {0}


def test_an_elicit_asks_but_openly_or_not_is_left_unknown() -> None:
    acts = known(acts_of_meetings.AMI["el.inf"])

    assert acts["question"] == 1
    assert "open_question" not in acts
    assert "closed_question" not in acts


def test_every_name_is_one_of_the_meetings_scheme() -> None:
    assert set(acts_of_meetings.AMI) < set(ami.LABELS)


def test_an_acknowledgement_may_be_a_back_channel_or_not() -> None:
    assert known(acts_of_meetings.mrda("S", {"s", "bk"})) == {}


def test_thanks_in_a_statement_is_thanks() -> None:
    acts = known(acts_of_meetings.mrda("S", {"s", "ft"}))

    assert acts["thanks"] == 1
    assert acts["question"] == 0


def test_a_declarative_question_is_not_called_no_question() -> None:
    assert "question" not in known(acts_of_meetings.mrda("S", {"s", "d"}))
