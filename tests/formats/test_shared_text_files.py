"""Real text transcripts and captions of other projects: read as their makers say, or the difference is argued here."""

from __future__ import annotations

from pathlib import Path

import pytest

from regard.formats import Read, open_file, read_file, recognise
from regard.problems import CannotRead, NothingInIt, NotText, UnknownFormat
from shared_data import SHARED, needs_shared

pytestmark = [pytest.mark.shared, needs_shared]

TRANSCRIPTS = SHARED / "inputs" / "transcripts"
NASTY = SHARED / "inputs" / "nasty"
WPT = NASTY / "vtt-wpt" / "sandflow__ttconv"
WEBVTT_PY = NASTY / "vtt-srt-sbv" / "glut23__webvtt-py"
YOUTUBE = NASTY / "vtt-youtube" / "pavangupta352__turnchunk"
TURNCHUNK = "pavangupta352__turnchunk"
TRANSCRIPTX = TRANSCRIPTS / "transcriptx-mixed" / "glen-w__TranscriptX"


def formats_of(path: Path) -> str:
    return recognise(open_file(path)).card.name


def turns(read: Read) -> list[tuple[str | None, float | None, str]]:
    return [(turn.speaker, turn.start, turn.text) for turn in read.conversations[0].turns]


@pytest.mark.parametrize(
    ("path", "format_name", "speakers", "items", "first"),
    [
        ("vtt-teams/AvishManiar21__scrumscribe/teams.vtt", "webvtt", ("Avish Maniar", "Dr. Chen"), 4, 1.0),
        ("vtt-teams/Bilal-Bjo__Meeterz/teams-transcript.vtt", "webvtt", ("Jan Peeters", "Marie Dubois"), 4, 1.0),
        ("vtt-teams/Prab81__reqpilot/teams_transcript.vtt", "webvtt", ("Priya Shah", "Daniel Wu"), 3, 2.25),
        (f"vtt-zoom/{TURNCHUNK}/zoom.vtt", "webvtt", ("Priya Raman", "Tom Ableton"), 3, 2.1),
        ("vtt-zoom/roeeash__ZoomInsights/sample.vtt", "webvtt", (), 5, 0.0),
        (f"srt/{TURNCHUNK}/basic.srt", "subrip", ("Alice", "Bob"), 2, 1.0),
        (f"plain-txt/{TURNCHUNK}/bracketed.txt", "plain_text", ("Alice", "Bob"), 3, 1.0),
        (f"otter-txt/{TURNCHUNK}/otter.txt", "otter_text", ("Alice Chen", "Bob Ferreira"), 3, 1.0),
        ("scc-srt/sandflow__ttconv/extended-tags.srt", "subrip", (), 1, 136.612),
        # "V: Bottom - H: Left" on every cue says where the cue stands.
        ("scc-srt/sandflow__ttconv/alignment.srt", "subrip", (), 9, 0.0),
        ("transcriptx-mixed/glen-w__TranscriptX/zoom/sample.vtt", "webvtt", ("Alice Smith", "Bob Jones"), 3, 0.0),
        ("transcriptx-mixed/glen-w__TranscriptX/vtt/tiny.vtt", "webvtt", ("Speaker 1",), 2, 0.0),
        # The title of the meeting is counted as well: four turns are kept.
        (
            "transcriptx-mixed/glen-w__TranscriptX/generic_text/with_preamble.txt",
            "plain_text",
            ("Alice", "Bob"),
            5,
            None,
        ),
    ],
)
def test_speakers_items_and_the_first_time(
    path: str, format_name: str, speakers: tuple[str, ...], items: int, first: float | None
) -> None:
    outcome = read_file(TRANSCRIPTS / path)

    assert formats_of(TRANSCRIPTS / path) == format_name
    assert outcome.conversations[0].participants == speakers
    assert outcome.items == items
    assert outcome.conversations[0].turns[0].start == first


def test_the_second_colon_of_a_cue_is_in_the_words() -> None:
    outcome = read_file(TRANSCRIPTS / "vtt-zoom" / TURNCHUNK / "zoom.vtt")

    assert turns(outcome)[-1] == ("Priya Raman", 7.9, "Great. So here's the thing: we're behind on the audit.")


def test_markup_goes_from_subrip() -> None:
    assert (
        turns(read_file(TRANSCRIPTS / "srt" / TURNCHUNK / "basic.srt"))[1][2] == "Only if neither party gives notice."
    )
    extended = read_file(TRANSCRIPTS / "scc-srt" / "sandflow__ttconv" / "extended-tags.srt")
    assert turns(extended)[0][2] == "Hello my name is Bob"


