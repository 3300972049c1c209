"""The page to read first: everything Regard does for a user, one function each.

    file ──formats──▶ Conversation ──listener──▶ Labels ──measures──▶ Findings ──reading──▶ Reading ──report──▶ HTML
                                                                                     │
    today ◀──follow_up── threads, promises ◀──people── Known ◀──memory◀── Noticed ◀──people

Each arrow is one function that gives one frozen value; nothing is written back. Surfaces (today: the command line) call
this page and nothing else, so all of them give the same answer. Each name is loaded when it is first used.

    look, review, label, report        what can be done without remembering          `reviewing.py`
    open_memory, survey, add, undo     what is kept, and from where                  `remembering.py`
    watch                              what is dropped into a folder                 `watching.py`
    the_one, same, two, write_fact     who is who                                    `knowing.py`
    promised                           promises both ways                            `promised.py`
    portrait, prepare, next_meeting    somebody on a page, before meeting them       `portraying.py`
    today, done, later, never, mark    whom to come back to, and what was decided    `coming_back.py`
    calendar                           the same as a calendar                        `calendars.py`
    export, back_up, forget, held      what is kept, out of it and away from it      `keeping.py`
    usuals, growth                     your usual, and each skill over time          `growing.py`
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from regard.app.calendars import calendar
    from regard.app.coming_back import done, later, mark, never, not_this, number, numbered, today, with_words
    from regard.app.growing import (
        Behind,
        Point,
        Skill,
        Words,
        growth,
        growth_as_values,
        growth_picture,
        usuals,
        words_behind,
    )
    from regard.app.keeping import (
        ROWS,
        back_up,
        export,
        forget,
        held,
        import_from,
        keep_for,
        kept_for,
        let_go_of_the_old,
        restore,
    )
    from regard.app.knowing import people_as_values, person_as_values, same, the_one, two, who_may_be_one, write_fact
    from regard.app.portraying import next_meeting, portrait, prepare
    from regard.app.promised import Promised, promised, promised_as_values
    from regard.app.remembering import (
        Survey,
        add,
        call_me,
        elsewhere_as_values,
        hit_as_values,
        not_me,
        receipt_as_values,
        survey,
        undo,
    )
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
    from regard.calendar import Private
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
    from regard.measures import MEASURES, Card, Finding, Unit
    from regard.memory import Elsewhere, Hit, Imported, Kept, Memory, Receipt, memory_at_hand, memory_path, open_memory
    from regard.people import (
        Decision,
        Fact,
        Known,
        Person,
        Portrait,
        Preparation,
        Prepared,
        Promise,
        Remembered,
        Suggestion,
        Thread,
        Verdict,
        portrait_as_values,
        preparation_as_values,
    )
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
        between_in_words,
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
        usual_in_words,
        value_in_words,
    )
    from regard.samples import FORTNIGHT, SAMPLES, Fortnight, Sample

__all__ = [
    "EVERY_CARD",
    "FOLDER_FORMATS",
    "FORMATS",
    "FORTNIGHT",
    "LISTENERS",
    "MEASURES",
    "ROWS",
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
    "Elsewhere",
    "Event",
    "Fact",
    "Finding",
    "FollowUp",
    "FormatCard",
    "Fortnight",
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
    "Portrait",
    "Preparation",
    "Prepared",
    "Private",
    "Problem",
    "Promise",
    "Promised",
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
    "Thread",
    "Today",
    "Turn",
    "Unit",
    "Usual",
    "Verdict",
    "WhichIsYou",
    "Words",
    "add",
    "answer_as_values",
    "back_up",
    "between_in_words",
    "calendar",
    "call_me",
    "chosen",
    "clock",
    "day_and_time",
    "done",
    "elsewhere_as_values",
    "eml",
    "export",
    "finding_in_words",
    "first_findings",
    "forget",
    "growth",
    "growth_as_values",
    "growth_picture",
    "held",
    "hit_as_values",
    "import_from",
    "keep_for",
    "kept_for",
    "label",
    "labelled_as_values",
    "later",
    "let_go_of_the_old",
    "listener_name",
    "look",
    "look_as_values",
    "mailto",
    "mark",
    "memory_at_hand",
    "memory_path",
    "moment_in_words",
    "neural_runtime",
    "never",
    "next_meeting",
    "not_me",
    "not_this",
    "number",
    "numbered",
    "on_one_line",
    "open_all",
    "open_conversation",
    "open_memory",
    "people_as_values",
    "person_as_values",
    "portrait",
    "portrait_as_values",
    "preparation_as_values",
    "prepare",
    "promised",
    "promised_as_values",
    "receipt_as_values",
    "report",
    "restore",
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
    "words_behind",
    "write_fact",
]


if not TYPE_CHECKING:  # so that a checker still finds a name that is not there

    def __getattr__(name: str) -> object:
        """Load what a name stands for when it is first used: to say whom to come back to, no file need be read."""
        if name not in __all__:
            raise AttributeError(f"module 'regard.app' has no attribute {name!r}")
        found = globals()[name] = getattr(import_module(_homes()[name]), name)
        return found

    def __dir__() -> list[str]:
        return __all__


@cache
def _homes() -> dict[str, str]:
    """The module of each name, as the imports above have it; they are read, not run."""
    import ast
    from pathlib import Path

    tree = ast.parse(Path(__file__).read_text("utf-8"))
    imports = (node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom))
    return {alias.asname or alias.name: node.module or "" for node in imports for alias in node.names}
