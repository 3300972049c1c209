"""`regard review`, run as a user runs it: in a process of its own."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from regard.cli.reports import write

TALK = """\
Ida: How was the move?
Per: My mum went into hospital on Friday, so I have not slept much.
Ida: Could you not send the boxes later?
Per: Maybe. The flat is lovely though.
Ida: Thanks for telling me.
"""


@pytest.fixture
def talk_file(tmp_path: Path) -> Path:
    path = tmp_path / "talk.txt"
    path.write_text(TALK)
    return path


def regard(*words: str | Path, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the command line with its output in pipes and nobody at the keyboard."""
    return subprocess.run(
        [sys.executable, "-m", "regard", *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        stdin=subprocess.DEVNULL,
        cwd=cwd,
        env=os.environ | {"PYTHONUTF8": "1"} | environment,
    )


def test_the_reading_goes_to_stdout_without_colour(talk_file: Path) -> None:
    ran = regard("review", talk_file, "--me", "Ida")

    assert ran.returncode == 0
    assert ran.stderr == ""
    assert "My mum went into hospital on Friday" in ran.stdout
    assert "line 2" in ran.stdout
    assert "\x1b" not in ran.stdout


def test_a_missed_chance_is_shown_with_both_quotes_and_one_thing_to_try(talk_file: Path) -> None:
    out = regard("review", talk_file, "--me", "Ida").stdout

    assert "a missed chance" in out
    assert "“Could you not send the boxes later?”" in out
    assert out.count("One thing to try") == 1


def test_without_a_name_it_says_which_names_it_found(talk_file: Path) -> None:
    ran = regard("review", talk_file)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.strip().endswith("Say it with --me NAME. Names in it: Ida, Per.")


def test_json_is_plain_values_with_every_quote_in_its_place(talk_file: Path) -> None:
    ran = regard("review", talk_file, "--me", "ida", "--json")

    (reading,) = json.loads(ran.stdout)["readings"]
    assert reading["you"] == "Ida"
    shared = reading["moments"][0]["shared"]
    assert shared["speaker"] == "Per"
    assert shared["line"] == 2
    assert shared["quote"] in TALK.splitlines()[1]


def test_several_files_are_read_and_a_bad_one_does_not_stop_the_others(talk_file: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")

    ran = regard("review", empty, talk_file, "--me", "Ida")

    assert ran.returncode == 2
    assert "empty.txt: the file is empty." in ran.stderr
    assert "My mum went into hospital" in ran.stdout


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "not a text file"),
        (b"Once upon a time there was prose.\nAnd more of it.\n", "no known kind of transcript"),
        (b"WEBVTT\n\n", "nothing that was said"),
        (b"[" * 100_000, "no known kind of transcript"),
    ],
    ids=["empty", "binary", "prose", "no cues", "nested"],
)
def test_what_cannot_be_read_gets_one_sentence_and_exit_code_2(tmp_path: Path, content: bytes, says: str) -> None:
    path = tmp_path / "file.vtt"
    path.write_bytes(content)

    ran = regard("review", path, "--me", "Ida")

    assert ran.returncode == 2
    assert says in ran.stderr
    assert "Traceback" not in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_huge_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(10 * 2**30)

    ran = regard("review", path, "--me", "Ida")

    assert ran.returncode == 2
    assert "10,240 MiB" in ran.stderr


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    ran = regard("review", tmp_path, tmp_path / "nothing.vtt", "--me", "Ida")

    assert ran.returncode == 2
    assert "this is a folder" in ran.stderr
    assert "there is no such file" in ran.stderr


def test_what_was_left_out_is_counted_and_shown(tmp_path: Path) -> None:
    path = tmp_path / "talk.vtt"
    path.write_text(
        "WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<v Ida>Hello.</v>\n\n"
        "00:00:03.000 --> 00:00:04.000\n\n00:00:05.000 --> 00:00:06.000\n<v Per>Hello.</v>\n"
    )

    ran = regard("review", path, "--me", "Ida")

    assert ran.returncode == 0
    assert "Read 2 of 3 items; 1 left out:" in ran.stderr


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_bytes("Zoë: Où est le café, chérie?\nPer: Là-bas, à côté de la forêt. Ça va?\n".encode("cp1252") * 9)

    ran = regard("review", path, "--me", "Per")

    assert ran.returncode == 0
    assert "which is a guess from its letters" in ran.stderr


def test_the_report_is_written_and_its_place_is_said(talk_file: Path, tmp_path: Path) -> None:
    report = tmp_path / "new" / "report.html"

    ran = regard("review", talk_file, "--me", "Ida", "--html", report)

    assert ran.returncode == 0
    assert str(report) in ran.stderr
    assert "My mum went into hospital" in report.read_text("utf-8")
    assert report.stat().st_mode & 0o077 == 0


def test_a_report_never_replaces_what_is_no_report(talk_file: Path, tmp_path: Path) -> None:
    notes = tmp_path / "notes.txt"
    notes.write_text("mine")

    page = tmp_path / "my-page.html"
    page.write_text("<!doctype html>\n<title>mine</title>")

    for target in (talk_file, notes, page):
        assert regard("review", talk_file, "--me", "Ida", "--html", target).returncode == 2
    assert talk_file.read_text() == TALK
    assert notes.read_text() == "mine"
    assert "mine" in page.read_text()


