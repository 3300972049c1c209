"""`regard review`, run as a user runs it: in a process of its own."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from cli.running import TALK, regard
from regard.app import LISTENERS, SAMPLES, listener_name
from regard.cli.reports import write

BY_RULES = ("--listener", "rules")
"""For tests of what is said in fixed words: the rules' labels do not change with weights."""


def test_the_reading_goes_to_stdout_without_colour(talk_file: Path) -> None:
    ran = regard("review", talk_file, "--me", "Ida", *BY_RULES)

    assert ran.returncode == 0
    assert ran.stderr == ""
    assert "My mum went into hospital on Friday" in ran.stdout
    assert "line 2" in ran.stdout
    assert "\x1b" not in ran.stdout


def test_moments_come_first_then_findings_then_one_thing_to_try() -> None:
    sample = SAMPLES[0]

    out = regard("review", sample.path(), "--me", sample.you, *BY_RULES).stdout

    assert out.index("Moments") < out.index("What was measured") < out.index("One thing to try")


def test_a_missed_chance_is_shown_with_both_quotes_and_one_thing_to_try(talk_file: Path) -> None:
    out = regard("review", talk_file, "--me", "Ida", *BY_RULES).stdout

    assert "a missed chance" in out
    assert "“Could you not send the boxes later?”" in out
    assert out.count("One thing to try") == 1


def test_without_a_name_it_says_which_names_it_found(talk_file: Path) -> None:
    ran = regard("review", talk_file)

    assert ran.returncode == 2
    assert ran.stdout == ""
    assert ran.stderr.strip().endswith("Say it with --me NAME. Names in it: Ida, Per.")


def test_json_is_plain_values_with_every_quote_in_its_place(talk_file: Path) -> None:
    ran = regard("review", talk_file, "--me", "ida", "--json", *BY_RULES)

    (reading,) = json.loads(ran.stdout)["readings"]
    assert reading["you"] == "Ida"
    shared = reading["moments"][0]["shared"]
    assert shared["speaker"] == "Per"
    assert shared["line"] == 2
    assert shared["quote"] in TALK.splitlines()[1]


