"""How much of what people share is found for remembering, and how much of what is found is right?

Run `python benchmarks/measure_shared_on_training_data.py [--listener neural|rules] [--show] [--meetings N]`.

Two views. In the written conversations (`training/written`, without the tenth that is held out) everything shared is
labelled twice; a find is right if either pass labels its sentence as shared, and something labelled is found if its
turn has a find. In AMI and ICSI meetings (`../shared/data/train`) next to nothing personal is said, so the finds there
are nearly all false alarms.

The network was taught on the train part, and its thresholds were chosen on the dev part, so both flatter it; the
phrases of `people/rules` were written while reading the dev part and some of the meetings.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from training.sets import ami, mrda, written

from regard.conversation import Conversation, Medium, Piece, Place, Source, Turn
from regard.formats.pieces import turns_from
from regard.listener import Disclosure, Listener, listener_named
from regard.listener.sentences import sentences
from regard.people import Noticed, Noticing
from regard.people.sharing import sharing
from regard.reading import read

DATA = Path(__file__).parents[2] / "shared" / "data" / "train"

SOME_DAY = date(2026, 3, 3)
"""The conversations have no day; any will do to see whether words name one."""

_MEDIA = {"speech": Medium.TALK, "chat": Medium.CHAT, "mail": Medium.MAIL}
_KINDS = {str(kind) for kind in Disclosure}


def shared_by_others(conversation: Conversation, you: str, listener: Listener) -> list[Noticed]:
    """What is noticed as shared in one conversation."""
    found = sharing(read(conversation, you, listener), SOME_DAY)
    return [each for each in found if each.kind is Noticing.SHARED]


def as_read(talk: written.Conversation) -> Conversation:
    """A written conversation, its turns as they are labelled: messages of one writer in a row are not joined."""
    turns = tuple(
        Turn(index, speaker, text, (Piece(speaker, text, Place(index + 1)),))
        for index, (speaker, text) in enumerate(talk.turns)
    )
    return Conversation(Source(talk.name, "written", ""), turns, _MEDIA[talk.about["form"]])


def labelled(talk: written.Conversation, conversation: Conversation) -> dict[tuple[int, int], set[str]]:
    """The kinds that either pass labels, by turn and by where the sentence begins; the owner's own left out."""
    kinds: dict[tuple[int, int], set[str]] = {}
    turns = conversation.turns
    for mark in (mark for marks in talk.passes.values() for mark in marks if mark.label in _KINDS):
        if turns[mark.turn].speaker != talk.about["owner"]:
            for sentence in sentences(turns[mark.turn].text):
                if sentence.begin < mark.stop and mark.begin < sentence.stop:
                    kinds.setdefault((mark.turn, sentence.begin), set()).add(mark.label)
    return kinds


def in_written(listener: Listener, split: str, *, show: bool) -> None:
    """Print how much of what is labelled is found in one part, and how much of what is found is right."""
    right = same = finds = told = met = 0
    for talk in written.conversations():
        conversation = as_read(talk)
        if talk.split != split or talk.about["owner"] not in conversation.participants:
            continue
        kinds = labelled(talk, conversation)
        found = shared_by_others(conversation, talk.about["owner"], listener)
        for each in found:
            text = conversation.turns[each.span.turn].text
            inside = [s.begin for s in sentences(text) if s.begin < each.span.stop and each.span.begin < s.stop]
            here: set[str] = set().union(*(kinds.get((each.span.turn, begin), set()) for begin in inside))
            finds, right, same = finds + 1, right + bool(here), same + (each.what in here)
            if show and not here:
                print(f"  {each.what}: {conversation.quote(each.span)}")
        turns = {turn for turn, _ in kinds}
        told, met = told + len(turns), met + len(turns & {each.span.turn for each in found})
    print(
        f"{listener.name} {split}: {finds} found, {right / finds:.2f} right, {same / finds:.2f} of the right kind; "
        f"{met / told:.2f} of {told} labelled turns found"
    )


def meetings(most: int) -> Iterator[Conversation]:
    """Meetings of the train lists, so many of each set, the last ones first."""
    for name in (ami, mrda):
        every = [talk for talk in name.talks(DATA) if talk.split == "train"]
        for talk in every[::-1][:most]:
            pieces = [Piece(unit.speaker, unit.text, Place(line)) for line, unit in enumerate(talk.units, 1)]
            yield Conversation(Source(talk.name, "meeting", ""), turns_from(pieces))


def in_meetings(listener: Listener, most: int, *, show: bool) -> None:
    """Print how many finds there are in meetings in which next to nothing is shared."""
    turns = finds = count = 0
    for conversation in meetings(most):
        found = shared_by_others(conversation, conversation.participants[0], listener)
        count, turns, finds = count + 1, turns + len(conversation.turns), finds + len(found)
        for each in found if show else ():
            print(f"  {each.what}: {conversation.quote(each.span)}")
    print(f"{listener.name}: {finds} found in {count} meetings of {turns} turns")


def main() -> None:
    """Read the command line and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--listener", default="neural")
    parser.add_argument("--show", action="store_true", help="print the finds that are wrong, or may be")
    parser.add_argument("--meetings", type=int, default=8)
    arguments = parser.parse_args()
    listener = listener_named(arguments.listener)
    for split in ("train", "dev"):
        in_written(listener, split, show=arguments.show)
    in_meetings(listener, arguments.meetings, show=arguments.show)


if __name__ == "__main__":
    main()
