"""How often do the disclosure rules speak, and on what? For tuning; the evidence is measured elsewhere.

Run `python benchmarks/measure_disclosures_on_training_data.py [--show KIND] [--misses GROUP] [--limit N]`.

Two views. On EmpatheticDialogues (train split) the first thing that the speaker says is nearly always a disclosure, so
the share labelled is a recall, by the emotion that the speaker was asked to tell of. In AMI meetings people who play
the parts of a design team say almost nothing of themselves, so labels per 100 turns are nearly all false alarms.
"""

from __future__ import annotations

import argparse
import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Disclosure, default_listener

TRAIN = Path(__file__).parents[2] / "shared" / "data" / "train"

EMOTIONS: dict[str, tuple[str, ...]] = {
    "hardship": ("devastated", "lonely", "sad", "disappointed", "furious", "angry", "ashamed", "embarrassed"),
    "success": ("proud", "joyful", "grateful", "content", "impressed"),
    "worry": ("anxious", "afraid", "apprehensive", "terrified"),
    "hope": ("hopeful", "anticipating", "excited", "prepared"),
}
"""Groups of the emotions of EmpatheticDialogues, by the kind of disclosure that is nearest."""


def first_utterances() -> Iterator[tuple[str, str]]:
    """The emotion and the speaker's first words of each dialogue of the train split."""
    seen: set[str] = set()
    path = TRAIN / "empathetic_dialogues" / "empathetic_dialogues.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["split"] != "train" or row["role"] != "speaker" or row["dialog_id"] in seen:
                continue
            seen.add(row["dialog_id"])
            yield row["emotion"], row["text"].replace("_comma_", ",")


def meetings() -> Iterator[Conversation]:
    """Every AMI meeting of the train list; marks of sounds are left out."""
    for path in sorted((TRAIN / "ami").glob("*.da")):
        pieces = []
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            _, start, end, speaker, _, _, _, _, text = line.split("\t")
            text = re.sub(r" ([.,?!])", r"\1", " ".join(re.sub(r"\{\w+\}", "", text).split()))
            if text:
                pieces.append(Piece(speaker, text, Place(number), float(start), float(end)))
        yield Conversation(Source(path.name, "ami", ""), turns_from(pieces))


def one_turn(texts: list[str]) -> Conversation:
    """Each text as a turn of its own."""
    pieces = [Piece(str(number), text, Place(number)) for number, text in enumerate(texts, 1) if text.strip()]
    return Conversation(Source("texts", "texts", ""), turns_from(pieces))


def recall(misses: str, limit: int) -> None:
    """Print the share of first utterances with any disclosure, and with the nearest one, by group."""
    listener = default_listener()
    told = list(first_utterances())
    print(f"{'group':10} {'n':>6} {'any':>6} {'same':>6}")
    for group, emotions in EMOTIONS.items():
        talk = one_turn([text for emotion, text in told if emotion in emotions])
        labels = listener.listen(talk)
        found = [{label.kind for label in turn.labels if isinstance(label.kind, Disclosure)} for turn in labels]
        same = sum(Disclosure(group) in kinds for kinds in found) / len(found)
        print(f"{group:10} {len(found):6} {sum(map(bool, found)) / len(found):6.3f} {same:6.3f}")
        if group == misses:
            missed = [turn.text for turn, kinds in zip(talk.turns, found, strict=True) if not kinds]
            print(*missed[:: max(1, len(missed) // limit)][:limit], sep="\n")


def false_alarms(show: str, limit: int) -> None:
    """Print how many labels of each kind 100 turns of AMI carry."""
    listener = default_listener()
    turns, count, shown = 0, Counter[Disclosure](), 0
    for talk in meetings():
        turns += len(talk.turns)
        for labels in listener.listen(talk):
            kinds = {label.kind: label for label in labels.labels if isinstance(label.kind, Disclosure)}
            count.update(kinds.keys())
            for label in kinds.values():
                if label.kind == show and shown < limit:
                    shown += 1
                    text, span = talk.turns[label.span.turn].text, label.span
                    around = text[max(0, span.begin - 70) : span.begin], text[span.stop : span.stop + 60]
                    print(f"  {label.made_by}: {around[0]}[{talk.quote(span)}]{around[1]}")
    print(f"\nAMI train: {turns} turns; turns with a label, per 100:")
    for kind in Disclosure:
        print(f"  {kind:10} {count[kind]:5} {100 * count[kind] / turns:6.2f}")


def main() -> None:
    """Print both views."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--show", default="", help="a kind: print what its labels in AMI rest on")
    arguments.add_argument("--misses", default="", help="a group: print some of its texts without any label")
    arguments.add_argument("--limit", type=int, default=60)
    given = arguments.parse_args()
    recall(given.misses, given.limit)
    false_alarms(given.show, given.limit)


if __name__ == "__main__":
    main()
