"""What is read from the real files agrees with their known answers, or says why it does not."""

from __future__ import annotations

import pytest
from benchmarks.agreement.__main__ import PAGE, every_case, page

from shared_data import SHARED, needs_shared


@pytest.mark.shared
@needs_shared
def test_every_known_answer_is_agreed_with_or_argued_against() -> None:
    cases = every_case(SHARED / "inputs")

    assert [case for case in cases if not case.agrees and not case.argued] == []
    assert page(cases) == PAGE.read_text("utf-8")
