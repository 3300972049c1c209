"""What is kept can be taken out, brought back, shown, let go of and put into a calendar, as its owner does it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import icalendar
import pytest

from cli.running import in_a_terminal, regard

CHAT = """\
[23/02/2026, 18:02:11] Tamsin Quillfeather: Are you coming to the harbour walk on Thursday?
[23/02/2026, 18:05:40] Bram Oldacre: I would not miss it.
[02/03/2026, 09:12:10] Bram Oldacre: My dad had a fall on Saturday and I was at the hospital all weekend.
[02/03/2026, 09:14:40] Tamsin Quillfeather: ok. Did the harbour office send the floor plan?
"""

CARD = """\
BEGIN:VCARD
VERSION:4.0
FN:Zoë Müller
EMAIL:zoe@example.org
BDAY:19840302
END:VCARD
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """A memory with a chat and a card in it."""
    chat = tmp_path / "WhatsApp Chat with Bram Oldacre.txt"
    chat.write_text(CHAT)
    (tmp_path / "cards.vcf").write_text(CARD)
    home = empty(tmp_path, "home")
    assert at_home(home, "add", chat, tmp_path / "cards.vcf", "--listener", "rules").returncode == 0
    return home


def empty(tmp_path: Path, name: str) -> dict[str, str]:
    return {
        "REGARD_HOME": str(tmp_path / name),
        "REGARD_PASSPHRASE": "tide marks and old charts",
        "REGARD_BACKUP_PASSPHRASE": "another one for the shelf",
    }


def at_home(home: dict[str, str], *words: str | Path) -> subprocess.CompletedProcess[str]:
    return regard(*words, cwd=None, stdout=subprocess.PIPE, **home)


def test_an_export_read_in_again_is_the_same_memory(home: dict[str, str], tmp_path: Path) -> None:
    first = at_home(home, "export", tmp_path / "out")
    other = empty(tmp_path, "other")
    read_in = at_home(other, "import", tmp_path / "out" / "regard.jsonl")
    at_home(other, "export", tmp_path / "again")

    assert "not encrypted" in first.stderr
    assert read_in.returncode == 0, read_in.stderr
    assert (tmp_path / "out" / "regard.jsonl").read_text() == (tmp_path / "again" / "regard.jsonl").read_text()
    assert "My dad had a fall" in next((tmp_path / "out" / "conversations").iterdir()).read_text()


def test_an_import_is_refused_where_something_is_kept_and_of_what_is_no_export(
    home: dict[str, str], tmp_path: Path
) -> None:
    at_home(home, "export", tmp_path / "out")
    full = at_home(home, "import", tmp_path / "out" / "regard.jsonl")
    wrong = at_home(empty(tmp_path, "other"), "import", tmp_path / "cards.vcf")
    missing = at_home(empty(tmp_path, "third"), "import", tmp_path / "nothing")

    assert (full.returncode, "the memory is not empty" in full.stderr) == (2, True)
    assert (wrong.returncode, "no export of Regard" in wrong.stderr) == (2, True)
    assert (missing.returncode, "nothing: there is no such file" in missing.stderr) == (2, True)


def test_a_backup_comes_back_with_its_own_passphrase_and_no_other(home: dict[str, str], tmp_path: Path) -> None:
    shelf, other = tmp_path / "shelf.regard", empty(tmp_path, "other")
    at_home(home, "backup", shelf)
    wrong = at_home(other | {"REGARD_BACKUP_PASSPHRASE": "no"}, "restore", shelf)
    right = at_home(other, "restore", shelf)

    assert b"Oldacre" not in shelf.read_bytes()
    assert wrong.returncode == 2
    assert wrong.stderr.startswith(f"regard: {shelf}: the passphrase does not open it")
    assert right.returncode == 0, right.stderr
    assert "hospital" in at_home(other, "search", "hospital").stdout


def test_whoever_is_forgotten_is_found_no_more(home: dict[str, str]) -> None:
    unsure = at_home(home, "forget", "bram")
    gone = at_home(home, "forget", "bram", "--yes")

    assert (unsure.returncode, "--yes" in unsure.stderr) == (2, True)
    assert "2 turns blacked out" in gone.stderr
    assert "0 places name them still" in gone.stderr
    assert at_home(home, "search", "hospital").returncode == 1
    assert "nobody in memory is called 'bram'" in at_home(home, "person", "bram").stderr


def test_forgetting_asks_whether_one_is_sure(home: dict[str, str]) -> None:
    seen = in_a_terminal(["forget", "bram"], [("Type yes", "no\n")], home=home)

    assert (seen.code, "Nothing was changed." in seen.screen) == (2, True)
    assert "hospital" in at_home(home, "search", "hospital").stdout


def test_the_sheet_of_somebody_holds_their_words_in_plain_language(home: dict[str, str]) -> None:
    bram, zoe = at_home(home, "held", "bram").stdout, at_home(home, "held", "zoe").stdout

    assert "“My dad had a fall on Saturday and I was at the hospital all weekend.”" in bram
    assert "birthday 1984-03-02" in zoe


def test_old_conversations_go_when_they_are_not_kept_any_longer(home: dict[str, str]) -> None:
    before = at_home(home, "keep").stderr
    at_home(home, "keep", "30")

    assert before == "Conversations are kept always.\n"
    assert at_home(home, "keep").stderr == "Conversations are kept for 30 days after their last day.\n"
    assert at_home(home, "search", "hospital").returncode == 1
    assert at_home(home, "keep", "0").returncode == 2


def test_nothing_is_remembered_of_somebody_who_is_not_read(home: dict[str, str]) -> None:
    at_home(home, "unread", "bram")
    hidden = json.loads(at_home(home, "today", "--day", "2026-03-04", "--json").stdout)["follow_ups"]
    wrong = at_home(home, "unread", "--conversation", "99")

    assert hidden == []
    assert (wrong.returncode, "there is no conversation 99" in wrong.stderr) == (2, True)


def test_a_calendar_shows_what_the_owner_lets_it_show(home: dict[str, str], tmp_path: Path) -> None:
    def titles(*words: str) -> list[str]:
        ran = at_home(home, "calendar", "--out", tmp_path / "out.ics", *words)
        assert ran.returncode == 0, ran.stderr
        read = icalendar.Calendar.from_ical((tmp_path / "out.ics").read_bytes())
        return [str(event["summary"]) for event in read.walk("VEVENT")]

    assert any("Zoë" in title for title in titles())
    assert not any("Zoë" in title for title in titles("--show", "nothing"))


def test_drafts_greet_people_as_the_owner_wrote_that_they_like_to_be_called(home: dict[str, str]) -> None:
    at_home(home, "write", "bram", "likes to be called", "Bramwell")
    at_home(home, "today", "--day", "2026-03-04")

    assert at_home(home, "draft", "1", "--day", "2026-03-04").stdout.startswith("Hi Bramwell, ")
    assert at_home(home, "call", "bram", " ").returncode == 2
