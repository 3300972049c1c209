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
