"""Readings made by hand, so that these tests see the page and not the listener."""

from __future__ import annotations

from collections.abc import Callable

from regard.conversation import Conversation, Span
from regard.listener import Act, Disclosure, Label, LabelKind, Labels, TurnLabels, Wording
from regard.measures import MEASURES
from regard.reading import Moment, NextStep, Reading, Response

STORY = """
[0:00-0:06] Tove: Morning. Before the release list, how are you?
[0:06-0:19] Rasmus: Honestly, tired. My father is in hospital again, and I am there most evenings.
[0:18-0:20] Ilse: Oh no.
[0:21-0:30] Tove: I'm sorry, that sounds really hard. What do the evenings look like?
[0:31-0:44] Rasmus: Long. I do the shopping, then I sit with him. I'm worried that I'll drop the audit.
[0:45-0:58] Tove: You should just hand the audit to Ilse. Obviously she has the time.
[0:59-1:04] Rasmus: Maybe. We did get the northern import working last night, though!
[1:05-1:12] Tove: OK. So, the release list. Did the certificates come?
[1:13-1:20] Ilse: They did, on Friday.
[1:21-1:30] Tove: Thank you, Ilse. Perhaps we could start with those.
"""


def words(talk: Conversation, turn: int, text: str) -> Span:
    """The span of some words in a turn."""
    begin = talk.turns[turn].text.index(text)
    return Span(turn, begin, begin + len(text))


def labelled(talk: Conversation, *said: tuple[int, LabelKind, str]) -> Labels:
    """Labels made by hand: turn, kind, words."""
    every: list[list[Label]] = [[] for _ in talk.turns]
    for turn, kind, text in said:
        every[turn].append(Label(kind, words(talk, turn, text), "by hand"))
    return Labels("by hand 1", tuple(TurnLabels(tuple(labels)) for labels in every))


def reading_of(talk: Conversation, you: str, moments: tuple[Moment, ...] = (), labels: Labels | None = None) -> Reading:
    """A reading with these moments and labels, and the findings that follow from them."""
    labels = labels or labelled(talk)
    return Reading(
        conversation=talk,
        you=you,
        labels=labels,
        leads=moments[:3],
        moments=moments,
        findings=tuple(measure.of(talk, labels, you) for measure in MEASURES),
        next_step=NextStep("Stay with it for one more question.", (moments[0].shared,)) if moments else None,
        too_little="" if moments else "nobody said anything of themselves",
    )


def story_of(talk: Conversation) -> Reading:
    """The reading of `STORY`: three moments that lead, one more, and some of Tove's acts."""
    labels = labelled(
        talk,
        (0, Act.OPEN_QUESTION, "how are you?"),
        (3, Act.ACKNOWLEDGING, "that sounds really hard"),
        (3, Act.OPEN_QUESTION, "What do the evenings look like?"),
        (5, Act.ADVICE, "You should just hand the audit to Ilse."),
        (5, Wording.ABSOLUTE, "Obviously"),
        (7, Act.CLOSED_QUESTION, "Did the certificates come?"),
        (9, Act.THANKS, "Thank you"),
        (9, Wording.HEDGED, "Perhaps"),
    )
    moments = (
        Moment(
            Disclosure.HARDSHIP,
            words(talk, 1, "My father is in hospital again"),
            Response.EXPLORED,
            (words(talk, 3, "I'm sorry, that sounds really hard."), words(talk, 3, "What do the evenings look like?")),
        ),
        Moment(
            Disclosure.WORRY,
            words(talk, 4, "I'm worried that I'll drop the audit."),
            Response.ADVICE_FIRST,
            (words(talk, 5, "You should just hand the audit to Ilse."),),
        ),
        Moment(
            Disclosure.SUCCESS,
            words(talk, 6, "We did get the northern import working last night, though!"),
            Response.PASSED_OVER,
            (talk.whole(7),),
        ),
        Moment(Disclosure.PLAN, talk.whole(8), Response.ACKNOWLEDGED, (words(talk, 9, "Thank you, Ilse."),)),
    )
    return reading_of(talk, "Tove", moments, labels)


TURNS_OF_A_MEETING = 900
"""A meeting of one hour."""


def long_meeting(to_conversation: Callable[[str], Conversation]) -> Reading:
    """A meeting of four: every turn of Tove's has two labels, some of what others say is a moment."""
    names = ("Tove", "Rasmus", "Ilse", "Bartholomew Featherstonehaugh")
    lines = []
    for turn in range(TURNS_OF_A_MEETING):
        begin = 4 * turn
        said = " ".join(["and then the list"] * (1 + turn % 7))
        lines.append(f"[{_clock(begin)}-{_clock(begin + 3)}] {names[turn % 4]}: {said}")
    talk = to_conversation("\n".join(lines))
    yours = [turn for turn in talk.turns if turn.speaker == "Tove"]
    labels = [(turn.index, kind, text) for turn in yours for kind, text in ((Act.PROMISE, "and"), (Act.OFFER, "list"))]
    moments = tuple(
        Moment(Disclosure.PLAN, talk.whole(yours[at].index + 1), response, (talk.whole(yours[at + 1].index),))
        for at, response in zip(
            range(0, 210, 3), 10 * [each for each in Response if each is not Response.UNCLEAR], strict=True
        )
    )
    return reading_of(talk, "Tove", moments, labelled(talk, *labels))


def _clock(seconds: int) -> str:
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
