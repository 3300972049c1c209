"""Plain text: who speaks is settled from the whole file, and times are only what the file says."""

from __future__ import annotations

import inspect

import pytest

from regard.conversation import Conversation
from regard.formats import LEAST_SURE, Read, from_bytes, plain_text, recognise
from regard.problems import UnknownFormat


def read(text: str) -> Read:
    file = from_bytes("talk.txt", inspect.cleandoc(text).encode())
    return recognise(file).read(file)


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "plain_text"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def starts(talk: Conversation) -> list[tuple[str | None, float | None]]:
    assert talk.source.format == "plain_text"
    return [(turn.speaker, turn.start) for turn in talk.turns]


def test_a_line_without_a_speaker_goes_on_with_the_one_before(talk: Conversation) -> None:
    """
    Mila: The move is on Friday,
    if the van comes.

    And the piano stays.
    Otis: I see.
    Mila: Yes.
    """
    assert said(talk) == [
        ("Mila", "The move is on Friday, if the van comes. And the piano stays."),
        ("Otis", "I see."),
        ("Mila", "Yes."),
    ]
    assert [piece.place.line for piece in talk.turns[0].pieces] == [1, 2, 4]


@pytest.mark.parametrize(
    "line",
    [
        "So here's the thing: we're late.",
        "10:30 Meeting: moved to noon.",
        "Note: bring the plan.",
        "Action items: none.",
        "Step 2: paint it.",
        "Remember: both hands.",
        "See http://example.org: it is all there.",
        "He said, and I quote: never again!",
        "The good news: it works.",
        "Honestly: I do not know.",
        "That was at 10:30: too late.",
    ],
)
def test_a_sentence_with_a_colon_is_not_a_speaker(line: str) -> None:
    talk = read(f"Mila: Listen.\n{line}\nOtis: Right.\nMila: Good.\nOtis: Yes.").conversations[0]

    assert said(talk)[0] == ("Mila", f"Listen. {line}")
    assert talk.participants == ("Mila", "Otis")


@pytest.mark.parametrize(
    "name",
    [
        "Mila",
        "Mila Brandt",
        "Dr. Mila Brandt",
        "Anneke van der Berg",
        "J. R. Quay",
        "O'Neill",
        "Jean-Luc",
        "MILA",
        "Will",
        "Brandt, Mila",
        "Speaker 1",
        "SPEAKER_00",
        "Unknown Speaker",
        "Customer 2",
        "Q",
        "+49 151 2345678",
        "张三",
        "مِيلا",
        "Мила",
        "Mila & Otis",
        "Otis's iPhone",
    ],
)
def test_names_in_many_forms(name: str) -> None:
    assert said(read(f"{name}: One thing.\nOtis: Yes.\nBea: And another.\n").conversations[0])[0] == (
        name,
        "One thing.",
    )


def test_lower_case_speakers(talk: Conversation) -> None:
    """
    agent: How can I help?
    customer: My order is late.
    team lead: I will look into it.
    me: Thanks.
    team lead: It comes tomorrow.
    """
    assert talk.participants == ("agent", "customer", "team lead", "me")


def test_somebody_who_speaks_once_is_known_by_the_empty_line_before(talk: Conversation) -> None:
    """
    Mila: We have painted it
    twice now, in two days:
    Friday: blue.

    Otis: I liked it
    as it was.

    Mila: It was grey,
    and that is
    no colour.

    Otis: It is mine.
    It was.
    No more.

    Bea: Nor mine.
    I shall ask
    the others.
    """
    assert talk.participants == ("Mila", "Otis", "Bea")
    assert talk.turns[0].text.endswith("Friday: blue.")


def test_what_stands_before_the_first_speaker_is_skipped_and_counted() -> None:
    outcome = read(
        """
        ==========================
        Review of the quarter
        Date: 2025-01-15
        ==========================

        Mila: Welcome.
        [Otis comes in]
        Otis: Sorry, [coughs] the train.
        Mila: No harm.
        """
    )

    assert said(outcome.conversations[0]) == [
        ("Mila", "Welcome."),
        ("Otis", "Sorry, [coughs] the train."),
        ("Mila", "No harm."),
    ]
    assert [(problem.place.line, problem.what) for problem in outcome.skipped] == [
        (2, "a line before the first speaker"),
        (3, "a line before the first speaker"),
        (7, "a heading or a remark in brackets"),
    ]
    assert (outcome.items, outcome.kept) == (6, 3)


