"""The neural listener: one small network reads each unit once, and many heads read the result.

Its weights are the project's own (`make train`); `weights/card.json` says what they were trained on, how far each label
is to be trusted, and from which probability on it is given. Below that there is silence.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from regard.conversation import Conversation, Span, Turn, count_words
from regard.listener.encoder import Encoded, Encoder, session_options
from regard.listener.labels import (
    Act,
    Answer,
    Disclosure,
    Feeling,
    Label,
    LabelKind,
    Labels,
    News,
    Reflection,
    TurnLabels,
    Wording,
)
from regard.listener.language import NOT_ENGLISH, is_foreign, is_foreign_turn
from regard.listener.neighbours import Said, surroundings
from regard.listener.phrases import load
from regard.listener.sentences import Sentence, sentences_of
from regard.listener.units import parts
from regard.listener.which import WEIGHTS

NO_WORDS = "no words in it"

LEAST_WORDS_QUOTED = 4
"""What is shared or answered cannot be seen from fewer words (judgement); then the whole unit is quoted."""

KINDS: dict[str, LabelKind] = {
    "back_channel": Act.BACK_CHANNEL,
    "filler": Act.FILLER,
    "statement": Act.STATEMENT,
    "opinion": Act.OPINION,
    "open_question": Act.OPEN_QUESTION,
    "closed_question": Act.CLOSED_QUESTION,
    "check": Act.CHECK_OF_UNDERSTANDING,
    "reflection": Act.REFLECTION,
    "reflection_simple": Reflection.SIMPLE,
    "reflection_complex": Reflection.COMPLEX,
    "acknowledging": Act.ACKNOWLEDGING,
    "agreement": Act.AGREEMENT,
    "disagreement": Act.DISAGREEMENT,
    "thanks": Act.THANKS,
    "apology": Act.APOLOGY,
    "advice": Act.ADVICE,
    "offer": Act.OFFER,
    "promise": Act.PROMISE,
    "request": Act.REQUEST,
    "hardship": Disclosure.HARDSHIP,
    "success": Disclosure.SUCCESS,
    "worry": Disclosure.WORRY,
    "hope": Disclosure.HOPE,
    "need": Disclosure.NEED,
    "interest": Disclosure.INTEREST,
    "plan": Disclosure.PLAN,
    "joy": Feeling.JOY,
    "warmth": Feeling.WARMTH,
    "sadness": Feeling.SADNESS,
    "fear": Feeling.FEAR,
    "anger": Feeling.ANGER,
    "surprise": Feeling.SURPRISE,
    "feeling_met": Answer.FEELING_MET,
    "understanding": Answer.UNDERSTANDING,
    "exploration": Answer.EXPLORATION,
    "advice_first": Answer.ADVICE_FIRST,
    "to_self": Act.TURNED_TO_SELF,
    "judged": Wording.JUDGING,
    "passed_over": Answer.PASSED_OVER,
    "favour": News.FAVOUR,
    "handed_over": News.HANDED_OVER,
    "arrived": News.ARRIVED,
    "called_off": News.CALLED_OFF,
    "event": News.EVENT,
}
"""The names in the training data, and the labels that they become."""

_QUESTIONS = ("open_question", "closed_question", "check")
"""One unit asks one kind of question: the likeliest that is heard."""

_REFLECTIONS = ("reflection_simple", "reflection_complex")
"""Given only beside `reflection`, of which they are the kinds."""

_DOES_SOMETHING = tuple(
    name for name, kind in KINDS.items() if isinstance(kind, Act) and kind not in (Act.STATEMENT, Act.TURNED_TO_SELF)
)
"""A unit that does one of these is no mere statement."""

_Offsets = Sequence[tuple[int, int]]

_WHOLE_TURN = ("back_channel", "filler")
"""These say what the whole turn is, so every unit of the turn must be one."""

_PASSED_OVER = "passed_over"

LEAST_WORDS_FOR_TONE = 20
"""How receptive fewer words are is not said; hardly any so short were rated."""


@dataclass(frozen=True, slots=True)
class Trusted:
    """How one label is read off the network.

    Attributes:
        column: of the answers.
        scale: with `shift` turns the answer into a calibrated probability.
        shift: likewise.
        threshold: from this probability on the label is given; None if it is withheld.
        carried: the column of the word pieces' scores; None if its words were not marked.
    """

    column: int
    scale: float
    shift: float
    threshold: float | None
    carried: int | None


@dataclass(frozen=True, slots=True)
class _Unit:
    """One unit: where it stands in which turn."""

    turn: int
    begin: int
    stop: int


class NeuralListener:
    """The listener with a model.

    Args:
        folder: the weights; None for those of the package.
        threads: for the network; None for as many as the machine has cores.
    """

    def __init__(self, folder: Path | None = None, threads: int | None = None) -> None:
        self._folder = folder or WEIGHTS
        self._threads = threads
        self._card: dict[str, Any] = json.loads((self._folder / "card.json").read_text("utf-8"))
        self._trusted = {name: Trusted(**values) for name, values in self._card["labels"].items()}
        self._wording = load("regard.listener.rules", "absolute", "hedged")
        given = {KINDS[name] for name, each in self._trusted.items() if name in KINDS and each.threshold is not None}
        self._hears: frozenset[LabelKind] = frozenset(given | {Wording.ABSOLUTE, Wording.HEDGED})

    @property
    def name(self) -> str:
        """`neural` and its version; the version changes with the weights."""
        return str(self._card["name"])

    @cached_property
    def _encoder(self) -> Encoder:
        return Encoder(self._folder, self._threads)

    @cached_property
    def _heads(self) -> onnxruntime.InferenceSession:
        return onnxruntime.InferenceSession(self._folder / "heads.onnx", session_options(self._threads))

    def answers(self, said: Sequence[Said]) -> tuple[NDArray[np.float32], Encoded]:
        """What all heads answer, before any calibration.

        Args:
            said: the units of one conversation, in order; at least one.

        Returns:
            units x columns, and what the encoder made of their texts. `columns` names the columns.
        """
        return raw_answers(self._encoder, self._heads, said)

    def columns(self, head: str) -> slice:
        """Where the answers of a head stand, e.g. of `ami`, `goemotions`, `receptiveness`."""
        first, stop = self._card["heads"][head]
        return slice(first, stop)

    def listen(self, conversation: Conversation) -> Labels:
        """Label each turn, in the light of the turns around it."""
        spoken = sentences_of(conversation)
        if is_foreign(sentence for said in spoken for sentence in said):
            return Labels(self.name, tuple(TurnLabels((), NOT_ENGLISH) for _ in spoken))
        silent = [NO_WORDS if not said else NOT_ENGLISH if is_foreign_turn(said) else "" for said in spoken]
        units = [
            _Unit(turn, begin, stop)
            for turn, said in enumerate(spoken)
            for begin, stop in parts(said)
            if not silent[turn]
        ]
        if not units:
            return Labels(self.name, tuple(TurnLabels((), why) for why in silent))
        said = [
            Said(
                conversation.turns[unit.turn].text[unit.begin : unit.stop],
                conversation.turns[unit.turn].speaker,
                unit.turn,
            )
            for unit in units
        ]
        answers, encoded = self.answers(said)
        by_turn: list[list[Label]] = [[] for _ in spoken]
        for label in self._labels(conversation, units, answers, encoded):
            by_turn[label.span.turn].append(label)
        for turn, heard in zip(conversation.turns, spoken, strict=True):
            if not silent[turn.index]:
                by_turn[turn.index].extend(self._worded(turn, heard))
        tones = self._tones(conversation, units, answers)
        return Labels(
            self.name,
            tuple(
                TurnLabels(tuple(sorted(labels, key=lambda label: label.span)), why, tone)
                for labels, why, tone in zip(by_turn, silent, tones, strict=True)
            ),
            self._hears,
        )

    def _labels(
        self, conversation: Conversation, units: list[_Unit], answers: NDArray[np.float32], encoded: Encoded
    ) -> Iterator[Label]:
        sure = self._sure(units, answers)
        personal, intensity = (
            np.clip(answers[:, self.columns(head)][:, 0], 1, 3) for head in ("personal", "intensity")
        )
        for name, probabilities in sure.items():
            kind, whole = KINDS[name], name in (*_WHOLE_TURN, _PASSED_OVER)
            given: set[int] = set()
            for number in np.flatnonzero(probabilities).tolist():
                unit = units[number]
                if whole and unit.turn in given:
                    continue
                given.add(unit.turn)
                if whole:
                    span = conversation.whole(unit.turn)
                else:
                    text = conversation.turns[unit.turn].text[unit.begin : unit.stop]
                    span = self._words(name, unit, text, encoded.carried[number], encoded.offsets[number])
                degree = None
                if isinstance(kind, Disclosure | Feeling):
                    degree = float(personal[number] if isinstance(kind, Disclosure) else intensity[number])
                yield Label(kind, span, self.name, float(probabilities[number]), degree)

    def _sure(self, units: list[_Unit], answers: NDArray[np.float32]) -> dict[str, NDArray[np.float32]]:
        """By label its probability for each unit; 0 where it is not given."""
        turns = np.array([unit.turn for unit in units])
        found: dict[str, NDArray[np.float32]] = {}
        for name, trusted in self._trusted.items():
            if trusted.threshold is None or name not in KINDS:  # `question` is any question: measured, but no label
                continue
            probability = self.probability(name, answers)
            if name in _WHOLE_TURN:
                least = np.full(turns[-1] + 1, np.inf, np.float32)
                np.minimum.at(least, turns, probability)
                probability = least[turns]
            elif name == _PASSED_OVER:
                total = np.bincount(turns, probability) / np.maximum(np.bincount(turns), 1)
                probability = total[turns].astype(np.float32)
            found[name] = np.where(probability >= trusted.threshold, probability, np.float32(0))
        _keep_likeliest(found, _QUESTIONS)
        _keep_likeliest(found, _REFLECTIONS)
        for name in _REFLECTIONS:
            _silence(found, name, where=found["reflection"] == 0 if "reflection" in found else None)
        for name in _DOES_SOMETHING:
            _silence(found, "statement", where=found[name] > 0 if name in found else None)
        return found

    def probability(self, name: str, answers: NDArray[np.float32]) -> NDArray[np.float32]:
        """A label's calibrated probability for each unit."""
        trusted = self._trusted[name]
        logits = trusted.scale * answers[:, trusted.column] + np.float32(trusted.shift)
        return np.asarray(1 / (1 + np.exp(-logits)), np.float32)

    def _words(self, name: str, unit: _Unit, text: str, carried: NDArray[np.float32], offsets: _Offsets) -> Span:
        """The words that a label rests on: the likeliest word piece and all near it that carry the label too, whole."""
        column = self._trusted[name].carried
        if column is None:
            return Span(unit.turn, unit.begin, unit.stop)
        scores = carried[:, column]
        words = [place for place, (begin, stop) in enumerate(offsets) if stop > begin]
        if not words:
            return Span(unit.turn, unit.begin, unit.stop)
        best = max(words, key=lambda place: float(scores[place]))
        first = last = best
        while first - 1 in words and scores[first - 1] > 0:
            first -= 1
        while last + 1 in words and scores[last + 1] > 0:
            last += 1
        if scores[best] <= 0:
            return Span(unit.turn, unit.begin, unit.stop)
        begin, stop = offsets[first][0], offsets[last][1]
        if isinstance(KINDS[name], Disclosure | Answer | News) and count_words(text[begin:stop]) < LEAST_WORDS_QUOTED:
            return Span(unit.turn, unit.begin, unit.stop)
        while begin > 0 and _in_a_word(text[begin - 1]):
            begin -= 1
        while stop < len(text) and _in_a_word(text[stop]):
            stop += 1
        return Span(unit.turn, unit.begin + begin, unit.begin + stop)

    def _worded(self, turn: Turn, spoken: Sequence[Sentence]) -> Iterator[Label]:
        """What single words say best: hedges and absolutes, from the rules' phrases."""
        for sentence in spoken:
            for match in self._wording.find(sentence):
                kind = Wording(match.group.kind)
                yield Label(kind, Span(turn.index, match.begin, match.stop), match.group.name)

    def _tones(
        self, conversation: Conversation, units: list[_Unit], answers: NDArray[np.float32]
    ) -> list[float | None]:
        """How receptive each turn is: the mean of its units, by their length."""
        tone = answers[:, self.columns("receptiveness")][:, 0]
        total = [0.0] * len(conversation.turns)
        length = [0] * len(conversation.turns)
        for unit, value in zip(units, tone.tolist(), strict=True):
            total[unit.turn] += value * (unit.stop - unit.begin)
            length[unit.turn] += unit.stop - unit.begin
        return [
            total[turn.index] / length[turn.index]
            if length[turn.index] and turn.words >= LEAST_WORDS_FOR_TONE
            else None
            for turn in conversation.turns
        ]


