"""What is added is kept once, can be searched and taken back, and comes again when it should."""

from __future__ import annotations

import json
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest

from cli.running import in_a_terminal, regard

CHAT = """\
[23/02/2026, 18:02:11] Tamsin Quillfeather: Are you coming to the harbour walk on Thursday?
[23/02/2026, 18:05:40] Bram Oldacre: I would not miss it.
[02/03/2026, 09:12:10] Bram Oldacre: My dad had a fall on Saturday and I was at the hospital all weekend.
[02/03/2026, 09:14:40] Tamsin Quillfeather: ok. Did the harbour office send the floor plan?
"""

LATER = """\
[05/03/2026, 09:20:05] Bram Oldacre: The gardening club asked after you.
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A memory of its own, encrypted with a passphrase."""
    return {"REGARD_HOME": str(tmp_path / "home"), "REGARD_PASSPHRASE": "tide marks and old charts"}


@pytest.fixture
def chat(tmp_path: Path) -> Path:
    path = tmp_path / "WhatsApp Chat with Bram Oldacre.txt"
    path.write_text(CHAT)
    return path


def at_home(home: dict[str, str], *words: str | Path) -> subprocess.CompletedProcess[str]:
    return regard(*words, cwd=None, stdout=subprocess.PIPE, **home)


def added(home: dict[str, str], *words: str | Path) -> dict[str, Any]:
    ran = at_home(home, "add", *words, "--json", "--listener", "rules")
    assert ran.returncode == 0, ran.stderr
    receipt: dict[str, Any] = json.loads(ran.stdout)
    return receipt


def test_what_comes_in_is_kept_known_or_left_out(home: dict[str, str], chat: Path) -> None:
    receipt = added(home, chat)

    assert receipt["items"] == receipt["stored"] == 4
    assert (receipt["already_known"], receipt["skipped"]) == (0, [])
    assert (receipt["conversations"], receipt["people"]) == (1, 1)


def test_the_memory_is_encrypted_and_its_owner_alone_may_read_it(home: dict[str, str], chat: Path) -> None:
    added(home, chat)

    kept = [path for path in Path(home["REGARD_HOME"]).iterdir() if path.is_file()]
    assert kept
    assert all(b"Oldacre" not in path.read_bytes() for path in kept)
    assert all(stat.S_IMODE(path.stat().st_mode) == 0o600 for path in kept)
    assert stat.S_IMODE(Path(home["REGARD_HOME"]).stat().st_mode) == 0o700


def test_the_same_file_twice_changes_nothing_and_a_longer_one_adds_what_is_new(
    home: dict[str, str], chat: Path, tmp_path: Path
) -> None:
    added(home, chat)
    again = added(home, chat)
    longer = tmp_path / "later" / chat.name
    longer.parent.mkdir()
    longer.write_text(CHAT + LATER)
    grown = added(home, longer)

    assert (again["stored"], again["already_known"]) == (0, 4)
    assert (grown["stored"], grown["already_known"]) == (1, 4)