@pytest.mark.parametrize(
    "line",
    [
        "[00:01:02] Mila: {}",
        "00:01:02 Mila: {}",
        "(1:02) Mila: {}",
        "[1:02-1:04] Mila: {}",
        "1:02 - Mila: {}",
        "00:01:02\tMila:\t{}",
        "Mila (1:02): {}",
        "Mila [00:01:02]: {}",
        "Mila 1:02: {}",
        "Mila: [1:02] {}",
        "[1:02]\nMila: {}",
        "Mila (1:02):\n{}",
        "**Mila (1:02):** {}",
        "- **[1:02] Mila**: {}",
        "[Mila] 00:01:02: {}",
        "<1:02> Mila: {}",
    ],
)
def test_a_time_before_or_after_the_name(line: str) -> None:
    text = "\n".join(line.format(words) for words in ("It rains.", "It pours."))
    talk = read(f"{text}\n{line.format('It stops.').replace('Mila', 'Otis')}").conversations[0]

    assert said(talk) == [("Mila", "It rains. It pours."), ("Otis", "It stops.")]
    assert starts(talk) == [("Mila", 62.0), ("Otis", 62.0)]


def test_a_range_gives_the_end_and_one_that_runs_backwards_gives_none(talk: Conversation) -> None:
    """
    [0:01-0:04] Mila: How was it?
    [0:06.5-0:05] Otis: Long.
    """
    assert [(turn.start, turn.end) for turn in talk.turns] == [(1.0, 4.0), (6.5, None)]


def test_a_time_belongs_to_the_words_after_it_and_to_no_others(talk: Conversation) -> None:
    """
    Mila: Before any time.
    00:05:00
    Mila: Right after.
    Otis: Later.
    [00:07:00] still later.
    10:30 is when we left.
    """
    assert [(piece.text, piece.start) for turn in talk.turns for piece in turn.pieces] == [
        ("Before any time.", None),
        ("Right after.", 300.0),
        ("Later.", None),
        ("still later.", 420.0),
        ("10:30 is when we left.", None),
    ]


def test_times_of_day_are_counted_from_the_first_across_midnight(talk: Conversation) -> None:
    """
    [Mila Brandt] 23:59:50: Still here?
    [Mila Brandt] 23:59:55: Hello?
    [Otis Quay] 00:00:05: Yes.
    """
    assert [(turn.speaker, turn.text) for turn in talk.turns] == [
        ("Mila Brandt", "Still here? Hello?"),
        ("Otis Quay", "Yes."),
    ]
    assert starts(talk) == [("Mila Brandt", 0.0), ("Otis Quay", 15.0)]


def test_zoom_s_saved_captions_have_the_words_below(talk: Conversation) -> None:
    """
    [Mila Brandt] 10:00:00
    Good morning.

    [Otis Quay] 10:00:04
    Good morning.
    """
    assert said(talk) == [("Mila Brandt", "Good morning."), ("Otis Quay", "Good morning.")]
    assert starts(talk) == [("Mila Brandt", 0.0), ("Otis Quay", 4.0)]


def test_zoom_s_chat_of_old(talk: Conversation) -> None:
    """
    23:34:56 From Mila Brandt to Everyone: Note: slides are up
    23:35:01\t From  Otis Quay : Thanks!
    00:05:06 From mila to Otis Quay (Direct Message): welcome
    """
    assert said(talk) == [
        ("Mila Brandt", "Note: slides are up"),
        ("Otis Quay", "Thanks!"),
        ("mila", "welcome"),
    ]
    assert starts(talk) == [("Mila Brandt", 0.0), ("Otis Quay", 5.0), ("mila", 1810.0)]