def test_lines_of_the_same_speaker_are_one_turn() -> None:
    outcome = read_file(TRANSCRIPTS / "plain-txt" / TURNCHUNK / "bracketed.txt")

    assert [(speaker, start) for speaker, start, _ in turns(outcome)] == [("Alice", 1.0), ("Bob", 4.0)]


def test_otter_s_wrapped_lines_are_one_turn_each() -> None:
    outcome = read_file(TRANSCRIPTS / "otter-txt" / TURNCHUNK / "otter.txt")

    assert [(speaker, start) for speaker, start, _ in turns(outcome)] == [("Alice Chen", 1.0), ("Bob Ferreira", 9.0)]
    assert turns(outcome)[0][2].endswith("They came back asking for a twelve percent increase.")


def test_only_the_transcript_of_gemini_s_notes_is_read() -> None:
    outcome = read_file(TRANSCRIPTS / "google-meet-txt" / "clipbot" / "gemini_notes_transcript.txt")

    assert [(speaker, start) for speaker, start, _ in turns(outcome)] == [
        ("Ramsey Jamoul", 380.0),
        ("Kyle Tabor", None),
        ("Ramsey Jamoul's Presentation", 440.0),
        ("Kyle Tabor", None),
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("note_and_style.vtt", [(0.0, "Actual subtitle text")]),
        (
            "out_of_order.vtt",
            [
                (0.0, "First subtitle (should come first)"),
                (5.5, "Second subtitle (out of order)"),
                (10.0, "Third subtitle"),
            ],
        ),
        (
            "overlapping.vtt",
            [(0.0, "First subtitle"), (3.0, "Overlapping subtitle"), (8.0, "Non-overlapping subtitle")],
        ),
        (
            "short_timestamps.vtt",
            [(5.5, "Subtitle with short timestamp format"), (10.0, "Another subtitle with short format")],
        ),
        ("with_cue_ids.vtt", [(0.0, "First subtitle with cue ID"), (5.5, "Second subtitle with cue ID")]),
    ],
)
def test_plain_captions(name: str, expected: list[tuple[float, str]]) -> None:
    assert turns(read_file(TRANSCRIPTX / "vtt" / name)) == [(None, start, text) for start, text in expected]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        (
            "escaped_tags.vtt",
            ["Softly, in the background", "Loud and clear", "The condition is a < b and the <div> element stays"],
        ),
        (
            # The source drops four of seven cues here, and three of four below as "duplicates": it counts a cue whose
            # first line repeats. Counted by what is kept, that is the same: each phrase once.
            "youtube_auto_real_shape.vtt",
            ["[Music]", "the first thing to understand", "is that the index is stale", "and nobody rebuilt it"],
        ),
        (
            "youtube_rolling.vtt",
            [
                "so the first thing we need to",
                "talk about is the migration plan",
                "and how long it actually takes",
                "because last time it took a month",
            ],
        ),
    ],
)
def test_captions_of_youtube_say_each_phrase_once(name: str, words: list[str]) -> None:
    assert [text for _, _, text in turns(read_file(YOUTUBE / name))] == words


@pytest.mark.parametrize(
    ("name", "kept", "skipped"),
    [
        ("cue_tags.vtt", 3, []),
        ("metadata_headers.vtt", 2, []),
        ("metadata_headers_multiline.vtt", 2, []),
        ("one_caption.srt", 1, []),
        ("one_caption.vtt", 1, []),
        ("sample.sbv", 5, []),
        ("sample.srt", 5, []),
        ("sample.vtt", 16, []),
        ("two_captions.sbv", 2, []),
        ("using_identifiers.vtt", 6, []),
        # The source counts a cue without words as one caption more (5); we count it as skipped.
        ("missing_caption_text.vtt", 4, [6]),
        ("missing_caption_text.srt", 4, [6]),
        ("missing_caption_text.sbv", 4, [4]),
        ("invalid_timeframe_in_cue_text.vtt", 3, [6]),
        # The source refuses all of these because one cue is broken, or the signature is missing. What can be read of
        # them is read here, and the rest is counted with its line.
        ("invalid.vtt", 7, []),
        ("invalid_timeframe.vtt", 6, [6]),
        ("invalid_timeframe.sbv", 4, [7]),
        ("invalid_timeframe.srt", 5, []),  # a point for a comma, which is no reason to lose the words
        ("missing_timeframe.vtt", 6, [6]),
        ("missing_timeframe.srt", 4, [5]),
        ("missing_timeframe.sbv", 4, [4]),
    ],
)
def test_well_and_badly_formed_captions(name: str, kept: int, skipped: list[int]) -> None:
    outcome = read_file(WEBVTT_PY / name)

    assert (outcome.kept, [problem.place.line for problem in outcome.skipped]) == (kept, skipped)
    assert outcome.conversations[0].participants == ()


