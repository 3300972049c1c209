"""What holds for the neural listener whatever its weights: each test runs the real network.

`outspoken` has the same weights under a card without thresholds, so that it gives every label that it can, and what is
said of labels is said of many.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from regard.app import SAMPLES, open_conversation
from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Act, Disclosure, Feeling, Labels, Wording
from regard.listener.language import NOT_ENGLISH
from regard.listener.neural_listener import KINDS, LEAST_WORDS_FOR_TONE, NO_WORDS, NeuralListener
from regard.listener.sentences import sentences
from regard.listener.units import parts
from regard.listener.which import WEIGHTS

BY_PHRASES = (Wording.ABSOLUTE, Wording.HEDGED)
"""Heard by the phrases of the rules, without a probability."""

DUTCH = (
    "Ik weet niet precies wat we hiermee moeten, want de klant belde gisteren opnieuw en hij was nog steeds boos over "
    "de levering van vorige week."
)


def with_card(folder: Path, change: Callable[[dict[str, Any]], None]) -> Path:
    """A folder with the package's weights and another card."""
    shutil.copytree(WEIGHTS, folder)
    card = json.loads((folder / "card.json").read_text("utf-8"))
    change(card)
    (folder / "card.json").write_text(json.dumps(card), "utf-8")
    return folder


def all_thresholds(value: float | None) -> Callable[[dict[str, Any]], None]:
    """Give every label of a card the same threshold."""

    def change(card: dict[str, Any]) -> None:
        for label in card["labels"].values():
            label["threshold"] = value

    return change