def test_zoom_s_chat_of_today_has_the_words_on_the_next_line() -> None:
    talk = read(
        "2026-04-21 23:59:29 From Mila to Everyone:\n\tSlides: are up\n2026-04-22 00:00:04 From Otis to Everyone:\n\tOk"
    ).conversations[0]

    assert said(talk) == [("Mila", "Slides: are up"), ("Otis", "Ok")]
    assert starts(talk) == [("Mila", 0.0), ("Otis", 35.0)]


def test_am_and_pm_are_times_of_day(talk: Conversation) -> None:
    """
    11:59 AM Mila: Lunch?
    12:01 PM Otis: Yes.
    """
    assert starts(talk) == [("Mila", 0.0), ("Otis", 120.0)]


def test_a_recording_may_begin_late_and_last_long(talk: Conversation) -> None:
    """
    [00:58:04] Mila: Are we on?
    [05:10:00] Otis: Still.
    """
    assert starts(talk) == [("Mila", 3484.0), ("Otis", 18600.0)]


def test_names_alone_on_a_line_with_a_colon(talk: Conversation) -> None:
    """
    Mila:
    How was the move?

    Otis:
    Long. The piano
    stayed.
    """
    assert said(talk) == [("Mila", "How was the move?"), ("Otis", "Long. The piano stayed.")]


def test_markdown(talk: Conversation) -> None:
    """
    # A talk

    **Mila:** How was it?

    **Otis**: *Very* long.

    ## Later

    - Mila: And now?
    > Otis: Better.
    """
    assert said(talk) == [
        ("Mila", "How was it?"),
        ("Otis", "*Very* long."),
        ("Mila", "And now?"),
        ("Otis", "Better."),
    ]


def test_badges_are_no_part_of_a_name(talk: Conversation) -> None:
    """
    Mila Brandt (Guest): Hello.
    Otis Quay [External]: Hello.
    Mila Brandt: Bye.
    """
    assert talk.participants == ("Mila Brandt", "Otis Quay")


@pytest.mark.parametrize(
    "text",
    [
        "This is prose. It has no speakers.\nIt goes on: and on.\nNote: there is nobody here.",
        "name: demo\nversion: 1.0\nservices: web\nimage: python\nservices: db\nimage: postgres",
        "From: ana@example.org\nTo: ben@example.org\nSubject: Hello\n\nDear Ben,\nsee you.\nAna",
        "Von: Ana <ana@example.org>\nGesendet: Freitag\nAn: Ben\nBetreff: Garten\n\nLieber Ben,\nbis dann.",
        "Received: by mail\nMIME-Version: 1.0\nX-Tag: a\nX-Tag: b\nSubject: Garden\n\nMila: hi\nOtis: oh\nMila: bye",
        "# Plan\n\nCost: low.\nIt is\nSize: big.\nIt is\nColour: red.\nIt is\nWeight: much.\nIt is\nUse: no.\nIt is",
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Lunch\nEND:VEVENT\nEND:VCALENDAR",
        "<html><body>\n<p>Mila: hello</p>\n<p>Otis: hi</p>\n</body></html>",
        "12/10/2025, 15:03 - Mila: hi\n12/10/2025, 15:04 - Otis: hello",
        "Alone: one line.",
        "x = 1\nfor y in z:\n    print(y)\nelse:\n    pass",
    ],
    ids=[
        "prose",
        "settings",
        "letter",
        "quoted mail",
        "mail",
        "labels",
        "calendar",
        "page",
        "WhatsApp",
        "one line",
        "code",
    ],
)
def test_what_is_no_talk_is_not_taken_for_one(text: str) -> None:
    assert plain_text.FORMAT.sure(from_bytes("talk.txt", text.encode())) < LEAST_SURE


def test_prose_is_refused() -> None:
    with pytest.raises(UnknownFormat, match=r"talk\.txt: no known kind of conversation, address book or calendar"):
        read("This is prose. It has no speakers.\nIt goes on: and on.\nNote: there is nobody here.")


