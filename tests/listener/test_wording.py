"""How something is put: with room, without, or as a judgement."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from regard.listener import Wording

Says = Callable[..., dict[str, list[str]]]


@pytest.mark.parametrize(
    ("said", "hedge"),
    [
        ("Perhaps it rains.", "Perhaps"),
        ("I think it is late.", "I think"),
        ("It might rain.", "might"),
        ("I'm not sure it helps.", "I'm not sure"),
        ("As far as I know it is open.", "As far as I know"),
    ],
)
def test_hedged(said: str, hedge: str, says: Says) -> None:
    """Words that leave room."""
    assert says(said)[Wording.HEDGED] == [hedge]


@pytest.mark.parametrize(
    ("said", "absolute"),
    [
        ("It always rains.", "always"),
        ("Obviously it is late.", "Obviously"),
        ("Everybody knows that.", "Everybody knows"),
        ("There's no way it works.", "There's no way"),
    ],
)
def test_absolute(said: str, absolute: str, says: Says) -> None:
    """Words that leave none."""
    assert says(said)[Wording.ABSOLUTE] == [absolute]


@pytest.mark.parametrize(
    "said",
    [
        "You should have known.",
        "That's silly.",
        "You're being dramatic.",
        "What were you thinking?",
        "You never listen.",
        "It's your own fault.",
        "Get over it.",
        "It's not that bad.",
        "Calm down.",
    ],
)
def test_judging(said: str, says: Says) -> None:
    """Words that judge a person, or what they did, felt or want."""
    assert Wording.JUDGING in says(said)


@pytest.mark.parametrize(
    "said",
    [
        "Never mind.",
        "That's not silly.",
        "It's not your fault.",
        "You never know.",
        "It is difficult to read.",
        "It happened to me.",
        "The situation was crazy.",
        "You're in a difficult situation.",
        "You should have got the mail.",
    ],
)
def test_no_judgement_and_nothing_absolute(said: str, says: Says) -> None:
    """Turns of phrase, comfort, and what judges nobody."""
    assert not {Wording.JUDGING, Wording.ABSOLUTE, Wording.HEDGED} & set(says(said))


@pytest.mark.parametrize(
    "said",
    [
        "Honestly, you're being a bit precious about this.",
        "You really should have that down by now.",
        "You should have gone for the other one.",
        "You don't want to be worrying about that.",
        "Everything will be fine.",
        "Please calm down.",
        "As per our policy, nobody gets a refund.",
    ],
)
def test_dismissals(said: str, says: Says) -> None:
    """What was told is belittled, reassured away or sent off to a rule."""
    assert Wording.JUDGING in says(said, "I waited for three weeks and I am worried about it.")


@pytest.mark.parametrize(
    "said",
    [
        "That's your doing as much as hers.",
        "The printer will be fine.",
        "Our policy draft is on page two.",
        "You're being very patient.",
        "That was so careless of them.",
        "Don't be late.",
    ],
)
def test_praise_and_things_are_no_verdict(said: str, says: Says) -> None:
    """Credit, a thing, a document, and siding with the other judge nobody here."""
    assert Wording.JUDGING not in says(said, "I waited for three weeks and I am worried about it.")


def test_a_dismissal_needs_somebody_who_told_something(says: Says) -> None:
    """`Everything will be fine` about the weather dismisses nobody."""
    assert Wording.JUDGING not in says("Everything will be fine.", "The sky is grey.")
