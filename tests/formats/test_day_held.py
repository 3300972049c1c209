"""The day of a talk: what its file states, else what the file's name says without a second meaning."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from regard.formats import Given, Read, Settled, read_file, read_path
from regard.formats.day_held import day_of_moment, day_stated, only_day_in

SECOND_OF_MARCH = date(2026, 3, 2)
TALK = "Ana: How was your week?\nBen: Long, and good in the end.\nAna: What made it good?\n"
OTTER = "Ana Ruiz  0:01\nHow was your week?\n\nBen Osei  0:04\nLong, and good in the end.\n"
MEET = "\nTranscript\n\n00:00:10\n\nAna Ruiz: How was your week?\nBen Osei: Long, and good in the end.\n"
TEAMS = "Ana Ruiz   0:04\nHow was your week?\n\nBen Osei   0:09\nLong, and good.\n"
CHAT = (
    "@UTF8\n@Begin\n@Participants:\tANA Ana Adult, BEN Ben Adult\n{}*ANA:\thow was your week ?\n*BEN:\tlong .\n@End\n"
)


def read_as(folder: Path, name: str, text: str = TALK) -> Read:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return read_file(path)


@pytest.mark.parametrize(
    "name",
    [
        "2026-03-02 Ana.txt", "talk_2026_03_02.txt", "talk 2026.03.02.txt", "20260302 talk.txt",
        "GMT20260302-090000_Recording.txt", "Recording 20260302090000.txt", "2026-03-02T09-00-00.txt",
        "Ana_20260302_0900.txt", "2 March 2026.txt", "02-MAR-2026.txt", "Talk Mar 2, 2026.txt", "March 2nd, 2026.txt",
        "Weekly (2026_03_02 09_00 CET) - Transcript.txt", "2026-03-02 to 2026-03-02.txt",
    ],
)  # fmt: skip
def test_an_unmistakable_day_in_the_name_is_taken_and_told(tmp_path: Path, name: str) -> None:
    read = read_as(tmp_path, name)

    assert read.conversations[0].day == SECOND_OF_MARCH
    assert Settled("day", "2026-03-02", "the file's name says so") in read.settled


@pytest.mark.parametrize(
    "name",
    [
        "03-04-2026.txt", "3.4.2026.txt", "2026-02-30.txt", "20261302.txt", "1202603021.txt", "2026-03.txt",
        "2026-03-02 to 2026-03-06.txt", "02-03-26.txt", "18260302.txt", "talk.txt", "202603020.txt", "03-2026-02.txt",
        "marching 2, 2026.txt", "20260302256161.txt",
    ],
)  # fmt: skip
def test_what_has_two_meanings_or_none_is_not_taken(tmp_path: Path, name: str) -> None:
    read = read_as(tmp_path, name)

    assert read.conversations[0].day is None
    assert not read.settled


@pytest.mark.parametrize("name", ["14-03-2026.txt", "03-14-2026.txt", "14.3.2026.txt"])
def test_a_number_above_twelve_is_a_day(tmp_path: Path, name: str) -> None:
    assert read_as(tmp_path, name).conversations[0].day == date(2026, 3, 14)


def test_zooms_folder_says_the_day_of_what_lies_in_it(tmp_path: Path) -> None:
    read_as(tmp_path, "Zoom/2026-03-02 09.00.00 Weekly talk 123/meeting_saved_chat.txt")
    [opened] = read_path(tmp_path / "Zoom")

    assert opened.read is not None
    assert opened.read.conversations[0].held == SECOND_OF_MARCH
    assert opened.read.settled[0].because == "the folder's name says so"


def test_a_stroke_in_meets_name_parts_folders(tmp_path: Path) -> None:
    read_as(tmp_path, "all/2026/03/02 09_00 CET - Weekly.txt")
    [opened] = read_path(tmp_path / "all")

    assert opened.read is not None
    assert opened.read.conversations[0].held == SECOND_OF_MARCH


def test_another_folders_day_is_of_the_folder(tmp_path: Path) -> None:
    read_as(tmp_path, "all/copied 2026-03-02/talk.txt")
    [opened] = read_path(tmp_path / "all")

    assert opened.read is not None
    assert opened.read.conversations[0].held is None


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.txt", "Date: 2026-03-02\n\n" + TALK),
        ("a.txt", "Weekly talk\nMonday, March 2, 2026\n" + TALK),
        ("a.txt", "Ana (2026-03-02 23:59:01): How was your week?\nBen (2026-03-03 00:00:05): Long, and good.\n"),
        ("a.txt", "Weekly talk\nMon, Mar 2, 2026 9:00AM • 42:10\n\n" + OTTER),
        ("a.txt", "Weekly (2026-03-02 09:00 GMT+1) - Transcript\n" + MEET.replace("\nTranscript\n", "")),
        ("a.txt", "Mar 2, 2026\nWeekly\n" + MEET),
        ("a.txt", "Weekly talk\nMarch 2, 2026, 9:00AM\n42m 5s\n\nAna Ruiz started transcription\n\n" + TEAMS),
        ("a.cha", CHAT.format("@Date:\t02-MAR-2026\n")),
    ],
)
def test_the_day_that_a_file_states_is_taken(tmp_path: Path, name: str, text: str) -> None:
    read = read_as(tmp_path, name, text)

    assert read.conversations[0].held == SECOND_OF_MARCH
    assert not [each for each in read.settled if each.what == "day"]


def test_what_the_file_states_goes_before_its_name(tmp_path: Path) -> None:
    read = read_as(tmp_path, "copied 2026-05-05.txt", "Date: 2026-03-02\n\n" + TALK)

    assert read.conversations[0].day == SECOND_OF_MARCH
    assert not read.settled


def test_a_day_that_is_spoken_of_is_not_the_day_of_the_talk(tmp_path: Path) -> None:
    read = read_as(tmp_path, "a.txt", TALK + "Ben: We met on\nMarch 2, 2026\n")

    assert read.conversations[0].day is None


def test_messages_have_days_of_their_own(tmp_path: Path) -> None:
    said = "[2023-12-24, 12:23] Ana: Merry Christmas.\n[2023-12-24, 12:24] Me: You too.\n"
    [talk] = read_as(tmp_path, "2026-03-02.txt", said).conversations

    assert (talk.held, talk.day) == (None, date(2023, 12, 24))


@pytest.mark.parametrize("when", ["2026-03-02T09:00:00Z", 1772442000, 1772442000000, "2026-03-02"])
def test_the_moment_in_a_json_list_is_its_day(tmp_path: Path, when: object) -> None:
    said = [{"speaker": "Ana", "text": "How was your week?"}, {"speaker": "Ben", "text": "Long, and good."}]
    read = read_as(tmp_path, "a.json", json.dumps({"meeting": {"date": when, "sentences": said}}))

    assert read.conversations[0].held == SECOND_OF_MARCH


def test_when_an_entry_was_made_is_not_when_the_talk_was_held(tmp_path: Path) -> None:
    said = [{"speaker": "Ana", "text": "How was your week?"}, {"speaker": "Ben", "text": "Long, and good."}]
    read = read_as(tmp_path, "a.json", json.dumps({"created_at": 1772442000, "segments": said}))

    assert read.conversations[0].held is None


def test_a_moment_is_of_the_day_in_the_zone_that_was_given() -> None:
    late = "2026-03-03T01:00:00Z"

    assert day_of_moment(late, Given()) == date(2026, 3, 3)
    assert day_of_moment(late, Given(zone="America/Los_Angeles")) == SECOND_OF_MARCH
    assert day_of_moment([], Given()) is None
    assert day_of_moment(10**30, Given()) is None


@pytest.mark.parametrize("line", ["March 2, 2026 was a Monday", "Due: 2026-03-02", "see 2026-03-02", "2026-03-02/5"])
def test_a_day_among_words_is_not_stated(line: str) -> None:
    assert day_stated([line]) is None


def test_two_days_are_no_day() -> None:
    assert only_day_in("2026-03-02 and 5 March 2026") is None
    assert day_stated(["2026-03-02", "2026-03-03"]) is None
