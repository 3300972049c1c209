"""Real files of transcription services, Whisper and TalkBank: read as their makers say, or refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from regard.formats import Read, read_file
from regard.problems import CannotRead, UnknownFormat
from shared_data import SHARED, needs_shared

pytestmark = [pytest.mark.shared, needs_shared]

TRANSCRIPTS = SHARED / "inputs" / "transcripts"
CHAT = SHARED / "inputs" / "nasty" / "chat-cha"
TURNCHUNK = "pavangupta352__turnchunk"
TRANSCRIPTX = "transcriptx-mixed/glen-w__TranscriptX"


def turns(read: Read) -> list[tuple[str | None, str]]:
    return [(turn.speaker, turn.text) for turn in read.conversations[0].turns]


@pytest.mark.parametrize(
    ("path", "format_name", "first", "speakers", "number"),
    [
        (f"aws-transcribe-json/{TURNCHUNK}/aws_transcribe.json", "aws_transcribe", "Hello there.", 2, 2),
        (f"deepgram-assemblyai-json/{TURNCHUNK}/assemblyai.json", "assemblyai", "Can everyone hear me okay?", 2, 2),
        (f"deepgram-assemblyai-json/{TURNCHUNK}/deepgram.json", "deepgram", "Hello there.", 2, 2),
        (f"deepgram-assemblyai-json/{TURNCHUNK}/deepgram_words_only.json", "deepgram", "Hello there.", 2, 2),
        (f"google-stt-json/{TURNCHUNK}/google_stt.json", "google_speech", "Hello there", 2, 2),
        (f"rev-json/{TURNCHUNK}/rev.json", "rev", "The contract.", 2, 2),
        (f"{TRANSCRIPTX}/rev/sample.json", "rev", "Hello everyone. Good morning.", 2, 3),
        (f"{TRANSCRIPTX}/whisperx/standard.json", "whisperx", "Hello, welcome to the meeting.", 2, 3),
        (f"{TRANSCRIPTX}/whisperx/word_level.json", "whisperx", "Hello everyone.", 2, 3),
        (f"{TRANSCRIPTX}/fireflies/sample.json", "segments", "Hello team, welcome to the product sync.", 2, 3),
        (f"{TRANSCRIPTX}/sembly/sample.json", "segments", "Good morning everyone. Let us get started.", 2, 3),
        ("chat-cha/Hasan-Mehdi__diarization-datasets/sample.cha", "talkbank_chat", "So you don't need to go to—", 2, 2),
    ],
)
def test_the_answers_that_the_files_come_with(
    path: str, format_name: str, first: str, speakers: int, number: int
) -> None:
    read = read_file(TRANSCRIPTS / path)
    [talk] = read.conversations

    assert talk.source.format == format_name
    assert talk.turns[0].text == first
    assert (len(talk.participants), len(talk.turns)) == (speakers, number)
    assert all(turn.start is not None and turn.end is not None and turn.end > turn.start for turn in talk.turns)


def test_whisperx_segments_of_one_speaker_are_one_turn() -> None:
    talk = read_file(TRANSCRIPTS / "whisperx-json" / TURNCHUNK / "whisperx_diarized.json").conversations[0]

    assert [(turn.speaker, turn.start, turn.end) for turn in talk.turns] == [
        ("SPEAKER_00", 0.5, 9.1),
        ("SPEAKER_01", 9.1, 12.6),
    ]


def test_google_s_text_is_not_doubled() -> None:
    read = read_file(TRANSCRIPTS / "google-stt-json" / TURNCHUNK / "google_stt.json")

    assert turns(read) == [("Speaker 1", "Hello there"), ("Speaker 2", "How are you")]


def test_otter_json_keeps_to_what_was_said() -> None:
    read = read_file(TRANSCRIPTS / TRANSCRIPTX / "otter" / "sample.json")

    assert [speaker for speaker, _ in turns(read)] == ["Alice", "Bob", "Alice"]
    assert "Send slides to team" not in " ".join(text for _, text in turns(read))


def test_chat_keeps_the_environment_out_and_counts_it() -> None:
    read = read_file(TRANSCRIPTS / "chat-cha" / "Hasan-Mehdi__diarization-datasets" / "sample.cha")

    assert turns(read) == [("LENORE", "So you don't need to go to—"), ("LYNNE", "Well")]
    assert [(piece.start, piece.end) for turn in read.conversations[0].turns for piece in turn.pieces] == [
        (0.0, 9.21),
        (9.21, 9.52),
        (15.01, 16.78),
    ]
    assert [problem.place.line for problem in read.skipped] == [7, 8]


@pytest.mark.parametrize(("name", "number", "labels"), [("Bmr012", 978, 9), ("Bed002", 533, 6), ("ES2006b", 541, 4)])
def test_lists_of_a_meeting_corpus(name: str, number: int, labels: int) -> None:
    path = next((TRANSCRIPTS / "qmsum-json").rglob(f"{name}.json"))

    read = read_file(path)

    assert read.items == read.kept + len(read.skipped) == number
    assert abs(len(read.conversations[0].participants) - labels) <= 1  # of two speakers only sounds are noted
    assert not any("{" in turn.text for turn in read.conversations[0].turns)


def _others() -> list[Path]:
    folders = ("other-stt-json", "words-plus-diarization-json", "stm-ctm-seglst")
    return sorted(path for folder in folders for path in (TRANSCRIPTS / folder).rglob("*.json"))


@pytest.mark.parametrize("path", _others(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_other_json_is_refused(path: Path) -> None:
    if path.name == "test.sample.json":  # truly a list of timed segments, without speakers
        assert read_file(path).conversations[0].participants == ()
        return
    with pytest.raises(UnknownFormat, match="no known kind of conversation, address book or calendar"):
        read_file(path)


@pytest.mark.parametrize("path", sorted(CHAT.rglob("*.cha")), ids=lambda path: path.stem)
def test_chat_with_slips_is_read_or_refused_in_one_sentence(path: Path) -> None:
    spoken = [line for line in path.read_text("utf-8").split("\n") if line.startswith("*") and ":" in line]
    if not spoken:
        with pytest.raises(CannotRead, match=r"\A[^\n]+\Z"):
            read_file(path)
        return
    read = read_file(path)
    assert read.items == read.kept + len(read.skipped)
    assert all(turn.words for turn in read.conversations[0].turns)
