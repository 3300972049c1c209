"""The page of evidence: nothing on it is forgotten, and it is what would be written now."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks.evidence.__main__ import beyond_rounding, main
from benchmarks.evidence.annomi import Utterance
from benchmarks.evidence.arithmetic import Counts
from benchmarks.evidence.quality import COMBINATION, DOWN, EXPECTED, UP, separation
from benchmarks.evidence.rests_on import RESTS_ON
from benchmarks.evidence.words import figure, found, percent, table

from regard.measures import MEASURES

SHARED = Path(__file__).parents[3] / "shared"
NAMES = {measure.card.name for measure in MEASURES}


@pytest.mark.shared
@pytest.mark.skipif(not SHARED.is_dir(), reason="the labelled sets are not beside the repository")
def test_the_page_is_what_would_be_written_now(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check", "--shared", str(SHARED)])

    assert code == 0, capsys.readouterr().out


def test_another_processors_rounding_is_no_difference_and_another_figure_is() -> None:
    assert beyond_rounding(["F1 0.71 of 1,000", "same"], ["F1 0.72 of 1,010", "same"]) == []
    assert beyond_rounding(["F1 0.71"], ["F1 0.78"]) == ["-F1 0.71\n+F1 0.78"]
    assert beyond_rounding(["one", "two"], ["one", "three"]) == ["-two", "+three"]


def test_without_the_labelled_sets_one_sentence_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--shared", str(tmp_path)]) == 2
    assert "No labelled sets" in capsys.readouterr().err


def test_each_measure_says_which_way_and_what_its_error_rests_on() -> None:
    assert set(EXPECTED) == NAMES
    assert set(RESTS_ON) == NAMES


def test_the_combination_stays_as_it_was_fixed_before_measuring() -> None:
    assert COMBINATION == {"reflections": UP, "open questions": UP, "advice": DOWN, "words": DOWN}


def test_less_is_better_where_that_was_stated() -> None:
    less = separation("advice", [0.1, 0.2, 0.9, None], [True, True, False, True], DOWN)

    assert (less.auc, less.good, less.poor, less.abstained) == (1, 2, 1, 1)


def test_an_utterance_is_what_more_than_half_of_its_annotators_say() -> None:
    open_, closed, told = frozenset({"question", "open"}), frozenset({"question", "closed"}), frozenset({"advice"})

    assert Utterance(0, "Therapist", "", (open_, open_, closed)).tags == {"question", "open"}
    assert Utterance(0, "Therapist", "", (open_, closed, told)).tags == {"question"}
    assert Utterance(0, "Therapist", "", (open_, told)).tags == set()


def test_figures_are_written_as_they_can_be_read() -> None:
    assert figure(-0.001) == "0.00"
    assert figure(0.5, (0.25, 0.75)) == "0.50 (0.25 to 0.75)"
    assert figure(None) == "-"
    assert percent(0.001) == "under 1 %"
    assert found(Counts(both=4, listener=4, people=5)) == "4 of 9: 0.50, 0.44, 0.47"
    assert table(["what", "n"], [["a", "1"]]) == "| what | n |\n| --- | --- |\n| a | 1 |"
