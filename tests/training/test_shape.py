"""Talks in one shape, and the proof that training texts are in no test."""

from __future__ import annotations

import csv
from collections.abc import Iterator

import pytest
from training.sets import all_talks
from training.shape import Talk, Unit, key, leaks, plain, without_leaks

from regard.formats import read_file
from regard.listener.sentences import sentences
from shared_data import SHARED, needs_shared

NO_COMMONPLACE = 12
"""Words. Two people who never met both say "I think that would be a good idea", but nothing so long."""

LONG = "we will send the whole report to you on Friday"


def talk(split: str, *texts: str) -> Talk:
    return Talk("made", "up", split, tuple(Unit(text, "a", number) for number, text in enumerate(texts)))  # type: ignore[arg-type]


def test_a_long_text_on_two_sides_is_a_leak_whatever_its_case_and_marks() -> None:
    assert set(leaks([talk("train", LONG), talk("test", LONG.upper() + "!")])) == {key(LONG)}


def test_short_texts_are_said_by_everyone() -> None:
    assert leaks([talk("train", "yeah, that's right"), talk("test", "yeah, that's right")]) == {}


def test_what_leaks_is_taken_out_of_training_and_left_in_the_test() -> None:
    cleaned = without_leaks([talk("train", "hello", LONG), talk("dev", LONG), talk("test", "bye")])

    assert [[unit.text for unit in each.units] for each in cleaned] == [["hello"], [LONG], ["bye"]]


def test_plain_text_has_no_mark_up_and_marks_stand_at_their_words() -> None:
    assert plain("Okay , {vocalsound} all  set ?") == "Okay, all set?"


@pytest.mark.shared
@needs_shared
def test_no_training_text_is_in_any_dev_or_test() -> None:
    training: set[str] = set()
    judged: set[str] = set()
    for each in all_talks(SHARED / "data" / "train"):
        texts = {key(unit.text) for unit in each.units}
        (training if each.split == "train" else judged).update(text for text in texts if text.count(" ") >= 7)

    assert training
    assert training & judged == set()


@pytest.mark.shared
@needs_shared
def test_no_training_text_is_in_what_is_only_judged_by() -> None:
    words = {key(text) for text in only_judged_by() if key(text).count(" ") + 1 >= NO_COMMONPLACE}
    training = {
        key(unit.text) for each in all_talks(SHARED / "data" / "train") if each.split == "train" for unit in each.units
    }

    assert len(words) > 1000
    assert training & words == set()


def only_judged_by() -> Iterator[str]:
    """Every text of the sets that may only be judged by, whole and by sentence."""
    folder = SHARED / "data" / "evaluate"
    for file in folder.rglob("*.csv"):
        with file.open(newline="", encoding="utf-8") as stream:
            for row in csv.DictReader(stream):
                for name in ("utterance_text", "seeker_post", "response_post"):
                    yield from _parts(row.get(name) or "")
    for file in (folder / "swda").iterdir():
        for line in file.read_text("utf-8", errors="replace").splitlines():
            yield from _parts(line.split("|")[1] if line.count("|") >= 2 else "")
    for file in (SHARED / "stories").rglob("*.vtt"):
        for cue in read_file(file).conversations[0].turns:
            yield from _parts(cue.text)


def _parts(text: str) -> Iterator[str]:
    yield text
    for sentence in sentences(text):
        yield text[sentence.begin : sentence.stop]