def test_what_was_said_is_found_and_an_import_is_taken_back_whole(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    found = json.loads(at_home(home, "search", "hospital", "--json").stdout)["hits"]
    undone = at_home(home, "undo")
    after = at_home(home, "search", "hospital")

    assert [(hit["name"], hit["said_on"]) for hit in found] == [("Bram Oldacre", "2026-03-02")]
    assert [found[0]["quote"][begin:stop] for begin, stop in found[0]["matches"]] == ["hospital"]
    assert undone.returncode == 0
    assert "4 items in 1 conversation" in undone.stderr
    assert (after.returncode, after.stdout) == (1, "")
    assert at_home(home, "undo").returncode == 2


def test_a_hardship_that_was_passed_over_comes_back_until_it_is_done(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    shown = json.loads(at_home(home, "today", "--day", "2026-03-04", "--json").stdout)["follow_ups"]
    draft = at_home(home, "draft", "1", "--day", "2026-03-04")
    done = at_home(home, "done", "1", "--day", "2026-03-04")
    after = json.loads(at_home(home, "today", "--day", "2026-03-05", "--json").stdout)["follow_ups"]

    assert shown[0]["person"]["name"] == "Bram Oldacre"
    assert "My dad had a fall" in shown[0]["rests_on"][0]["quote"]
    assert "Bram" in draft.stdout
    assert done.returncode == 0
    assert all("My dad" not in thing["quote"] for each in after for thing in each["rests_on"])


def test_nothing_comes_before_the_day_it_was_put_off_to(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    at_home(home, "today", "--day", "2026-03-04")
    at_home(home, "later", "1", "--until", "2026-03-08", "--day", "2026-03-04")

    def reasons(day: str) -> list[str]:
        values = json.loads(at_home(home, "today", "--day", day, "--json").stdout)
        return [each["reason"] for each in values["follow_ups"]]

    assert "hardship" not in reasons("2026-03-07")
    assert "hardship" in reasons("2026-03-08")


def test_a_number_that_was_not_shown_is_refused(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    ran = at_home(home, "done", "9")

    assert ran.returncode == 2
    assert "no follow-up has the number 9" in ran.stderr


def test_the_wrong_passphrase_opens_nothing(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    ran = at_home(home | {"REGARD_PASSPHRASE": "something else"}, "today")

    assert ran.returncode == 2
    assert "passphrase does not open it" in ran.stderr


def test_who_is_you_is_asked_once_and_remembered(home: dict[str, str], tmp_path: Path) -> None:
    for number, day in enumerate(("2026-03-02", "2026-03-09")):
        path = tmp_path / f"{day} talk.txt"
        path.write_text(f"Ida Holm: How was week {number}?\nPer Lund: Long. My mum went into hospital on Friday.\n" * 2)
    first, second = sorted(tmp_path.glob("*talk.txt"))

    seen = in_a_terminal(["add", str(first), "--listener", "rules"], [("Numbers or names", "1\n")], home=home)
    again = in_a_terminal(["add", str(second), "--listener", "rules"], [], home=home)

    assert "Which of these is you" in seen.screen
    assert "day: 2026-03-02 (the file's name says so)" in seen.screen
    assert "Which of these is you" not in again.screen
    assert (seen.code, again.code) == (0, 0)


def test_people_who_may_be_one_are_asked_about_and_can_be_taken_apart(home: dict[str, str], chat: Path) -> None:
    card = chat.parent / "contacts.vcf"
    card.write_text("BEGIN:VCARD\nVERSION:4.0\nFN:Bram Oldacre\nEMAIL:bram@example.org\nEND:VCARD\n")
    added(home, chat, card)

    asked = in_a_terminal(["people", "--ask"], [("y, n, or Enter", "y\n")], home=home)
    one = json.loads(at_home(home, "people", "--json").stdout)
    at_home(home, "apart", "1")
    parted = json.loads(at_home(home, "people", "--json").stdout)

    assert "Is Bram Oldacre" in asked.screen
    assert [person["name"] for person in one["people"]].count("Bram Oldacre") == 1
    assert [person["name"] for person in parted["people"]].count("Bram Oldacre") == 2


def test_what_is_dropped_into_a_watched_folder_is_added_once_and_never_half(home: dict[str, str], chat: Path) -> None:
    folder = chat.parent / "drop"
    folder.mkdir()
    chat.rename(folder / chat.name)
    (folder / "more.txt.part").write_text(CHAT)

    first = at_home(home, "watch", folder, "--once", "--listener", "rules")
    second = at_home(home, "watch", folder, "--once", "--listener", "rules")

    assert "4 items = 4 kept" in first.stdout
    assert (second.returncode, second.stdout) == (0, "")
    assert ".part" not in first.stderr


def test_a_file_that_cannot_be_read_is_in_the_receipt(home: dict[str, str], chat: Path) -> None:
    broken = chat.parent / "broken.vtt"
    broken.write_text("WEBVTT\n\n")
    receipt = added(home, chat, broken)

    assert (receipt["items"], receipt["stored"]) == (5, 4)
    assert [problem["file"] for problem in receipt["skipped"]] == ["broken.vtt"]


def test_a_wrong_answer_to_who_is_you_can_be_taken_back(home: dict[str, str], chat: Path) -> None:
    other = chat.parent / "2026-03-03 talk.txt"
    other.write_text("Ida Holm: How was the week?\nBram Oldacre: Long. My mum went into hospital on Friday.\n")
    added(home, chat)
    added(home, other, "--me", "Bram Oldacre")

    back = at_home(home, "me", "--not", "Bram Oldacre")
    people = json.loads(at_home(home, "people", "--json").stdout)["people"]
    again = at_home(home, "me", "--not", "Bram Oldacre")

    assert back.returncode == 0, back.stderr
    assert [person["name"] for person in people if person["you"]] == ["Tamsin Quillfeather"]
    assert [person["name"] for person in people if not person["you"]].count("Bram Oldacre") >= 1
    assert (again.returncode, "you never said that 'Bram Oldacre' is you" in again.stderr) == (2, True)


def test_after_the_only_name_is_taken_back_it_is_not_known_who_you_are(home: dict[str, str], chat: Path) -> None:
    talk = chat.parent / "2026-03-03 talk.txt"
    talk.write_text("Ida Holm: How was the week?\nBram Oldacre: Long. My mum went into hospital on Friday.\n")
    added(home, talk, "--me", "Bram Oldacre")

    back = at_home(home, "me", "--not", "Bram Oldacre")
    today = at_home(home, "today", "--day", "2026-03-05")
    at_home(home, "me", "Ida Holm")
    mended = json.loads(at_home(home, "today", "--day", "2026-03-05", "--json").stdout)["follow_ups"]

    assert back.returncode == 0, back.stderr
    assert "not known yet who you are" in today.stdout
    assert [each["person"]["name"] for each in mended] == ["Bram Oldacre"]


def test_an_empty_memory_says_how_to_begin(home: dict[str, str]) -> None:
    today, people = at_home(home, "today"), at_home(home, "people")

    assert today.stdout == "Nothing today: nothing is remembered yet.\n"
    assert "regard add PATH" in today.stderr
    assert "Nobody is known yet" in people.stderr


def test_names_that_a_file_says_are_yours_are_offered_first(home: dict[str, str], chat: Path) -> None:
    group = chat.parent / "WhatsApp Chat with Harbour team.txt"
    group.write_text(
        "23/02/2026, 09:01 - Greg: who brings cake?\n"
        "02/03/2026, 09:02 - Ida: me\n"
        "02/03/2026, 09:03 - Tamsin Q: thanks!\n"
    )
    seen = in_a_terminal(["add", str(chat), str(group), "--listener", "rules"], [("Numbers or names", "\n")], home=home)

    assert "1  Tamsin Q" in seen.screen


def test_a_file_without_lines_is_named_alone(home: dict[str, str], tmp_path: Path) -> None:
    broken = tmp_path / "broken.vtt"
    broken.write_text("WEBVTT\n\n")

    assert "left out: broken.vtt: nothing that was said" in at_home(home, "add", broken).stdout


def test_a_correction_names_a_kind_that_there_is(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    known = json.loads(at_home(home, "person", "Bram", "--day", "2026-03-04", "--json").stdout)
    ran = at_home(home, "mark", known["open"][0]["key"][:6], "--kind", "banana")

    assert ran.returncode == 2
    assert "there is no kind 'banana'; there are" in ran.stderr


def test_what_is_put_off_is_put_off_to_a_day_ahead(home: dict[str, str], chat: Path) -> None:
    added(home, chat)
    at_home(home, "today", "--day", "2026-03-04")
    ran = at_home(home, "later", "1", "--until", "2026-03-01", "--day", "2026-03-04")

    assert ran.returncode == 2
    assert "2026-03-01 is not after 2026-03-04" in ran.stderr