def test_dated_lines_with_the_newest_first_are_counted_from_the_oldest(talk: Conversation) -> None:
    """
    2026-04-22 09:00:10 Mila: Good morning.
    2026-04-21 23:59:50 Otis: Good night.
    2026-04-21 08:00:00 Mila: Did it rain?
    """
    assert starts(talk) == [("Mila", 0.0), ("Otis", 57590.0), ("Mila", 90010.0)]


def test_where_some_lines_are_dated_the_others_have_no_time_and_keep_their_order(talk: Conversation) -> None:
    """
    2026-04-21 08:00:00 Mila: Did it rain?
    08:00:05 Otis: All week.
    2026-04-21 08:00:09 Mila: Oh.
    [0:12-2026-04-21 08:00:20] Otis: Yes.
    """
    assert starts(talk) == [("Mila", 0.0), ("Otis", None), ("Mila", 9.0), ("Otis", None)]
    assert all(turn.end is None for turn in talk.turns)


UNUSUAL_NAMES = [
    "John Smith (Acme Corp, he/him)",
    "Mila (she/her)",
    "john.smith@acme.example",
    "John Smith <john.smith@acme.example>",
    "😀 Sunny",
    "🦊",
    "Dr. Chen, MD",
    "Jo/Sam",
    "K.I.",
    "@sunny",
    "Maria del Carmen Garcia Lopez de la Vega",
]


@pytest.mark.parametrize("name", UNUSUAL_NAMES)
def test_a_name_in_an_unusual_form_is_a_speaker_if_it_comes_back(name: str) -> None:
    outcome = read("\n".join(f"Ann: It rains.\n{name}: I see that." for _ in range(3)))

    assert said(outcome.conversations[0]) == [("Ann", "It rains."), (name, "I see that.")] * 3
    assert (outcome.items, outcome.kept, outcome.cautions) == (6, 6, ())


@pytest.mark.parametrize("name", UNUSUAL_NAMES)
def test_a_name_in_an_unusual_form_is_a_speaker_once_where_every_line_has_one(name: str) -> None:
    assert read(f"Ann: It rains.\n{name}: I see that.\nAnn: So.").conversations[0].participants == ("Ann", name)


@pytest.mark.parametrize("name", ["the big boss upstairs", "Team #2", "Note", "3M Support Desk"])
def test_what_comes_back_before_a_colon_and_is_no_speaker_is_told(name: str) -> None:
    outcome = read("\n".join(f"Ann: It rains.\n{name}: I see that.\nBen: Oh.\n{name}: Yes." for _ in range(3)))

    assert outcome.conversations[0].participants == ("Ann", "Ben")
    [caution] = outcome.cautions
    assert (caution.place.line, caution.what) == (
        2,
        f"6 lines that begin with `{name}:` were taken as words of Ann and Ben",
    )
    assert caution.to_do == "if that is a person, give them a plain name such as `Ann Lee:` there"


def test_a_sentence_with_a_colon_that_is_said_once_is_no_caution() -> None:
    assert read("Ann: It rains.\nHere is the thing: I like it.\nBen: Oh.\nAnn: So.").cautions == ()


def test_a_name_without_words_is_skipped_and_counted() -> None:
    outcome = read("Ann: It rains.\nBen:\nAnn: So.\nBen:\nWell.\nBen:")

    assert said(outcome.conversations[0]) == [("Ann", "It rains. So."), ("Ben", "Well.")]
    assert [(each.place.line, each.what) for each in outcome.skipped] == [
        (2, "a speaker without words"),
        (6, "a speaker without words"),
    ]
    assert (outcome.items, outcome.kept) == (5, 3)


def test_sounds_in_braces_are_no_words_and_other_braces_are() -> None:
    outcome = read(
        """
        Ann: Um {disfmarker} so {vocalsound} it rains <laughs>.
        Ben: {vocalsound}
        Ann: Use {name} and <div> here.
        Ben: Yes.
        """
    )

    assert [text for _, text in said(outcome.conversations[0])] == [
        "Um so it rains. Use {name} and <div> here.",
        "Yes.",
    ]
    assert [(each.place.line, each.what) for each in outcome.skipped] == [(2, "a sound, not speech")]
    assert (outcome.items, outcome.kept) == (4, 3)