def test_several_files_are_read_and_a_bad_one_does_not_stop_the_others(talk_file: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_text("")

    ran = regard("review", empty, talk_file, "--me", "Ida", *BY_RULES)

    assert ran.returncode == 2
    assert "empty.txt: the file is empty." in ran.stderr
    assert "My mum went into hospital" in ran.stdout


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00", "this is a picture"),
        (
            b"Once upon a time there was prose.\nAnd more of it.\n",
            "no known kind of conversation, address book or calendar",
        ),
        (b"WEBVTT\n\n", "nothing that was said"),
        (b"[" * 100_000, "no known kind of conversation, address book or calendar"),
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
    assert f"{tmp_path.name}: there is no file in it." in ran.stderr
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

    plain = regard("review", path, "--me", "Ida", "--json", "--html", tmp_path / "report.html")

    (reading,) = json.loads(plain.stdout)["readings"]
    (skipped,) = reading["read"].pop("skipped")
    assert reading["read"] == {"items": 3, "kept": 2, "cautions": []}
    assert set(skipped) == {"file", "place", "what", "to_do"}
    assert f"{skipped['place']}: {skipped['what']}" in (tmp_path / "report.html").read_text("utf-8")


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


def test_of_several_files_named_the_reports_go_into_a_folder_though_one_cannot_be_read(
    talk_file: Path, tmp_path: Path
) -> None:
    regard("review", talk_file, tmp_path / "nothing.vtt", "--me", "Ida", "--html", tmp_path / "reports.html")

    assert [path.name for path in (tmp_path / "reports.html").iterdir()] == ["talk.html"]


def test_a_name_that_is_no_pages_is_a_folders(talk_file: Path, tmp_path: Path) -> None:
    ran = regard("review", talk_file, "--me", "Ida", "--html", tmp_path / "reports")

    assert f"Report: {tmp_path / 'reports' / 'talk.html'}" in ran.stderr


@pytest.mark.parametrize("name", ["", "-"])
def test_a_report_needs_the_name_of_a_file_or_folder(talk_file: Path, name: str) -> None:
    ran = regard("review", talk_file, "--me", "Ida", "--html", name, cwd=talk_file.parent)

    assert ran.returncode == 2
    assert "name a file that ends in .html, or a folder" in ran.stderr
    assert [path.name for path in talk_file.parent.iterdir()] == ["talk.txt"]


def test_without_a_browser_the_report_is_written_and_one_sentence_says_so(talk_file: Path, tmp_path: Path) -> None:
    here = str(tmp_path)

    ran = regard(
        "review", talk_file, "--me", "Ida", "--open", PATH=here, TMPDIR=here, DISPLAY="", WAYLAND_DISPLAY="", BROWSER=""
    )

    (report,) = tmp_path.glob("regard-*/talk.html")
    assert ran.returncode == 2
    assert ran.stderr.splitlines() == [
        f"Report: {report} (readable by you only; it stays there until you delete it)",
        f"regard: there is no browser here to open {report} in; it was written all the same.",
    ]


def test_open_shows_the_report_in_the_browser(talk_file: Path, tmp_path: Path) -> None:
    browser = tmp_path / "browser"
    browser.write_text(f'#!/bin/sh\necho "$1" > {tmp_path}/opened\n')
    browser.chmod(0o700)
    report = tmp_path / "report.html"

    ran = regard("review", talk_file, "--me", "Ida", "--open", "--html", report, BROWSER=f"{browser} %s")

    assert ran.returncode == 0
    assert (tmp_path / "opened").read_text().strip() == report.as_uri()


def test_a_full_disk_is_one_sentence(talk_file: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ran = regard("review", talk_file, "--me", "Ida", stdout=full)

    assert ran.returncode == 2
    assert ran.stderr == "regard: the output could not be written (No space left on device).\n"


def test_whoever_stops_reading_gets_no_complaint(talk_file: Path) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "w") as nobody:
        ran = regard("review", talk_file, "--me", "Ida", stdout=nobody)

    assert (ran.returncode, ran.stderr) == (1, "")


@pytest.mark.skipif(os.geteuid() == 0, reason="the system's superuser may read every file")
def test_a_file_that_may_not_be_read_is_named_in_our_own_words(talk_file: Path) -> None:
    talk_file.chmod(0)

    assert "talk.txt: you are not permitted to read it." in regard("review", talk_file, "--me", "Ida").stderr


def test_the_name_of_a_file_stays_on_its_line(tmp_path: Path) -> None:
    path = tmp_path / "my\ntalk\x1b[2J.txt"
    path.write_text(TALK)

    ran = regard("review", path, tmp_path / "no\nsuch.txt", "--me", "Ida", "--html", tmp_path / "reports")

    assert ran.stdout.startswith("my�talk�[2J.txt: Ida with Per, 5 turns  listener ")
    assert len(ran.stderr.splitlines()) == 2


def test_a_name_that_is_empty_or_fits_several_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text("Zoë Müller: How was the move?\nZoe Smith: Good.\n")

    assert "the name given is empty." in regard("review", path, "--me", "").stderr
    assert "'zoe' fits several names." in regard("review", path, "--me", "zoe").stderr


def test_escape_codes_in_a_transcript_do_not_reach_the_terminal(tmp_path: Path) -> None:
    path = tmp_path / "talk.txt"
    path.write_text(TALK.replace("My mum", "\x1b[31mMy mum\x1b]0;owned\x07"))

    out = regard("review", path, "--me", "Ida", *BY_RULES)

    assert "owned" in out.stdout
    assert "\x1b" not in out.stdout + out.stderr
    assert "\x07" not in out.stdout + out.stderr


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8:strict"])
def test_what_stdout_cannot_write_is_no_reason_to_stop(tmp_path: Path, encoding: str) -> None:
    """An old code page has no sign for a missed chance; a file name need not be text at all."""
    path = tmp_path / os.fsdecode(b"caf\xff.txt")
    path.write_text(TALK.replace("Per", "Zoë Łuk"), "utf-8")

    said = regard("review", path, "--me", "Ida", *BY_RULES, PYTHONUTF8="0", PYTHONIOENCODING=encoding)
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

    words = ("review", path, "--me", "Ida", "--json", *BY_RULES)
    runs = [regard(*words, PYTHONHASHSEED=str(seed)).stdout for seed in range(5)]

    assert [moment["kind"] for moment in json.loads(runs[0])["readings"][0]["moments"]] == ["hardship", "worry"]
    assert len(set(runs)) == 1


@pytest.mark.parametrize("listener", LISTENERS)
def test_the_listener_is_named_with_its_version_wherever_a_reading_is_shown(
    talk_file: Path, tmp_path: Path, listener: str
) -> None:
    """So that an old reading can be told from a new one."""
    words = ("review", talk_file, "--me", "Ida", "--listener", listener)
    report = tmp_path / "report.html"

    (reading,) = json.loads(regard(*words, "--json", "--html", report).stdout)["readings"]

    name = listener_name(listener)
    assert reading["made_by"] == name
    assert regard(*words).stdout.splitlines()[0] == f"talk.txt: Ida with Per, 5 turns  listener {name}"
    assert f"listener {name}." in report.read_text("utf-8")


def test_a_listener_that_is_not_there_is_refused_once_and_nothing_is_read(talk_file: Path) -> None:
    ran = regard("review", talk_file, talk_file, "--me", "Ida", "--listener", "ears")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "regard: no listener is called 'ears'; there are neural and rules.\n"
