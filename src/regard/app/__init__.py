"""The page to read first: everything Regard does for a user, one function each.

    file ──formats──▶ Conversation ──listener──▶ Labels ──measures──▶ Findings ──reading──▶ Reading ──report──▶ HTML
                                                                                     │
    today ◀──follow_up── threads, promises ◀──people── Known ◀──memory◀── Noticed ◀──people

Each arrow is one function that gives one frozen value; nothing is written back. Surfaces (the command line, the
calendar) call this page and nothing else, so all of them give the same answer.

    look, review, label, report     what can be done without remembering        `reviewing.py`
    open_memory, survey, add, undo  what is kept, and from where                `remembering.py`
"""

from __future__ import annotations

from regard.app.reviewing import (
    answer_as_values,
    label,
    listener_name,
    look,
    open_all,
    open_conversation,
    report,
    review,
    review_conversation,
    which_is_you,
)
from regard.contact import Contact
from regard.conversation import Conversation, Handle, Medium, Piece, Place, Source, Span, Turn
from regard.event import Event
from regard.formats import EVERY_CARD, FOLDER_FORMATS, FORMATS, FormatCard, Given, Opened, Read
from regard.listener import (
    LISTENERS,
    HeardLabel,
    LabelledText,
    Labels,
    Runtime,
    labelled_as_values,
    neural_runtime,
)
from regard.look import Choice, Look, Looked, Seen, chosen, look_as_values
from regard.measures import MEASURES, Card, Finding
from regard.problems import (
    CannotRead,
    ListenerCannotRun,
    MustBeTold,
    NobodyOfThatName,
    NoSpeakers,
    NoSuchListener,
    Problem,
    RegardError,
    SeveralOfThatName,
    WhichIsYou,
)
from regard.reading import (
    Moment,
    NextStep,
    Reading,
    Response,
    clock,
    day_and_time,
    finding_in_words,
    first_findings,
    moment_in_words,
    on_one_line,
    rests_on_in_words,
    shortened,
    shown,
    typeset,
)
from regard.samples import SAMPLES, Sample

__all__ = [
    "EVERY_CARD",
    "FOLDER_FORMATS",
    "FORMATS",
    "LISTENERS",
    "MEASURES",
    "SAMPLES",
    "CannotRead",
    "Card",
    "Choice",
    "Contact",
    "Conversation",
    "Event",
    "Finding",
    "FormatCard",
    "Given",
    "Handle",
    "HeardLabel",
    "LabelledText",
    "Labels",
    "ListenerCannotRun",
    "Look",
    "Looked",
    "Medium",
    "Moment",
    "MustBeTold",
    "NextStep",
    "NoSpeakers",
    "NoSuchListener",
    "NobodyOfThatName",
    "Opened",
    "Piece",
    "Place",
    "Problem",
    "Read",
    "Reading",
    "RegardError",
    "Response",
    "Runtime",
    "Sample",
    "Seen",
    "SeveralOfThatName",
    "Source",
    "Span",
    "Turn",
    "WhichIsYou",
    "answer_as_values",
    "chosen",
    "clock",
    "day_and_time",
    "finding_in_words",
    "first_findings",
    "label",
    "labelled_as_values",
    "listener_name",
    "look",
    "look_as_values",
    "moment_in_words",
    "neural_runtime",
    "on_one_line",
    "open_all",
    "open_conversation",
    "report",
    "rests_on_in_words",
    "review",
    "review_conversation",
    "shortened",
    "shown",
    "typeset",
    "which_is_you",
]