def raw_answers(
    encoder: Encoder, heads: onnxruntime.InferenceSession, said: Sequence[Said]
) -> tuple[NDArray[np.float32], Encoded]:
    """What the heads answer to the units of one conversation, and what the encoder made of their texts."""
    encoded = encoder.read([unit.text for unit in said])
    around = surroundings(said)
    others = np.zeros_like(encoded.vectors)
    np.add.at(others, around.other[:, 0], encoded.vectors[around.other[:, 1]])
    count = np.bincount(around.other[:, 0], minlength=len(said)).astype(np.float32)[:, None]
    (answers,) = heads.run(
        None,
        {
            "vectors": encoded.vectors,
            "near": around.near,
            "relation": around.relation,
            "features": around.features,
            "other": others / np.maximum(count, 1),
            "heard": (count > 0).astype(np.float32),
        },
    )
    return answers, encoded


def _in_a_word(sign: str) -> bool:
    return sign.isalnum() or sign in "'’-"


def _silence(found: dict[str, NDArray[np.float32]], name: str, *, where: NDArray[np.bool_] | None) -> None:
    """Take a label back from some units."""
    if name in found and where is not None:
        found[name] = np.where(where, np.float32(0), found[name])


def _keep_likeliest(found: dict[str, NDArray[np.float32]], names: Sequence[str]) -> None:
    """Of labels that exclude each other leave each unit the likeliest."""
    names = [name for name in names if name in found]
    if names:
        best = np.maximum.reduce([found[name] for name in names])
        for name in names:
            found[name] = np.where(found[name] == best, found[name], np.float32(0))
