"""`regard label`, run as a user runs it: in a process of its own."""

from __future__ import annotations

import io
import json

import pytest
from rich.console import Console

from cli.running import regard
from regard import app
from regard.app import HeardLabel, LabelledText
from regard.cli import label

TEXT = "That must be hard. Have you tried a macro?"


def shown(answer: LabelledText, columns: int = 120) -> list[str]:
    """The lines of a screen."""
    file = io.StringIO()
    label.show(answer, Console(file=file, width=columns, force_terminal=True, color_system=None))
    return [line.rstrip() for line in file.getvalue().splitlines()]


def answer(*labels: HeardLabel, silent: str = "", receptiveness: float | None = None) -> LabelledText:
    """An answer made by hand, so that these tests see the screen and not the listener."""
    return LabelledText("Some words.", None, "by hand 1", labels, silent, receptiveness)


def test_each_label_has_a_line_with_the_words_it_rests_on_and_the_listener_comes_last() -> None:
    ran = regard("label", TEXT, "--before", "My mum went into hospital on Friday.", "--listener", "rules")

    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.splitlines() == [
        "acknowledging    rule  “That must be hard”",
        "closed question  rule  “Have you tried a macro?”",
        "advice           rule  “Have you tried a macro?”",
        "Listener: rules 1",
    ]


def test_by_default_the_neural_listener_hears_it() -> None:
    ran = regard("label", TEXT)

    assert ran.returncode == 0
    assert ran.stdout.splitlines()[-1] == f"Listener: {app.listener_name('neural')}"


def test_json_is_the_answer_of_the_library() -> None:
    for listener in app.LISTENERS:
        ran = regard("label", TEXT, "--before", "It rained.", "--listener", listener, "--json")

        expected = app.labelled_as_values(app.label(TEXT, before="It rained.", listener=listener))
        assert json.loads(ran.stdout) == expected


def test_probabilities_are_per_cent_and_never_certain() -> None:
    lines = shown(
        answer(
            HeardLabel("act", "thanks", "Some", 0, 4, 0.834, None),
            HeardLabel("act", "open question", "words", 5, 10, 0.9999, None),
        )
    )

    assert lines == ["thanks          83%  “Some”", "open question  >99%  “words”", "Listener: by hand 1"]


def test_feelings_and_degrees_are_in_plain_words() -> None:
    lines = shown(
        answer(
            HeardLabel("feeling", "joy", "Some", 0, 4, 0.6, 1.2),
            HeardLabel("feeling", "anger", "Some", 0, 4, 0.6, 3.0),
            HeardLabel("disclosure", "hardship", "words", 5, 10, 0.7, 2.6),
            HeardLabel("wording", "hedged", "words", 5, 10, None, None),
        )
    )

    assert [line.split("  ")[0] for line in lines[:-1]] == [
        "words of joy, slight",
        "words of anger, strong",
        "hardship shared, very personal",
        "hedged wording",
    ]


def test_silence_is_said_with_its_reason() -> None:
    assert shown(answer(silent="no words in it"))[0] == "No label: no words in it."
    assert shown(answer())[0] == "No label: there is nothing in it that this listener is sure enough of."


@pytest.mark.parametrize(
    ("value", "says"), [(0.42, "0.4 standard deviations more"), (-1.0, "1.0 standard deviations less")]
)
def test_how_open_the_words_are_is_said_with_its_yardstick(value: float, says: str) -> None:
    assert says in shown(answer(receptiveness=value))[1]


def test_a_long_quotation_goes_on_under_itself() -> None:
    lines = shown(answer(HeardLabel("act", "advice", "some words " * 12, 0, 132, 0.6, None)), columns=60)

    assert len(lines) > 2
    assert all(line.startswith((" " * 14 + "some", " " * 14 + "words")) for line in lines[1:-1])


def test_a_listener_that_is_not_there_gets_one_sentence_and_exit_code_2() -> None:
    ran = regard("label", TEXT, "--listener", "ears")

    assert (ran.returncode, ran.stdout) == (2, "")
    assert ran.stderr == "regard: no listener is called 'ears'; there are neural and rules.\n"


def test_what_the_text_holds_cannot_steer_the_terminal() -> None:
    ran = regard("label", "Thanks \x1b[31m for that.", "--listener", "rules")

    assert ran.returncode == 0
    assert "\x1b" not in ran.stdout
