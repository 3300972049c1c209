"""`regard demo`, `doctor`, `formats`, `measures`, `--version` and completion."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

import regard
from regard.app import EVERY_CARD, MEASURES, SAMPLES, typeset
from regard.cli.main import app


def run(*words: str) -> str:
    """What a command prints to stdout; it must succeed."""
    result = CliRunner().invoke(app, list(words), catch_exceptions=False)
    assert result.exit_code == 0, result.output
    return result.stdout


def test_version() -> None:
    assert run("--version") == f"regard {regard.__version__}\n"


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_demo_prints_a_reading_and_writes_all_reports(sample: regard.app.Sample, tmp_path: Path) -> None:
    out = run("demo", sample.name, "--folder", str(tmp_path / "reports"), "--listener", "rules")

    assert sample.file in out
    assert "Moments" in out
    assert "One thing to try" in out
    assert len(list((tmp_path / "reports").glob("*.html"))) == len(SAMPLES)


def test_an_unknown_sample_is_named_with_those_there_are() -> None:
    result = CliRunner().invoke(app, ["demo", "wedding"])

    assert result.exit_code == 2
    assert "no sample 'wedding'" in result.output


def test_doctor_has_nothing_to_mend_here() -> None:
    assert f"{len(MEASURES)} measures" in run("doctor")


def test_doctor_names_the_listener_and_what_it_runs_on() -> None:
    (line,) = [line for line in run("doctor").splitlines() if "Listener: " in line]

    assert line.startswith(f"✓ Listener: {regard.app.listener_name('neural')}, numpy ")
    assert "onnxruntime " in line
    assert "tokenizers " in line


def test_doctor_says_what_to_install_for_the_neural_listener_and_finds_nothing_broken() -> None:
    """In a new Python without the runtime; the rules listen there."""
    code = "import sys; sys.modules['onnxruntime'] = None; from regard.cli.main import app; app(['doctor'])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)

    assert ran.returncode == 0
    assert "○ Listener: rules 1, numpy " in ran.stdout
    assert "For the neural one: pip install onnxruntime." in ran.stdout


def test_an_unknown_listener_of_the_demo_is_refused() -> None:
    result = CliRunner().invoke(app, ["demo", "--listener", "ears"])

    assert result.exit_code == 2
    assert "no listener is called 'ears'" in result.stderr


def test_measures_lists_every_question_on_a_line_of_its_own() -> None:
    lines = run("measures").splitlines()

    assert [line.split()[0] for line in lines] == [measure.card.name for measure in MEASURES]
    for line, measure in zip(lines, MEASURES, strict=True):
        assert line.endswith(typeset(measure.card.question))


def test_every_card_can_be_shown() -> None:
    assert run("measures", "--all").count("  source ") == len(MEASURES)


def test_one_measure_alone() -> None:
    assert run("measures", "thanks").count("source") == 1


def test_the_cards_as_json() -> None:
    assert [card["name"] for card in json.loads(run("measures", "--json"))["measures"]] == [
        measure.card.name for measure in MEASURES
    ]
    assert [card["name"] for card in json.loads(run("formats", "--json"))["formats"]] == [
        card.name for card in EVERY_CARD
    ]


def test_formats_says_how_to_get_each() -> None:
    out = run("formats")

    for card in EVERY_CARD:
        assert card.how_to_get in out


def test_completion_script_for_bash(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("_TYPER_COMPLETE_TEST_DISABLE_SHELL_DETECTION", "1")

    assert "complete" in run("--show-completion", "bash")


def test_help_names_the_places_of_arguments_and_no_types() -> None:
    for command, usage in (("review", "FILE..."), ("demo", "[SAMPLE]"), ("measures", "[NAME]"), ("label", "TEXT")):
        out = run(command, "--help")

        assert f"{command} [OPTIONS] {usage}\n" in out
        assert not set("<>{}") & set(out)


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("demo fir", "first_coffee"),
        ("measures open", "open_questions"),
        ("demo x", ""),
        ("review --listener n", "neural"),
    ],
)
def test_the_shell_completes_the_names_of_samples_measures_and_listeners(typed: str, completed: str) -> None:
    last = str(len(typed.split()))
    environment = {"_REGARD_COMPLETE": "complete_bash", "COMP_WORDS": f"regard {typed}", "COMP_CWORD": last}

    result = CliRunner().invoke(app, [], prog_name="regard", env=environment)

    assert result.stdout.split() == completed.split()


def test_where_the_reports_of_the_demo_cannot_go_another_folder_is_asked_for(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("mine")

    result = CliRunner().invoke(app, ["demo", "--folder", str(tmp_path / "taken")])

    assert result.exit_code == 2
    assert "taken is a file, so that no report can be put into it; name another place with --folder PATH." in (
        result.stderr
    )
