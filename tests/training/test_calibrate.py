"""Calibration and the figures that thresholds are chosen by, on numbers that can be worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from training.calibrate import f_score, platt


def test_the_f_score_with_beta_one_is_the_harmonic_mean() -> None:
    assert f_score(0.5, 1.0, 1) == pytest.approx(2 / 3)
    assert f_score(0, 0, 1) == 0


def test_half_a_beta_prefers_precision() -> None:
    assert f_score(0.9, 0.3, 0.5) > f_score(0.3, 0.9, 0.5)


def test_calibration_finds_the_scale_and_shift_that_made_the_labels() -> None:
    chance = np.random.default_rng(3)
    answer = chance.normal(size=20_000).astype(np.float32)
    wanted = (chance.random(20_000) < 1 / (1 + np.exp(-(2 * answer - 1)))).astype(np.float32)

    scale, shift = platt(answer, wanted)

    assert scale == pytest.approx(2, abs=0.1)
    assert shift == pytest.approx(-1, abs=0.1)


def test_with_few_examples_an_answer_stays_near_what_it_was() -> None:
    scale, shift = platt(np.array([5.0, -5.0], np.float32), np.array([1, 0], np.float32))

    assert scale == pytest.approx(1, abs=0.1)
    assert shift == pytest.approx(0, abs=0.1)
