"""`regard look` shows what is there; `regard review` takes a folder, a period, a person."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cli.running import CTRL_C, TALK, in_a_terminal, regard

BEGUN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def telegram(*names: str, begun: datetime = BEGUN) -> str:
    """A chat of two people over two days, as Telegram exports it."""
    says = ("How was the move?", "My mum went into hospital on Friday.", "I am so sorry. How is she?", "Better today.")
    messages = []
    for number, text in enumerate(says):
        sent = begun + timedelta(days=number // 2, minutes=number)
        messages.append(
            {
                "id": number + 1,
                "type": "message",
                "date": sent.strftime("%Y-%m-%dT%H:%M:%S"),
                "date_unixtime": str(int(sent.timestamp())),
                "from": names[number % 2],
                "from_id": f"user{number % 2}",
                "text": text,
            }
        )
    return json.dumps({"name": names[1], "type": "personal_chat", "id": 1, "messages": messages})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two chats, a talk, and something that is neither."""
    here = tmp_path / "mine"
    here.mkdir()
    (here / "otis.json").write_text(telegram("Mila Brandt", "Otis Quay"))
    (here / "ravi.json").write_text(telegram("Mila Brandt", "Ravi Osei", begun=BEGUN + timedelta(days=30)))
    (here / "talk.txt").write_text(TALK)
    (here / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00" + bytes(range(256)) * 20)
    return here


def test_look_counts_what_is_there_and_says_why_the_rest_is_not(folder: Path) -> None:
    ran = regard("look", folder)

    assert ran.returncode == 0
    assert "chat: Mila Brandt (2), Otis Quay (2) · “Otis Quay” · 4 turns · 2026-03-02 to 2026-03-03" in ran.stdout
    assert "talk: Ida (3), Per (2) · 5 turns" in ran.stdout
    assert "4 items: all read" in ran.stdout
    assert "mine/photo.jpg: " in ran.stderr


def test_look_in_json_says_the_same(folder: Path) -> None:
    files = json.loads(regard("look", folder / "otis.json", "--json").stdout)["files"]

    assert [(each["format"], each["items"], each["kept"]) for each in files] == [("telegram", 4, 4)]
    [chat] = files[0]["conversations"]
    assert (chat["first"], chat["last"], chat["medium"]) == ("2026-03-02", "2026-03-03", "chat")
    assert chat["participants"] == [{"name": "Mila Brandt", "turns": 2}, {"name": "Otis Quay", "turns": 2}]


def test_a_review_of_a_folder_keeps_to_a_person_and_a_period(folder: Path) -> None:
    words = ("--me", "Mila", "--with", "Otis", "--since", "2026-03-03", "--json", "--listener", "rules")

    ran = regard("review", folder, *words)

    [reading] = json.loads(ran.stdout)["readings"]
    assert (reading["medium"], reading["turns"], reading["participants"]) == ("chat", 2, ["Mila Brandt", "Otis Quay"])
    assert "mine: 2 files are left out: nothing that was asked for" in ran.stderr


def test_a_message_is_shown_with_its_day_and_time(folder: Path) -> None:
    ran = regard("review", folder / "otis.json", "--me", "Mila", "--listener", "rules")

    assert ran.returncode == 0
    assert "Otis Quay: Mila Brandt with Otis Quay, 4 turns, 2026-03-02 to 2026-03-03" in ran.stdout


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--since", "March"], "write the day as 2026-03-01."),
        (["--since", "2026-03-02", "--until", "2026-03-01"], "2026-03-01 is before 2026-03-02, the day of --since."),
        (["--dates", "backwards"], "say day-first or month-first."),
        (["--zone", "Moon/Base"], "no zone is called 'Moon/Base'"),
    ],
)
def test_an_option_that_means_nothing_is_refused(folder: Path, words: list[str], says: str) -> None:
    ran = regard("review", folder, *words)

    assert ran.returncode == 2
    assert says in " ".join(ran.stderr.replace("│", " ").split())


def test_stopping_while_it_asks_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n")

    seen = in_a_terminal(["look", str(path)], [("Number: ", CTRL_C)])

    assert seen.code == 130
    assert seen.screen.endswith("\r\nregard: stopped; nothing was written.\r\n")


def test_what_a_file_leaves_open_is_asked(tmp_path: Path) -> None:
    path = tmp_path / "chat.txt"
    path.write_text("4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n")

    seen = in_a_terminal(["look", str(path)], [("Number: ", "1\n")])

    assert seen.code == 0
    assert "2019-06-04" in seen.screen
    assert regard("look", path).returncode == 2
    assert "2019-04-06" in regard("look", path, "--dates", "month-first").stdout


def test_each_file_is_asked_for_and_the_answer_for_the_last_is_offered(tmp_path: Path) -> None:
    here = tmp_path / "chats"
    here.mkdir()
    for name in ("anna.txt", "otis.txt", "ravi.txt"):
        (here / name).write_text("4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n")
    answers = [
        ("anna.txt: Is 04/06/19", "month-first\n"),
        ("Number, or Enter for month-first again: ", "1\n"),
        ("Number, or Enter for day-first again: ", "\n"),
    ]

    seen = in_a_terminal(["look", str(here)], answers)

    assert seen.code == 0
    assert seen.screen.count("Is 04/06/19") == 3
    assert re.findall(r"2019-\d\d-\d\d", seen.screen) == ["2019-04-06", "2019-06-04", "2019-06-04"]


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("photo.jpg", b"\xff\xd8\xff\xe0\x00\x10JFIF\x00", 0),
        ("chat.json", b'{"messages": [{"id": 1, "type": "message", "te', 2),
        ("chat.txt", b"4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n", 2),
    ],
)
@pytest.mark.parametrize("command", [["look"], ["review", "--me", "Ida", "--listener", "rules"]])
def test_only_what_should_have_been_read_is_a_failure(
    talk_file: Path, command: list[str], name: str, content: bytes, code: int
) -> None:
    """Of a folder in which something was read; the file is named in any case."""
    (talk_file.parent / name).write_bytes(content)

    ran = regard(command[0], talk_file.parent, *command[1:])

    assert ran.returncode == code
    assert f"/{name}: " in ran.stderr