def test_a_report_is_replaced_by_a_newer_one(talk_file: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.html"

    for me in ("Per", "Ida"):
        assert regard("review", talk_file, "--me", me, "--html", report).returncode == 0
    assert "My mum went into hospital" in report.read_text("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["report.html", "talk.txt"]


def test_a_report_that_cannot_be_written_leaves_nothing_behind(talk_file: Path, tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    ran = regard("review", talk_file, "--me", "Ida", "--html", talk_file / "report.html")

    assert ran.returncode == 2
    assert "talk.txt is a file, so that no report can be put into it; name another place" in ran.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["talk.txt"]

    with pytest.raises(UnicodeEncodeError):
        write(tmp_path / "report.html", "half a character: \ud800")
    assert [path.name for path in tmp_path.iterdir()] == ["talk.txt"]


def test_reports_of_several_files_go_into_a_folder(talk_file: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    twin = tmp_path / "other" / "talk.txt"
    twin.write_text(TALK)

    ran = regard("review", talk_file, twin, "--me", "Ida", "--html", tmp_path / "reports")

    assert ran.returncode == 0
    assert sorted(path.name for path in (tmp_path / "reports").iterdir()) == ["talk-2.html", "talk.html"]


def test_escape_codes_in_a_transcript_do_not_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(TALK.replace("My mum", "\x1b[31mMy mum\x1b]0;owned\x07"))

    out = regard("review", path, "--me", "Ida")

    assert "\x1b" not in out.stdout + out.stderr
    assert "\x07" not in out.stdout + out.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8:strict"])
def test_what_stdout_cannot_write_is_no_reason_to_stop(tmp_path: Path, encoding: str) -> None:
    """An old code page has no sign for a missed chance; a file name need not be text at all."""
    path = tmp_path / os.fsdecode(b"caf\xff.txt")
    path.write_text(TALK.replace("Per", "Zoë Łuk"), "utf-8")

    said = regard("review", path, "--me", "Ida", PYTHONUTF8="0", PYTHONIOENCODING=encoding)
    plain = regard("review", path, "--me", "Ida", "--json", PYTHONUTF8="0", PYTHONIOENCODING=encoding)

    assert (said.returncode, plain.returncode) == (0, 0), said.stderr + plain.stderr
    assert "My mum went into hospital" in said.stdout
    (reading,) = json.loads(plain.stdout)["readings"]
    assert reading["participants"] == ["Ida", "Zoë Łuk"]


def test_reading_the_same_file_twice_is_the_same(talk_file: Path) -> None:
    first, second = (regard("review", talk_file, "--me", "Ida", "--json").stdout for _ in range(2))

    assert first == second


def test_two_things_shared_in_one_sentence_come_in_the_same_order_each_time(tmp_path: Path) -> None:
    """Python shuffles its sets anew in each process, so that an order taken from one would change from run to run."""
    path = tmp_path / "talk.txt"
    path.write_text("Per: My mum went into hospital and I'm worried that I'll lose my job.\nIda: Could you not wait?\n")

    runs = [regard("review", path, "--me", "Ida", "--json", PYTHONHASHSEED=str(seed)).stdout for seed in range(5)]

    assert [moment["kind"] for moment in json.loads(runs[0])["readings"][0]["moments"]] == ["hardship", "worry"]
    assert len(set(runs)) == 1


def test_on_a_terminal_it_asks_which_participant_is_you(talk_file: Path) -> None:
    screen = in_a_terminal(["review", str(talk_file)], answers=[("Number", "9\n"), ("please", "1\n")])

    assert "Which of these in talk.txt is you?" in screen
    assert "A number from 1 to 2, or a name that fits one of them, please." in screen
    assert "My mum went into hospital" in screen
    assert "\x1b[" in screen, "a terminal gets colour"


def in_a_terminal(words: list[str], answers: list[tuple[str, str]], limit: float = 20.0) -> str:
    """Run the command line on a pseudo-terminal; type each answer once its prompt is seen. What the screen showed."""
    ours, theirs = pty.openpty()
    environment = {name: value for name, value in os.environ.items() if name != "NO_COLOR"}
    environment |= {"TERM": "xterm-256color", "COLUMNS": "100", "PYTHONUTF8": "1"}
    command = [sys.executable, "-m", "regard", *words]
    child = subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, env=environment)
    os.close(theirs)
    seen = ""
    until = time.monotonic() + limit
    while time.monotonic() < until:
        if select.select([ours], [], [], 0.2)[0]:
            try:
                data = os.read(ours, 65536)
            except OSError:  # Linux's way to say that the other end has closed
                break
            if not data:
                break
            seen += data.decode("utf-8", errors="replace")
        if answers and answers[0][0] in seen:
            os.write(ours, answers.pop(0)[1].encode())
    os.close(ours)
    child.kill()  # gone already, unless it took too long
    child.wait()
    return seen
