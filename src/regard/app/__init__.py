"""The page to read first: everything Regard does for a user, one function each.

    file ──formats──▶ Conversation ──listener──▶ Labels ──measures──▶ Findings ──reading──▶ Reading ──report──▶ HTML
                                                                                     │
    today ◀──follow_up── threads, promises ◀──people── Known ◀──memory◀── Noticed ◀──people

Each arrow is one function that gives one frozen value; nothing is written back. Surfaces (the command line, the
calendar) call this page and nothing else, so all of them give the same answer.

    look, review, label, report        what can be done without remembering          `reviewing.py`
    open_memory, survey, add, undo     what is kept, and from where                  `remembering.py`
    watch                              what is dropped into a folder                 `watching.py`
    the_one, same, two, write_fact     who is who                                    `knowing.py`
    today, done, later, never, mark    whom to come back to, and what was decided    `coming_back.py`
    usuals, growth                     your usual, and each skill over time          `growing.py`
"""

from __future__ import annotations

from regard.app.coming_back import done, later, mark, never, not_this, number, numbered, today, with_words
from regard.app.growing import (
    Behind,
    Point,
    Skill,
    growth,
    growth_as_values,
    growth_picture,
    quotes_behind,
    usual_in_words,
    usuals,
)
from regard.app.knowing import people_as_values, person_as_values, same, the_one, two, who_may_be_one, write_fact
from regard.app.remembering import Survey, add, call_me, hit_as_values, receipt_as_values, survey, undo
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
from regard.app.watching import Added, watch
from regard.contact import Contact
from regard.conversation import Conversation, Handle, Medium, Piece, Place, Source, Span, Turn
from regard.event import Event
from regard.follow_up import Draft, FollowUp, KindAct, Reason, Today, eml, mailto, today_as_values
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
from regard.memory import Hit, Imported, Kept, Memory, Receipt, memory_path, open_memory
from regard.people import Decision, Fact, Known, Person, Remembered, Suggestion, Verdict
from regard.problems import (
    CannotRead,
    ListenerCannotRun,
    MemoryCannotOpen,
    MustBeTold,
    NobodyOfThatName,
    NoSpeakers,
    NoSuchListener,
    NotInMemory,
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
    Usual,
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
    value_in_words,
)
from regard.samples import SAMPLES, Sample

__all__ = [
    "EVERY_CARD",
    "FOLDER_FORMATS",
    "FORMATS",
    "LISTENERS",
    "MEASURES",
    "SAMPLES",
    "Added",
    "Behind",
    "CannotRead",
    "Card",
    "Choice",
    "Contact",
    "Conversation",
    "Decision",
    "Draft",
    "Event",
    "Fact",
    "Finding",
    "FollowUp",
    "FormatCard",
    "Given",
    "Handle",
    "HeardLabel",
    "Hit",
    "Imported",
    "Kept",
    "KindAct",
    "Known",
    "LabelledText",
    "Labels",
    "ListenerCannotRun",
    "Look",
    "Looked",
    "Medium",
    "Memory",
    "MemoryCannotOpen",
    "Moment",
    "MustBeTold",
    "NextStep",
    "NoSpeakers",
    "NoSuchListener",
    "NobodyOfThatName",
    "NotInMemory",
    "Opened",
    "Person",
    "Piece",
    "Place",
    "Point",
    "Problem",
    "Read",
    "Reading",
    "Reason",
    "Receipt",
    "RegardError",
    "Remembered",
    "Response",
    "Runtime",
    "Sample",
    "Seen",
    "SeveralOfThatName",
    "Skill",
    "Source",
    "Span",
    "Suggestion",
    "Survey",
    "Today",
    "Turn",
    "Usual",
    "Verdict",
    "WhichIsYou",
    "add",
    "answer_as_values",
    "call_me",
    "chosen",
    "clock",
    "day_and_time",
    "done",
    "eml",
    "finding_in_words",
    "first_findings",
    "growth",
    "growth_as_values",
    "growth_picture",
    "hit_as_values",
    "label",
    "labelled_as_values",
    "later",
    "listener_name",
    "look",
    "look_as_values",
    "mailto",
    "mark",
    "memory_path",
    "moment_in_words",
    "neural_runtime",
    "never",
    "not_this",
    "number",
    "numbered",
    "on_one_line",
    "open_all",
    "open_conversation",
    "open_memory",
    "people_as_values",
    "person_as_values",
    "quotes_behind",
    "receipt_as_values",
    "report",
    "rests_on_in_words",
    "review",
    "review_conversation",
    "same",
    "shortened",
    "shown",
    "survey",
    "the_one",
    "today",
    "today_as_values",
    "two",
    "typeset",
    "undo",
    "usual_in_words",
    "usuals",
    "value_in_words",
    "watch",
    "which_is_you",
    "who_may_be_one",
    "with_words",
    "write_fact",
]
