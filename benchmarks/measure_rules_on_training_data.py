"""How well do the rules do on the training side of the public data? For tuning; the evidence is measured elsewhere.

Run `python benchmarks/measure_rules_on_training_data.py [--held-out] [--misses KIND] [--without-marks]`.

Meetings of AMI and MRDA become conversations by the package's own rule for turns; each dialogue act is a piece of its
turn. A turn has what any of its acts has; it is a back-channel if all its acts
are. The last meetings of each training list are held out: rules are changed after looking at the others only.
"""

from __future__ import annotations

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import Act, LabelKind, default_listener

TRAIN = Path(__file__).parents[2] / "shared" / "data" / "train"
HELD_OUT = 15
"""So many meetings at the end of each training list are not looked at while rules are written."""

QUESTIONS = (Act.OPEN_QUESTION, Act.CLOSED_QUESTION, Act.CHECK_OF_UNDERSTANDING)

_MRDA: dict[str, tuple[frozenset[str], tuple[LabelKind, ...]]] = {
    "back-channel": (frozenset({"b", "bk"}), (Act.BACK_CHANNEL,)),
    "question": (frozenset({"qy", "qw", "qr", "qrr", "qo", "qh"}), QUESTIONS),
    "open (qw, qo)": (frozenset({"qw", "qo", "qh"}), (Act.OPEN_QUESTION,)),
    "closed (qy, qr)": (frozenset({"qy", "qr", "qrr"}), (Act.CLOSED_QUESTION,)),
    "check": (frozenset({"bu"}), (Act.CHECK_OF_UNDERSTANDING,)),
    "says back": (frozenset({"bs", "m", "bu"}), (Act.REFLECTION,)),
    "acknowledging": (frozenset({"ba", "by"}), (Act.ACKNOWLEDGING,)),
    "agreement": (frozenset({"aa", "aap"}), (Act.AGREEMENT,)),
    "disagreement": (frozenset({"ar", "arp"}), (Act.DISAGREEMENT,)),
    "thanks": (frozenset({"ft"}), (Act.THANKS,)),
    "apology": (frozenset({"fa"}), (Act.APOLOGY,)),
    "advice, request": (frozenset({"cs", "co"}), (Act.ADVICE, Act.REQUEST)),
    "offer, promise": (frozenset({"cc"}), (Act.OFFER, Act.PROMISE)),
}

MAPPING: dict[str, dict[str, tuple[frozenset[str], tuple[LabelKind, ...]]]] = {
    "ami": {
        "back-channel": (frozenset({"bck"}), (Act.BACK_CHANNEL,)),
        "question": (frozenset({"el.inf", "el.sug", "el.ass", "el.und"}), QUESTIONS),
        "advice": (frozenset({"sug"}), (Act.ADVICE,)),
        "offer, promise": (frozenset({"off"}), (Act.OFFER, Act.PROMISE)),
        "warm words": (frozenset({"be.pos"}), (Act.ACKNOWLEDGING, Act.THANKS, Act.APOLOGY)),
        "assessing": (frozenset({"ass", "be.pos"}), (Act.ACKNOWLEDGING, Act.AGREEMENT, Act.DISAGREEMENT)),
        "says back": (frozenset({"und", "ass"}), (Act.REFLECTION,)),
    },
    "icsi": _MRDA,
    "mrda": _MRDA,
}
"""For each row of the table: the corpus' tags, and our labels that are taken to mean the same."""


@dataclass
class Count:
    """Right, wrong and missed, with the texts for looking at."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    wrong_texts: Counter[str] = field(default_factory=Counter)
    missed_texts: Counter[str] = field(default_factory=Counter)
    by_rule: dict[str, list[int]] = field(default_factory=dict)
    """For each rule: how often it spoke, and how often rightly."""

    def add(self, text: str, quotes: Iterable[str], *, gold: bool, said: bool) -> None:
        """One turn, and the words that labels rest on."""
        self.right += gold and said
        self.wrong += said and not gold
        self.missed += gold and not said
        if said and not gold:
            self.wrong_texts.update(quotes)
        if gold and not said:
            self.missed_texts[text] += 1

    def add_rules(self, rules: Iterable[str], *, gold: bool) -> None:
        """The rules that spoke in one case."""
        for rule in rules:
            said_and_right = self.by_rule.setdefault(rule, [0, 0])
            said_and_right[0] += 1
            said_and_right[1] += gold

    def row(self) -> str:
        """Number of gold cases, precision, recall, F1."""
        gold, said = self.right + self.missed, self.right + self.wrong
        precision = self.right / said if said else 0.0
        recall = self.right / gold if gold else 0.0
        f1 = 2 * self.right / (gold + said) if gold + said else 0.0
        return f"{gold:6} {precision:9.3f} {recall:7.3f} {f1:6.3f}"


Act_ = tuple[Piece, frozenset[str]]
"""One dialogue act: its words, and the corpus' tags."""


