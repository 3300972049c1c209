"""A made-up meeting of 900 turns in one hour, the same each time, as Teams would export it."""

from __future__ import annotations

import random
from collections.abc import Iterator

YOU = "Orla Venn"
NAMES = (YOU, "Tomasz Birk", "Ama Quill", "Idris Fenwick")
TURNS = 900
SECONDS = 3600.0

_SHORT = ("Mm-hm.", "Right.", "Yeah.", "Okay.", "Uh-huh.", "Sure.", "Oh, really?", "Exactly.", "No.", "Got it.")
_LONGER = (
    "I {often} think the {thing} should go out {when}, so that the {others} can look at it before we meet.",
    "What made you choose the {thing} over the other one?",
    "Did you send the {thing} to the {others} {when}?",
    "So you mean that the {thing} is late because the {others} did not answer?",
    "It sounds like the {thing} has kept you up {when}.",
    "That must be hard, with the {others} away and the {thing} still open.",
    "You should just move the {thing} to {when} and tell the {others}.",
    "Thank you for doing the {thing}, I {often} forget how much work it is.",
    "Um, my mother is ill again, so I, I will be out {when}.",
    "We finally got the {thing} through, and the {others} were really happy with it.",
    "I'm worried that the {thing} will not hold when the {others} start to use it {when}.",
    "I had that too, with the {thing} at my last place, and nobody {often} knew what to do.",
    "I'll write to the {others} about the {thing} {when}.",
    "Could you look at the {thing} with me {when}?",
    "Honestly, the {others} {often} say that, and then the {thing} comes back the same as before.",
    "I need somebody for the {thing}, even for half a day.",
    "Perhaps we could try the {thing} with two of the {others} first and see how it goes.",
    "I don't agree, the {thing} was fine until {when}.",
    "There were forty rows in the {thing}, and the {others} had changed eleven of them by {when}.",
    "How are the {others} taking it?",
)
_WORDS = {
    "thing": ("report", "migration", "budget", "supplier list", "training plan", "new form", "warehouse count", "rota"),
    "others": ("night team", "auditors", "customers", "drivers", "new people", "designers", "suppliers"),
    "when": ("today", "by Friday", "next week", "last month", "tomorrow morning", "after the holidays"),
    "often": ("always", "sometimes", "never", "usually", "probably"),
}


def meeting(turns: int = TURNS, seconds: float = SECONDS) -> str:
    """The meeting as WebVTT: one cue a turn, no speaker twice in a row, about twelve words a turn."""
    chance = random.Random(1)  # noqa: S311  # the same meeting each time
    step = seconds / turns
    cues = [
        f"{_clock(number * step)} --> {_clock((number + 0.9) * step)}\n<v {name}>{text}</v>\n"
        for number, (name, text) in enumerate(_turns(chance, turns))
    ]
    return "\n".join(["WEBVTT\n", *cues])


def _turns(chance: random.Random, count: int) -> Iterator[tuple[str, str]]:
    name = NAMES[0]
    for _ in range(count):
        name = chance.choice([other for other in NAMES if other != name])
        yield name, _says(chance)


def _says(chance: random.Random) -> str:
    if chance.random() < 0.4:
        return chance.choice(_SHORT)
    sentences = chance.choices(_LONGER, k=chance.choice((1, 1, 1, 1, 1, 1, 4)))
    return " ".join(
        sentence.format_map({slot: chance.choice(words) for slot, words in _WORDS.items()}) for sentence in sentences
    )


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole % 3600 // 60:02}:{whole % 60:02}.{int(1000 * (seconds - whole)):03}"