@pytest.mark.parametrize("command", ["look", "review"])
def test_where_nothing_is_read_it_is_a_failure(tmp_path: Path, command: str) -> None:
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff\xe0\x00\x10JFIF\x00")

    assert regard(command, tmp_path).returncode == 2


def test_files_that_are_refused_for_one_reason_are_named_together(folder: Path) -> None:
    for number in range(30):
        (folder / f"photo{number}.jpg").write_bytes((folder / "photo.jpg").read_bytes())

    few, every = regard("look", folder), regard("look", folder, "--all")

    assert "mine/photo.jpg and 30 more files: this is a picture, not text." in few.stderr
    assert len(few.stderr.splitlines()) == 2
    assert "\n\n\n" not in few.stdout
    assert len(every.stderr.splitlines()) == 31


def test_messages_that_are_left_out_for_one_reason_are_named_together(tmp_path: Path) -> None:
    chat = json.loads(telegram("Mila", "Otis"))
    chat["messages"] += [{"type": "service", "id": 9, "date_unixtime": "1772442000", "action": "phone_call"}] * 40
    (tmp_path / "chat.json").write_text(json.dumps(chat))

    ran = regard("look", tmp_path / "chat.json")

    assert "message 5: a notice of the app, no words of a speaker; likewise 39 more" in ran.stdout
    assert len(ran.stdout.splitlines()) == 5


def test_a_question_comes_before_what_cannot_be_read(folder: Path) -> None:
    (folder / "open.txt").write_text("4/6/19, 19:02 - Mila: Rain?\n4/6/19, 19:03 - Otis: All week.\n")

    ran = regard("look", folder)

    assert ran.stderr.startswith("regard: mine/open.txt: Is 04/06/19 the 4th of June")


def test_files_of_a_folder_without_the_owner_are_counted_and_not_read(folder: Path) -> None:
    (folder / "people.vcf").write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Otis Quay\nEND:VCARD\n")

    ran = regard("review", folder, "--me", "Mila", "--json", "--listener", "rules")

    assert len(json.loads(ran.stdout)["readings"]) == 2
    assert "mine: 1 file is left out: nobody called 'Mila' (`regard look` shows who is there).\n" in ran.stderr
    assert "mine: 1 file is left out: contacts or events, no conversation.\n" in ran.stderr


def archive(*pairs: tuple[str, str]) -> str:
    """Chats of two people each, as Telegram exports them all."""
    return json.dumps({"chats": {"list": [json.loads(telegram(*names)) for names in pairs]}})


def test_a_part_of_a_name_that_fits_two_people_is_said(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(archive(("Mila Brandt", "Otis"), ("Mila Brandt", "Mila Voss"), ("Mila Voss", "Ravi")))

    part = regard("review", path, "--me", "Mila", "--json", "--listener", "rules")
    whole = regard("review", path, "--me", "Mila Brandt", "--json", "--listener", "rules")

    assert "all.json: 1 conversation is left out in which 'Mila' fits several; say more of it." in part.stderr
    assert "'Mila' was taken for Mila Brandt (1), Mila Voss (1); a whole name with --me keeps to one." in part.stderr
    assert [each["you"] for each in json.loads(whole.stdout)["readings"]] == ["Mila Brandt", "Mila Brandt"]
    assert "all.json: 1 conversation is left out in which you do not speak with others.\n" in whole.stderr


def test_conversations_of_nobody_in_particular_name_whom_they_have_most_often(tmp_path: Path) -> None:
    path = tmp_path / "all.json"
    path.write_text(archive(("Otis", "Mila"), ("Mila", "Ravi")))

    ran = regard("review", path)

    assert ran.returncode == 2
    assert ran.stderr.endswith("with --me NAME. Most often in it: Mila (2), Otis (1), Ravi (1).\n")


def test_a_mail_is_named_once(tmp_path: Path) -> None:
    (tmp_path / "talk.txt").write_text(TALK)
    mail = "From a@b.example Mon Mar  2 09:00:00 2026\nFrom: a@b.example\nSubject: Hi\n\n"
    (tmp_path / "in.mbox").write_text(f"{mail}Hello there\n\n{mail}> Hello there\n\n")

    ran = regard("look", tmp_path)

    assert ran.stdout.count("in.mbox") == 2


@pytest.mark.parametrize(
    ("place", "pages"),
    [
        ("page.html", ["page-2.html", "page.html"]),
        ("reports", ["all - Ravi.html", "all - a b.html"]),
    ],
)
def test_no_report_of_one_archive_replaces_another(tmp_path: Path, place: str, pages: list[str]) -> None:
    path = tmp_path / "all.json"
    path.write_text(archive(("Mila", "a/b"), ("Mila", "Ravi")))

    ran = regard("review", path, "--me", "Mila", "--html", tmp_path / place, "--listener", "rules")

    assert ran.returncode == 0
    assert sorted(each.name for each in tmp_path.rglob("*.html")) == pages