def test_times_and_lines_of_an_sbv_file() -> None:
    pieces = [turn.pieces[0] for turn in read_file(WEBVTT_PY / "sample.sbv").conversations[0].turns]

    assert (pieces[1].start, pieces[1].end, pieces[1].text) == (11.378, 12.305, "Caption text #2")
    assert pieces[2].text == "Caption text #3 (line 1) Caption text #3 (line 2)"
    assert (pieces[4].start, pieces[4].end) == (17.484, None)  # the file has 16.543 there, before the start


@pytest.mark.parametrize(
    ("name", "refusal"),
    [("no_captions.vtt", NothingInIt), ("invalid_format2.srt", UnknownFormat), ("invalid_format4.srt", NothingInIt)],
)
def test_captions_with_nothing_in_them_are_refused(name: str, refusal: type[CannotRead]) -> None:
    with pytest.raises(refusal):
        read_file(WEBVTT_PY / name)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("arrows.vtt", ["text0", "text1", "text2", "text3", "text4", "text5"]),
        ("comment-in-cue-text.vtt", ["NOTE text", "NOTE text NOTE text2"]),
        ("font.vtt", ["Normal", "Italic", "Partial Italic", "Normal"]),
        ("header-space.vtt", ["text"]),
        ("header-tab.vtt", ["text"]),
        ("header-timings.vtt", ["text"]),
        ("settings-multiple.vtt", ["text0", "text1"]),
        ("timings-60.vtt", ["text1", "text2"]),
        ("timings-omitted-hours.vtt", ["text0", "text1", "text2"]),
        ("whitespace-chars.vtt", ["text0", "text1", "text2"]),
        # The standard lets settings follow straight after a time, here after a zero byte; no exporter writes that.
        ("nulls.vtt", ["text0", "text1", "\ufffdtext\ufffd2", "text3", "text4"]),
        # Cues with the same words at the same time are one and the same; the standard would show them over each other.
        ("regions-id.vtt", ["valid"]),
        ("regions-edge-case.vtt", ["text"]),
        # Browsers refuse a file without the signature; its words can be read all the same.
        ("bad-signature.vtt", ["Hello"]),
        # "invalid" stands where the standard wants three digits after a point, and two for a minute. People's files
        # have commas, one digit and four, so these are read; times that say nothing clear are not.
        ("timings-garbage.vtt", ["invalid"]),
        ("timings-too-long.vtt", ["text0", "invalid", "text1"]),
        ("timings-too-short.vtt", ["text0", "invalid", "text1"]),
    ],
)
def test_the_standard_s_own_tests(name: str, words: list[str]) -> None:
    outcome = read_file(WPT / name)

    assert [text for _, _, text in turns(outcome)] == words
    assert formats_of(WPT / name) == "webvtt"


@pytest.mark.parametrize(
    ("name", "kept"),
    [("alignment.vtt", 9), ("settings-line.vtt", 46), ("settings-region.vtt", 9), ("settings-vertical.vtt", 8)],
)
def test_settings_change_no_words(name: str, kept: int) -> None:
    outcome = read_file(WPT / name)

    assert (outcome.kept, outcome.skipped) == (kept, ())


@pytest.mark.parametrize("name", ["signature-timings.vtt", "timings-eof.vtt"])
def test_the_standard_s_files_without_cues_are_refused(name: str) -> None:
    with pytest.raises(NothingInIt):
        read_file(WPT / name)


def text_files() -> list[Path]:
    """Every file that is, or says it is, a transcript or caption in text."""
    mine = "vtt-teams vtt-zoom srt plain-txt otter-txt google-meet-txt scc-srt transcriptx-mixed"
    others = "ttml praat-textgrid rttm elan-eaf stm-ctm-seglst"
    nasty = "vtt-srt-sbv vtt-wpt vtt-youtube encodings-chardet"
    folders = [*(TRANSCRIPTS / each for each in f"{mine} {others}".split()), *(NASTY / each for each in nasty.split())]
    return sorted(path for folder in folders for path in folder.rglob("*") if path.is_file() and path.stat().st_size)