@pytest.fixture(scope="module")
def card() -> dict[str, Any]:
    found: dict[str, Any] = json.loads((WEIGHTS / "card.json").read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def neural() -> NeuralListener:
    return NeuralListener(threads=1)


@pytest.fixture(scope="module")
def outspoken(tmp_path_factory: pytest.TempPathFactory) -> NeuralListener:
    return NeuralListener(with_card(tmp_path_factory.mktemp("weights") / "outspoken", all_thresholds(0.0)), threads=1)


@pytest.fixture(scope="module")
def sample() -> Conversation:
    """A sample conversation."""
    return open_conversation(SAMPLES[0].path()).conversations[0]


def check(talk: Conversation, labels: Labels) -> None:
    """What must hold for all labels of any conversation."""
    assert len(labels) == len(talk.turns)
    for turn, found in zip(talk.turns, labels, strict=True):
        assert list(found.labels) == sorted(found.labels, key=lambda label: label.span)
        assert not (found.silent and found.labels)
        for label in found.labels:
            assert label.span.turn == turn.index
            assert 0 <= label.span.begin < label.span.stop <= len(turn.text)
            assert talk.quote(label.span).strip()
            assert label.made_by
            assert (label.probability is None) == (label.kind in BY_PHRASES)
            assert label.probability is None or 0 <= label.probability <= 1
            assert (label.degree is not None) == isinstance(label.kind, Disclosure | Feeling)
            assert label.degree is None or 1 <= label.degree <= 3


def test_its_name_is_the_cards(neural: NeuralListener, card: dict[str, Any], sample: Conversation) -> None:
    assert neural.name == card["name"]
    assert neural.name.startswith("neural ")
    assert neural.listen(sample).made_by == neural.name


def test_a_turn_without_words_is_silent_and_says_why(neural: NeuralListener, talk: Conversation) -> None:
    """
    Ana: How did the review go?
    Ben: ...
    Ana: Take your time.
    """
    labels = neural.listen(talk)

    assert [turn.silent for turn in labels] == ["", NO_WORDS, ""]
    assert labels[1].labels == ()
    assert labels[1].receptiveness is None


def test_a_conversation_without_words_is_silent(neural: NeuralListener, talk: Conversation) -> None:
    """
    Ana: ...
    Ben: ?
    """
    assert neural.listen(talk).silent == NO_WORDS


def test_another_language_is_silent_and_says_why(
    neural: NeuralListener, to_conversation: Callable[[str], Conversation]
) -> None:
    assert neural.listen(to_conversation(f"Ana: {DUTCH}\nBen: {DUTCH}")).silent == NOT_ENGLISH


def test_a_turn_in_another_language_is_silent_alone(
    neural: NeuralListener, to_conversation: Callable[[str], Conversation]
) -> None:
    english = "I know that it was hard for you to tell them, and I am glad that you came to me with it before they did."

    labels = neural.listen(to_conversation(f"Ana: {english} {english}\nBen: {DUTCH}\nAna: {english}"))

    assert [turn.silent for turn in labels] == ["", NOT_ENGLISH, ""]


def test_every_label_rests_on_words_of_its_turn(outspoken: NeuralListener, sample: Conversation) -> None:
    labels = outspoken.listen(sample)

    check(sample, labels)
    assert sum(len(turn.labels) for turn in labels) > 10 * len(labels), "without thresholds it says all that it can"


WORDS = st.sampled_from(
    "so you i i'm what how is that the must be hard sorry thanks should tell me about i'll by friday let never yeah "  # noqa: SIM905  # fifty words read best as two lines
    "mm-hmm um when mother {laughs} [inaudible] , . ? ! … é 你 😀 don’t x²".split()
)
TEXTS = st.lists(WORDS, min_size=1, max_size=14).map(" ".join) | st.text(min_size=1, max_size=40)


@settings(max_examples=60)
@given(st.lists(st.tuples(st.sampled_from(["Ana", "Ben", None]), TEXTS), max_size=6))
def test_whatever_is_said_the_labels_rest_on_words(
    outspoken: NeuralListener, said: Sequence[tuple[str | None, str]]
) -> None:
    pieces = [Piece(speaker, text, Place(line)) for line, (speaker, text) in enumerate(said, 1)]
    talk = Conversation(Source("any.txt", "plain text", ""), turns_from(pieces))

    check(talk, outspoken.listen(talk))


def test_no_label_is_given_below_its_threshold(
    neural: NeuralListener, card: dict[str, Any], sample: Conversation
) -> None:
    thresholds = {kind: card["labels"][name]["threshold"] for name, kind in KINDS.items()}

    for turn in neural.listen(sample):
        for label in turn.labels:
            if label.kind not in BY_PHRASES:
                assert thresholds[label.kind] is not None, "a label that is withheld is never given"
                assert label.probability is not None
                assert label.probability >= thresholds[label.kind]


def test_a_label_that_is_withheld_is_never_given(tmp_path: Path, sample: Conversation) -> None:
    silenced = NeuralListener(with_card(tmp_path / "weights", all_thresholds(None)), threads=1)

    assert {label.kind for turn in silenced.listen(sample) for label in turn.labels} <= set(BY_PHRASES)


def test_a_higher_threshold_gives_no_label_that_a_lower_one_would_not(
    tmp_path: Path, outspoken: NeuralListener, sample: Conversation
) -> None:
    half = NeuralListener(with_card(tmp_path / "weights", all_thresholds(0.5)), threads=1).listen(sample)

    given = [label for turn in half for label in turn.labels if label.probability is not None]
    assert all(label.probability is not None and label.probability >= 0.5 for label in given)
    offered = [(label.kind, label.span) for turn in outspoken.listen(sample) for label in turn.labels]
    assert [
        label for label in given if label.kind is not Act.STATEMENT and (label.kind, label.span) not in offered
    ] == []


def test_every_label_of_the_card_is_of_a_kind_and_every_kind_is_on_the_card(card: dict[str, Any]) -> None:
    """Any question at all is no kind: it is measured, and no label."""
    assert set(card["labels"]) - {"question"} == set(KINDS)
    assert len(set(KINDS.values())) == len(KINDS)


def test_one_unit_asks_one_kind_of_question(outspoken: NeuralListener, talk: Conversation) -> None:
    """
    Ana: I lost the account on Monday.
    Ben: So what will you do now?
    """
    questions = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING)

    assert len(outspoken.listen(talk)[1].spans(*questions)) == 1


