"""WebVTT: who says what in a cue, what is no cue, and captions that roll up."""

from __future__ import annotations

import pytest

from regard.conversation import Conversation
from regard.formats import Read, from_bytes, recognise
from regard.problems import NothingInIt


def read(text: str, name: str = "talk.vtt") -> Read:
    file = from_bytes(name, text.encode())
    return recognise(file).read(file)


def said(talk: Conversation) -> list[tuple[str | None, str]]:
    assert talk.source.format == "webvtt"
    return [(turn.speaker, turn.text) for turn in talk.turns]


def cue(body: str) -> list[tuple[str | None, str]]:
    """What one cue with this body says."""
    return said(read(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{body}\n").conversations[0])


def test_zoom_writes_the_name_before_a_colon_and_the_words_may_hold_another(talk: Conversation) -> None:
    """
    WEBVTT

    1
    00:00:02.100 --> 00:00:05.400
    Mila Brandt: Can everyone hear me?

    2
    00:00:05.400 --> 00:00:07.900
    Otis Quay: Yes.

    3
    00:00:07.900 --> 00:00:11.200
    Otis Quay: Note: here's the thing: we're late.

    4
    00:00:11.500 --> 00:00:13.200
    10:30 Meeting: moved to noon.
    """
    assert said(talk) == [
        ("Mila Brandt", "Can everyone hear me?"),
        ("Otis Quay", "Yes. Note: here's the thing: we're late."),
        (None, "10:30 Meeting: moved to noon."),
    ]
    assert [(turn.start, turn.end) for turn in talk.turns] == [(2.1, 5.4), (5.4, 11.2), (11.5, 13.2)]
    assert [str(piece.place) for piece in talk.turns[1].pieces] == ["line 9", "line 13"]
    assert talk.turns[1].pieces[1].place.item == "cue 3"


def test_the_name_may_stand_on_a_line_of_its_own_above_the_words(talk: Conversation) -> None:
    """
    WEBVTT

    1
    00:00:00.000 --> 00:00:04.200
    Mila Brandt
    Hello, good morning.

    2
    00:00:04.500 --> 00:00:09.100
    Otis Quay
    Good morning.
    Shall we?

    3
    00:00:09.300 --> 00:00:14.000
    Mila Brandt
    Let us.
    """
    assert said(talk) == [
        ("Mila Brandt", "Hello, good morning."),
        ("Otis Quay", "Good morning. Shall we?"),
        ("Mila Brandt", "Let us."),
    ]
    assert talk.turns[1].place.line == 11


def test_two_lines_of_a_caption_are_not_a_name_and_words(talk: Conversation) -> None:
    """
    WEBVTT

    00:00.000 --> 00:04.000
    The River Was
    higher than ever.

    00:04.000 --> 00:09.000
    Old Harbour
    lay under water.
    """
    assert talk.participants == ()


def test_teams_names_the_voice_in_the_markup(talk: Conversation) -> None:
    """
    WEBVTT

    4c8d1fb6-74c6-4fe9-84f7/12-0
    00:00:02.250 --> 00:00:06.750
    <v Mila Brandt>Reviewed within
    a day.</v>

    4c8d1fb6-74c6-4fe9-84f7/15-0
    00:00:07.100 --> 00:00:11.400 align:start position:0%
    <v Otis Quay>Tell the applicant.

    00:00:12.000 --> 00:00:14.250
    Mila Brandt: By mail.
    """
    assert said(talk) == [
        ("Mila Brandt", "Reviewed within a day."),
        ("Otis Quay", "Tell the applicant."),
        ("Mila Brandt", "By mail."),
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<v Mila>Ready?</v> <v Otis>Yes.</v>", [("Mila", "Ready?"), ("Otis", "Yes.")]),
        ("<v Mila>Ready?<v Otis>Yes.", [("Mila", "Ready?"), ("Otis", "Yes.")]),
        ("<v Mila>Ready?</v> Somebody else.", [("Mila", "Ready?"), (None, "Somebody else.")]),
        ("<v.loud Mila>Ready?</v>", [("Mila", "Ready?")]),
        ("<v R&amp;D Room>Tom &amp; Jerry &lt;3</v>", [("R&D Room", "Tom & Jerry <3")]),
        ("<v>Ready?</v>", [(None, "Ready?")]),
        ("<v Mila Brandt (Guest)>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Mila Brandt [Guest]>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Mila Brandt (External)>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Mila Brandt (External unfamiliar)>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Mila Brandt Unverified>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Mila Brandt (Unverified) (Guest)>Hi</v>", [("Mila Brandt", "Hi")]),
        ("<v Brandt, Mila (Sales)>Hi</v>", [("Brandt, Mila (Sales)", "Hi")]),
    ],
)
def test_a_voice_is_who_the_markup_says(body: str, expected: list[tuple[str | None, str]]) -> None:
    assert cue(body) == expected


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("<i>Softly</i>, <b.big>now</b> <c.yellow>go</c>", "Softly, now go"),
        ("&lt;i&gt;Softly&lt;/i&gt;", "Softly"),
        ("The &lt;div&gt; stays, and a &lt; b", "The <div> stays, and a < b"),
        ("if a < b and b > c", "if a < b and b > c"),
        ("one<br>two", "one two"),
        ("Like <00:19.000>this <00:00:20.000>one", "Like this one"),
        ("AT&T &copy 5 &nbsp;ok &#x41; &unknown;", "AT&T &copy 5 ok A &unknown;"),
        ("NOTE this is said", "NOTE this is said"),
        ("{\\an8}Above", "Above"),
        ("red\x1b[31m\x07 alert", "red [31m alert"),
        ("\u200bwords\u00a0here\u2003now", "\u200bwords here now"),
    ],
)
def test_markup_goes_and_words_stay(body: str, words: str) -> None:
    assert cue(body) == [(None, words)]


