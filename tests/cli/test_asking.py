"""On a terminal, Regard asks which participant is you."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.running import CTRL_C, CTRL_D, in_a_terminal


def test_it_asks_until_a_number_fits(talk_file: Path) -> None:
    words = ["review", str(talk_file), "--listener", "rules"]

    seen = in_a_terminal(words, [("Number", "9\n"), ("please", "1\n")])

    assert "Which of these in talk.txt is you?" in seen.screen
    assert "A number from 1 to 2, or a name that fits one of them, please." in seen.screen
    assert "My mum went into hospital" in seen.screen
    assert "\x1b[" in seen.screen, "a terminal gets colour"
    assert seen.code == 0


def test_a_name_is_an_answer_too(talk_file: Path) -> None:
    seen = in_a_terminal(["review", str(talk_file)], [("Number or name: ", "ida\n")])

    assert "Ida with Per" in seen.screen


@pytest.mark.parametrize("keys", [CTRL_C, CTRL_D], ids=["Ctrl-C", "Ctrl-D"])
def test_whoever_does_not_want_to_answer_stops_it(talk_file: Path, tmp_path: Path, keys: str) -> None:
    seen = in_a_terminal(["review", str(talk_file), "--html", str(tmp_path / "r")], [("Number or name: ", keys)])

    assert seen.code == 130
    assert seen.screen.endswith("\r\nregard: stopped; nothing was written.\r\n")
    assert not (tmp_path / "r").exists()


def test_what_is_asked_is_no_part_of_the_data(talk_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"

    in_a_terminal(["review", str(talk_file), "--json"], [("Number or name: ", "1\n")], out=out)

    assert out.read_text("utf-8").startswith("{")