def test_equal_words_give_equal_labels(outspoken: NeuralListener, neural: NeuralListener, sample: Conversation) -> None:
    """Listening remembers nothing, and the network decides nothing by chance."""
    between = neural.listen(sample)

    assert outspoken.listen(sample) == outspoken.listen(sample)
    assert NeuralListener(threads=1).listen(sample) == between


def test_each_different_text_is_encoded_once(monkeypatch: pytest.MonkeyPatch, sample: Conversation) -> None:
    """Counted where the network takes its input; the network runs as ever."""
    rows: list[int] = []
    run = onnxruntime.InferenceSession.run

    def counted(self: onnxruntime.InferenceSession, names: object, inputs: dict[str, NDArray[Any]]) -> object:
        if "pieces" in inputs:
            rows.append(len(inputs["pieces"]))
        return run(self, names, inputs)

    monkeypatch.setattr(onnxruntime.InferenceSession, "run", counted)
    again = (replace(turn, index=turn.index + len(sample.turns)) for turn in sample.turns)
    twice = replace(sample, turns=(*sample.turns, *again))

    NeuralListener(threads=1).listen(twice)

    texts = [turn.text[begin:stop] for turn in twice.turns for begin, stop in parts(sentences(turn.text))]
    assert sum(rows) == len(set(texts)) < len(texts)


def test_the_weights_are_those_of_the_folder(tmp_path: Path, sample: Conversation) -> None:
    def renamed(card: dict[str, Any]) -> None:
        card["name"] = "neural of a test"

    assert NeuralListener(with_card(tmp_path / "weights", renamed)).listen(sample).made_by == "neural of a test"


def test_the_card_says_how_large_the_weights_are(card: dict[str, Any]) -> None:
    """A card that belongs to other weights would lend them its figures."""
    assert {name: size["bytes"] for name, size in card["sizes"].items()} == {
        name: (WEIGHTS / name).stat().st_size for name in ("encoder.onnx", "heads.onnx", "pieces.json")
    }


def test_how_open_a_turn_is_is_said_of_turns_long_enough(outspoken: NeuralListener, sample: Conversation) -> None:
    for turn, found in zip(sample.turns, outspoken.listen(sample), strict=True):
        assert (found.receptiveness is not None) == (turn.words >= LEAST_WORDS_FOR_TONE)
        assert found.receptiveness is None or np.isfinite(found.receptiveness)


def test_the_answers_have_a_column_for_each_head(neural: NeuralListener, card: dict[str, Any]) -> None:
    """Side by side, without gaps."""
    places = [neural.columns(head) for head in card["heads"]]

    assert [place.start for place in places] == [0, *(place.stop for place in places[:-1])]
    assert max(each["column"] for each in card["labels"].values()) < places[-1].stop


def test_the_weights_are_small_enough_to_be_kept_in_the_repository() -> None:
    assert sum(file.stat().st_size for file in WEIGHTS.iterdir()) <= 24 * 2**20


@pytest.mark.parametrize(
    "text", ["Ich habe gestern meinen Arbeitsplatz verloren.", "我昨天丢了工作", "Вчера меня уволили с работы."]
)
def test_a_short_turn_in_another_language_gets_no_label(text: str) -> None:
    conversation = Conversation(
        Source("short", "made", ""),
        turns_from([Piece("A", "How did it go, and what did they say to you?", Place(1)), Piece("B", text, Place(2))]),
    )

    heard = NeuralListener().listen(conversation)[1]

    assert heard.labels == ()
    assert heard.silent == NOT_ENGLISH


def test_a_quotation_does_not_cut_words() -> None:
    for sample in SAMPLES:
        conversation = open_conversation(sample.path()).conversations[0]
        for labels in NeuralListener().listen(conversation):
            for label in labels.labels:
                text = conversation.turns[label.span.turn].text
                before, after = text[: label.span.begin][-1:], text[label.span.stop :][:1]
                assert not (before.isalnum() and text[label.span.begin].isalnum())
                assert not (after.isalnum() and text[label.span.stop - 1].isalnum())