def test_several_names_in_one_cue_are_several_turns(talk: Conversation) -> None:
    """
    WEBVTT

    00:00.000 --> 00:04.000
    Mila: Ready?
    Otis: Yes.

    00:04.000 --> 00:09.000
    Mila: Then go. Remember:
    both hands.
    """
    assert said(talk) == [("Mila", "Ready?"), ("Otis", "Yes."), ("Mila", "Then go. Remember: both hands.")]
    assert [turn.place.line for turn in talk.turns] == [4, 5, 8]


def test_without_names_nobody_is_invented_and_nothing_is_joined(talk: Conversation) -> None:
    """
    WEBVTT

    00:00.000 --> 00:01.000
    Good morning.

    00:01.000 --> 00:02.000
    Remember: bring a coat.

    00:02.000 --> 00:03.000
    And a hat.
    """
    assert said(talk) == [(None, "Good morning."), (None, "Remember: bring a coat."), (None, "And a hat.")]


def test_dashes_part_speakers_but_name_nobody() -> None:
    assert cue("- Where were you?\n- At home,\nall day.") == [(None, "Where were you?"), (None, "At home, all day.")]
    assert cue("It fell to\n-5 degrees") == [(None, "It fell to -5 degrees")]


def test_notes_styles_regions_ids_and_headers_are_no_cues(talk: Conversation) -> None:
    """
    WEBVTT - a title
    Kind: captions
    Language: en

    NOTE nobody says this

    STYLE
    ::cue { color: white }

    REGION
    id:left

    NOTE
    nor this
    nor that

    an id of some words
    00:00.000 --> 00:01.000 region:left align:start
    Said.
    """
    assert said(talk) == [(None, "Said.")]


def test_cues_out_of_order_are_put_in_order_and_overlap_stays(talk: Conversation) -> None:
    """
    WEBVTT

    00:05.500 --> 00:10.000
    Second.

    00:00.000 --> 00:06.000
    First.
    """
    assert said(talk) == [(None, "First."), (None, "Second.")]
    assert [(turn.start, turn.end, turn.place.line) for turn in talk.turns] == [(0.0, 6.0, 7), (5.5, 10.0, 4)]


def test_each_cue_that_is_left_out_is_counted_with_its_line() -> None:
    text = """WEBVTT

00:00:01.000 --> 00:00:02.000
Kept.

00:00:01.000 --> 00:00:1d.000
Times that cannot be read.

00:00:03.000 --> 00:00:04.000

00:00:60.000 --> 00:01:01.000
No such second.

Words of no cue.

00:00:01.000 --> 00:00:02.000
Kept.

00:00:09.000 --> 00:00:08.000
Ends before it begins."""
    outcome = read(text)

    assert [(problem.place.line, problem.what) for problem in outcome.skipped] == [
        (6, "a cue whose times cannot be read"),
        (9, "a cue without words"),
        (11, "a cue whose times cannot be read"),
        (14, "words without times that belong to no cue"),
        (16, "a cue that repeats the one before"),
    ]
    assert (outcome.items, outcome.kept) == (7, 2)
    assert [(turn.text, turn.start, turn.end) for turn in outcome.conversations[0].turns] == [
        ("Kept.", 1.0, 2.0),
        ("Ends before it begins.", 9.0, None),
    ]


