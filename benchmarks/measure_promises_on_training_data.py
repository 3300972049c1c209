"""How many labelled promises are found, and how many found are labelled so, on the project's own conversations.

Run `python -m benchmarks.measure_promises_on_training_data [--listener rules] [--show false|missed]`.

The train and dev conversations alone; the tenth that is held out is not looked at. The weights of the neural listener
were trained on the train split, and the phrases were written with both in sight, so these figures are for tuning.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from datetime import date

from training.sets import written

from regard.conversation import Conversation, Medium, Piece, Place, Source, Turn
from regard.listener import Listener, listener_named
from regard.people.noticed import Noticing
from regard.people.promising import promising
from regard.reading import Reading

MEDIA = {"speech": Medium.TALK, "chat": Medium.CHAT, "mail": Medium.MAIL}
ANY_DAY = date(2026, 3, 4)
"""The conversations have no days; promises may need one to be heard."""


def conversation_of(each: written.Conversation) -> Conversation:
    """A written conversation, each of its turns of one piece."""
    turns = tuple(
        Turn(at, speaker, text, (Piece(speaker, text, Place(at + 1)),)) for at, (speaker, text) in enumerate(each.turns)
    )
    return Conversation(Source(each.name, "written", ""), turns, MEDIA[each.about["form"]])


def compared(each: written.Conversation, listener: Listener) -> Iterator[tuple[str, str]]:
    """`found` or `missed` with the words of each promise of the first pass, `right` or `false` with each one noticed.

    What is noticed is right if either pass labels some of its words as a promise.
    """
    conversation = conversation_of(each)
    reading = Reading(conversation, each.about["owner"], listener.listen(conversation), (), (), (), None, "")
    noticed = [found.span for found in promising(reading, ANY_DAY) if found.kind is Noticing.PROMISE]
    marks = {name: [mark for mark in marks if mark.label == "promise"] for name, marks in each.passes.items()}
    for mark in marks["first"]:
        found = any(span.turn == mark.turn and span.begin < mark.stop and mark.begin < span.stop for span in noticed)
        yield "found" if found else "missed", each.turns[mark.turn][1][mark.begin : mark.stop]
    either = [mark for every in marks.values() for mark in every]
    for span in noticed:
        right = any(span.turn == mark.turn and span.begin < mark.stop and mark.begin < span.stop for mark in either)
        yield "right" if right else "false", conversation.quote(span)


def main() -> None:
    """Print the shares, by split, and if asked the words."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--listener", default="neural")
    parser.add_argument("--show", choices=("false", "missed"))
    asked = parser.parse_args()
    listener = listener_named(asked.listener)
    counts: dict[str, Counter[str]] = {"train": Counter(), "dev": Counter()}
    for each in written.conversations():
        if each.split == "test":
            continue
        for what, words in compared(each, listener):
            counts[each.split][what] += 1
            if what == asked.show:
                print(f"{each.split}\t{each.name}\t{words}")
    for split, count in counts.items():
        labelled, given = count["found"] + count["missed"], count["right"] + count["false"]
        print(f"{split}: {count['found']} of {labelled} labelled promises found; {count['right']} of {given} right")


if __name__ == "__main__":
    main()
