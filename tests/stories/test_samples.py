"""What a careful reader sees in each sample, beside what the reading finds.

The stories are honest facts about the files: each quotation stands there, said by that speaker. The two floors in a
story are what Regard truly sees of it today, of what is shared and of how it was answered; a change may raise them, and
must not lower them unnoticed.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from regard.app import review
from regard.conversation import Conversation, Turn
from regard.listener import Disclosure
from regard.reading import Moment, Reading, Response
from regard.samples import SAMPLES, Sample

STORIES = Path(__file__).parent


@dataclass(frozen=True)
class Seen:
    """One moment as a careful reader sees it."""

    speaker: str
    quote: str
    kind: Disclosure
    responses: tuple[Response, ...]
    """What the answer does; more than one where it does several things."""
    answer: str


@dataclass(frozen=True)
class Story:
    """What a careful reader sees in one sample."""

    moments: tuple[Seen, ...]
    not_moments: tuple[tuple[str, str], ...]
    hears_at_least: int
    answers_alike_at_least: int


def story_of(sample: Sample) -> Story:
    told = json.loads((STORIES / f"{sample.name}.json").read_text("utf-8"))
    moments = tuple(
        Seen(
            each["speaker"],
            each["quote"],
            Disclosure(each["kind"]),
            tuple(map(Response, each["responses"])),
            each["answer"],
        )
        for each in told["moments"]
    )
    not_moments = tuple((each["speaker"], each["quote"]) for each in told["not_moments"])
    return Story(moments, not_moments, told["hears_at_least"], told["answers_alike_at_least"])


def turn_with(talk: Conversation, speaker: str, quote: str) -> Turn:
    """The one turn of that speaker that holds the quotation."""
    (turn,) = (turn for turn in talk.turns_of(speaker) if quote in turn.text)
    return turn


def heard(reading: Reading, seen: Seen) -> bool:
    """Whether the listener hears that kind of disclosure in that turn."""
    return reading.labels[turn_with(reading.conversation, seen.speaker, seen.quote).index].has(seen.kind)


def found(reading: Reading, seen: Seen) -> list[Moment]:
    """The reading's moments of that kind in that turn."""
    turn = turn_with(reading.conversation, seen.speaker, seen.quote)
    return [each for each in reading.moments if each.shared.turn == turn.index and each.kind is seen.kind]


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda sample: sample.name)
def sample(request: pytest.FixtureRequest) -> Sample:
    each = request.param
    assert isinstance(each, Sample)
    return each


@pytest.fixture(scope="module")
def reading(sample: Sample) -> Reading:
    return review(sample.path(), me=sample.you, listener="rules")


def test_there_are_six_samples_in_six_formats() -> None:
    """A newcomer sees that Regard reads what they are likely to have."""
    names = [sample.name for sample in SAMPLES]
    assert names == sorted(names)
    assert len(names) >= 6
    assert len({(sample.path().suffix, sample.path().read_text("utf-8")[:6]) for sample in SAMPLES}) >= 5


def test_a_sample_is_long_enough_and_wholly_read(sample: Sample, reading: Reading) -> None:
    """Forty turns or more, at most ninety, each with a speaker; nothing of the file is left out."""
    assert 40 <= len(reading.conversation.turns) <= 90
    assert all(turn.speaker for turn in reading.conversation.turns)
    assert sample.you in reading.conversation.participants


def test_every_quotation_of_the_story_is_in_the_sample(sample: Sample, reading: Reading) -> None:
    """Each quoted once, by that speaker; what was shared by somebody else, the answer by the owner and later."""
    story, talk = story_of(sample), reading.conversation
    for seen in story.moments:
        assert seen.speaker != sample.you
        shared = turn_with(talk, seen.speaker, seen.quote)
        if seen.answer:
            assert turn_with(talk, sample.you, seen.answer).index > shared.index
        else:
            assert seen.responses == (Response.PASSED_OVER,)
    for speaker, quote in story.not_moments:
        assert turn_with(talk, speaker, quote).speaker == speaker


def test_a_sample_shows_listening_well_and_chances_missed(sample: Sample) -> None:
    """Three moments or more, some of each: so that a newcomer sees at once what Regard is for."""
    well = [seen.responses[0].done_well for seen in story_of(sample).moments]
    assert len(well) >= 3
    assert any(well)
    assert not all(well)


def test_what_is_shared_is_heard(sample: Sample, reading: Reading) -> None:
    """The first floor: so many of the disclosures are heard, in that turn and of that kind."""
    story = story_of(sample)
    assert sum(heard(reading, seen) for seen in story.moments) >= story.hears_at_least


def test_the_answer_is_seen_as_a_careful_reader_sees_it(sample: Sample, reading: Reading) -> None:
    """The second floor: so many are moments of the reading, with the answer seen as the story sees it."""
    story = story_of(sample)
    alike = [any(each.response in seen.responses for each in found(reading, seen)) for seen in story.moments]
    assert sum(alike) >= story.answers_alike_at_least


def test_what_is_no_moment_is_not_taken_for_one(sample: Sample, reading: Reading) -> None:
    """Jokes, figures of speech and plain facts are left alone."""
    taken = {each.shared.turn for each in reading.moments}
    for speaker, quote in story_of(sample).not_moments:
        assert turn_with(reading.conversation, speaker, quote).index not in taken, quote