def meetings_of_ami(names: Iterable[str], folder: str = "ami") -> Iterator[list[Act_]]:
    """The acts of AMI meetings; marks of sounds are left out."""
    for name in names:
        acts: list[Act_] = []
        for number, line in enumerate((TRAIN / folder / f"{name}.da").read_text("utf-8").splitlines(), 1):
            _, start, end, speaker, _, tag, _, _, text = line.split("\t")
            text = re.sub(r"\s+", " ", re.sub(r"\{\w+\}", "", text))
            text = re.sub(r" ([.,?!]|'\w+)", r"\1", text).strip()
            text = re.sub(r"(?<=\w) - (?=\w)", "-", text)
            if text:
                acts.append(
                    (Piece(speaker, text, Place(number), float(start), float(end)), frozenset(re.split(r"[\^|:]", tag)))
                )
        yield acts


def meetings_of_icsi(names: Iterable[str]) -> Iterator[list[Act_]]:
    """The acts of ICSI meetings: MRDA's tags, with marks and capitals."""
    return meetings_of_ami(names, "icsi")


def meetings_of_mrda(names: Iterable[str]) -> Iterator[list[Act_]]:
    """The acts of MRDA meetings: words without any mark or capital."""
    for name in names:
        acts: list[Act_] = []
        for number, line in enumerate((TRAIN / "mrda" / f"{name}.dadb").read_text("utf-8").splitlines(), 1):
            start, end, _, _, words, tag, _, speaker, *_ = line.split(",")
            text = " ".join(word.split("+")[2] for word in words.split("|") if word.count("+") >= 2)
            text = text.replace("o_k", "okay").replace("_", "")
            tags = frozenset(re.split(r"[\^.|:]", tag))
            if text:
                acts.append((Piece(speaker, text, Place(number), float(start), float(end)), tags))
        yield acts


def _names(corpus: str, *, held_out: bool) -> list[str]:
    lists = TRAIN / "meeting_lists"
    split = TRAIN / "mrda" / "train_split.txt"
    path = {"ami": lists / "list.ami.train", "icsi": lists / "list.icsi.train", "mrda": split}[corpus]
    names = path.read_text("utf-8").split()
    return names[-HELD_OUT:] if held_out else names[:-HELD_OUT]


def _conversation(pieces: list[Piece]) -> Conversation:
    return Conversation(Source("meeting", "train", ""), turns_from(pieces))


def measure_meetings(corpus: str, meetings: Iterable[list[Act_]]) -> dict[str, Count]:
    """Count each row of the mapping over all turns of all meetings."""
    counts = {row: Count() for row in MAPPING[corpus]}
    listener = default_listener()
    for acts in meetings:
        conversation = _conversation([piece for piece, _ in acts])
        labels = listener.listen(conversation)
        tags_of = {id(piece): tags for piece, tags in acts}
        for turn in conversation.turns:
            tagged = [tags_of[id(piece)] for piece in turn.pieces]
            for row, (tags, ours) in MAPPING[corpus].items():
                of_acts = (not tags.isdisjoint(each) for each in tagged)
                gold = all(of_acts) if row == "back-channel" else any(of_acts)
                found = [label for label in labels[turn.index].labels if label.kind in ours]
                quotes = [conversation.quote(label.span) for label in found]
                counts[row].add(turn.text, quotes, gold=gold, said=bool(found))
                counts[row].add_rules({f"{label.kind}: {label.made_by}" for label in found}, gold=gold)
    return counts


def _show(title: str, counts: dict[str, Count], misses: str, most: int) -> None:
    print(f"\n{title:22}      n precision  recall     F1")
    for row, count in counts.items():
        print(f"{row:22} {count.row()}")
        if misses and misses in row:
            for rule, (said, right) in sorted(count.by_rule.items()):
                print(f"     {rule:50} {said:6} {right / said:6.2f}")
            for name, texts in (("wrong", count.wrong_texts), ("missed", count.missed_texts)):
                print(f"  -- {name}")
                for text, times in texts.most_common(most):
                    print(f"  {times:5} {text[:150]}")


def main() -> None:
    """Print the tables."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--held-out", action="store_true", help="the held-out meetings instead of the others")
    arguments.add_argument("--without-marks", action="store_true", help="AMI without marks and capitals, as some ASR")
    arguments.add_argument("--misses", default="", help="show the texts of rows whose name contains this")
    arguments.add_argument("--most", type=int, default=60, help="how many texts to show")
    arguments.add_argument("--only", default="", help="one corpus")
    chosen = arguments.parse_args()
    readers: dict[str, Callable[[Iterable[str]], Iterator[list[Act_]]]] = {
        "ami": meetings_of_ami,
        "icsi": meetings_of_icsi,
        "mrda": meetings_of_mrda,
    }
    for corpus, read in readers.items():
        if chosen.only in ("", corpus):
            started = time.perf_counter()
            meetings = list(read(_names(corpus, held_out=chosen.held_out)))
            if chosen.without_marks:
                meetings = [[(_bare(piece), tags) for piece, tags in acts] for acts in meetings]
            counts = measure_meetings(corpus, meetings)
            _show(f"{corpus}, {len(meetings)} meetings", counts, chosen.misses, chosen.most)
            print(f"({time.perf_counter() - started:.1f} s)")


def _bare(piece: Piece) -> Piece:
    text = re.sub(r"[.,?!;:]", "", piece.text).lower()
    return Piece(piece.speaker, text or "um", piece.place, piece.start, piece.end)


if __name__ == "__main__":
    main()