def test_a_line_with_an_arrow_ends_the_cue_as_the_standard_says() -> None:
    outcome = read("WEBVTT\n\n00:01.000 --> 00:02.000\nfrom here\nto --> there\nlost\n\n00:03.000 --> 00:04.000\nkept")

    assert said(outcome.conversations[0]) == [(None, "from here"), (None, "kept")]
    assert [problem.place.line for problem in outcome.skipped] == [5]


def test_captions_that_roll_up_say_each_line_once() -> None:
    blank = " "  # such files hold a single blank where a line is empty, which does not end the cue
    outcome = read(
        f"""WEBVTT
Kind: captions

00:00:00.000 --> 00:00:04.390 align:start position:0%
{blank}
[Music]

00:00:04.400 --> 00:00:06.869 align:start position:0%
{blank}
the<00:00:04.799><c> first</c><00:00:04.960><c> thing</c>

00:00:06.869 --> 00:00:06.879 align:start position:0%
the first thing
{blank}

00:00:06.879 --> 00:00:08.549 align:start position:0%
the first thing
is<00:00:07.120><c> the</c><00:00:07.440><c> plan</c>

00:00:08.549 --> 00:00:08.559 align:start position:0%
is the plan
{blank}

00:00:08.559 --> 00:00:11.430 align:start position:0%
is the plan
and the cost
"""
    )

    assert [turn.text for turn in outcome.conversations[0].turns] == [
        "[Music]",
        "the first thing",
        "is the plan",
        "and the cost",
    ]
    assert [problem.place.line for problem in outcome.skipped] == [12, 20]
    assert outcome.items == 6


def test_somebody_who_says_the_same_twice_is_heard_twice(talk: Conversation) -> None:
    """
    WEBVTT

    00:00.000 --> 00:01.000
    Mila: Yes.

    00:01.000 --> 00:02.000
    Mila: Yes.

    00:02.000 --> 00:03.000
    Otis: Yes.
    """
    assert said(talk) == [("Mila", "Yes. Yes."), ("Otis", "Yes.")]


@pytest.mark.parametrize(
    "text",
    [
        "WEBVTT\n\n00:00:01,500 --> 00:00:02,500\nHi.\n",
        "WEBVTT\n\n1\n00:01.5 --> 00:02.5\nHi.\n",
        "WEBVTT\r\r0:01.500 --> 0:02.500\rHi.\r",
        "\ufeffWEBVTT\r\n\r\n00:00:01.500 --> 00:00:02.500\r\nHi.\r\n",
        "WEBVTT\n00:00:01.500-->00:00:02.500\nHi.",
        "\n\nWEBVTT\n\n\t00:00:01.500  -->\t00:00:02.500 \nHi.",
        "1\n00:00:01.500 --> 00:00:02.500\nHi.\n",
    ],
    ids=["commas", "short", "carriage returns", "mark", "no blanks", "blanks", "no signature"],
)
def test_times_and_line_ends_are_read_as_exporters_write_them(text: str) -> None:
    [turn] = read(text).conversations[0].turns

    assert (turn.text, turn.start, turn.end) == ("Hi.", 1.5, 2.5)


def test_cues_that_no_empty_line_parts_keep_apart() -> None:
    outcome = read("WEBVTT\n\n1\n00:01.000 --> 00:02.000\nOne.\n2\n00:02.000 --> 00:03.000\nTwo.\n \nid\n"
                   "00:03.000 --> 00:04.000\nThree.")  # fmt: skip

    assert [turn.text for turn in outcome.conversations[0].turns] == ["One.", "Two.", "Three."]


@pytest.mark.parametrize("text", ["WEBVTT", "WEBVTT\n\n00:00:00.000 -->", "WEBVTT 00:00:00.000 --> 00:00:01.000\ntext"])
def test_a_file_with_no_words_says_so(text: str) -> None:
    with pytest.raises(NothingInIt, match=r"talk\.vtt: nothing that was said"):
        read(text)


def test_old_teams_documents_have_times_with_an_arrow_and_no_signature(talk: Conversation) -> None:
    """
    0:0:0.0 --> 0:0:2.500
    Mila Brandt
    Hello.

    0:0:3.0 --> 0:0:4.500
    Otis Quay
    Hello. How was it?

    0:0:5.0 --> 0:0:6.500
    Otis Quay
    Tell me.
    """
    assert said(talk) == [("Mila Brandt", "Hello."), ("Otis Quay", "Hello. How was it? Tell me.")]