def test_every_file_is_read_soundly_or_refused_in_one_sentence() -> None:
    files = text_files()
    assert len(files) > 150
    for path in files:
        try:
            outcome = read_file(path)
        except CannotRead as refusal:
            assert path.name in str(refusal), path  # noqa: PT017  # a refusal is one of two good outcomes
            continue
        pieces = [piece for turn in outcome.conversations[0].turns for piece in turn.pieces]
        kept = {piece.place.item or piece.place.line for piece in pieces}
        assert outcome.items == outcome.kept + len(outcome.skipped) == len(kept) + len(outcome.skipped), path
        assert all(piece.text for piece in pieces), path


@pytest.mark.parametrize(
    "pattern",
    ["ttml/**/*.ttml", "praat-textgrid/**/*.TextGrid", "rttm/**/*.rttm", "elan-eaf/**/*.eaf", "scc-srt/**/*.scc"],
)
def test_other_kinds_are_not_taken_for_text(pattern: str) -> None:
    files = [path for path in TRANSCRIPTS.glob(pattern) if "_truth" not in path.parts]
    assert files
    for path in files:
        with pytest.raises((UnknownFormat, NotText)):
            read_file(path)


ENCODINGS = {
    "Big5": "big5",
    "CP932": "cp932",
    "CP949": "cp949",
    "EUC-JP": "euc_jp",
    "EUC-KR": "euc_kr",
    "GB2312": "gb2312",
    "IBM855": "cp855",
    "IBM866": "cp866",
    "KOI8-R": "koi8-r",
    "MacCyrillic": "mac_cyrillic",
    "SHIFT_JIS": "shift_jis",
    "TIS-620": "tis_620",
    "UTF-16": "utf-16",
    "UTF-16BE": "utf-16-be",
    "UTF-16LE": "utf-16-le",
    "UTF-32": "utf-32",
    "UTF-32BE": "utf-32-be",
    "UTF-32LE": "utf-32-le",
    "ascii": "ascii",
    "iso-2022-jp": "iso2022_jp",
    "iso-2022-kr": "iso2022_kr",
    "iso-8859-1": "cp1252",
    "iso-8859-5-russian": "iso8859_5",
    "iso-8859-6-arabic": "iso8859_6",
    "iso-8859-7-greek": "iso8859_7",
    "iso-8859-9-turkish": "iso8859_9",
    "utf-8": "utf-8",
    "utf-8-sig": "utf-8-sig",
    "windows-1250-polish": "cp1250",
    "windows-1251-russian": "cp1251",
    "windows-1252": "cp1252",
    "windows-1255-hebrew": "cp1255",
    "windows-1256-arabic": "cp1256",
}
"""The folders in which every file must come out letter by letter."""


@pytest.mark.parametrize(("folder", "encoding"), ENCODINGS.items(), ids=ENCODINGS)
def test_encodings(folder: str, encoding: str) -> None:
    for path in (NASTY / "encodings-chardet" / "chardet__chardet" / folder).iterdir():
        file = open_file(path)
        expected = file.data.decode(encoding, errors="replace").removeprefix("\ufeff")
        assert file.text == expected.replace("\r\n", "\n").replace("\r", "\n"), path


@pytest.mark.parametrize(
    "folder", ["iso-8859-2-croatian", "iso-8859-2-czech", "iso-8859-2-polish", "iso-8859-2-slovak"]
)
def test_neighbours_of_an_encoding_may_be_confused_in_a_few_letters(folder: str) -> None:
    """A short text fits two Central European encodings; they share all but a few letters."""
    for path in (NASTY / "encodings-chardet" / "chardet__chardet" / folder).iterdir():
        file = open_file(path)
        expected = file.data.decode("iso8859_2").replace("\r\n", "\n").replace("\r", "\n")
        same = sum(ours == theirs for ours, theirs in zip(file.text, expected, strict=True))
        assert same > 0.95 * len(expected), path


def test_an_encoding_that_nothing_here_knows_is_refused() -> None:
    for path in (NASTY / "encodings-chardet" / "chardet__chardet" / "EUC-TW").iterdir():
        with pytest.raises(NotText):
            _ = open_file(path).text
