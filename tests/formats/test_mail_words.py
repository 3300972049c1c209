"""The lists of what mail apps and lawyers write: what is looked for first is in all that is found after."""

from __future__ import annotations

import re
import tomllib
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.formats.mail_words import Phrases, lowered, mail_words

LISTS = tomllib.loads(files("regard.formats").joinpath("mail_words.toml").read_text(encoding="utf-8"))
ENTRIES = [each for name in ("phrases", "sure", "banners") for each in LISTS["disclaimers"][name]]


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry["has"][0])
@given(data=st.data())
def test_whatever_a_phrase_finds_has_one_of_its_words(entry: dict[str, str], data: st.DataObject) -> None:
    text = data.draw(st.from_regex(re.compile(entry["like"])))

    assert any(sign in lowered(text) for sign in entry["has"])
    assert Phrases.of([entry]).are_in(text, lowered(text))


def test_a_turkish_capital_is_found_by_its_small_letter() -> None:
    text = "BU E-POSTA VE EKLERİ GİZLİDİR, LÜTFEN SİLİNİZ"

    assert mail_words().disclaimers.are_in(text, lowered(text))


def test_a_head_is_told_by_the_name_before_its_colon() -> None:
    kinds = {line: mail_words().header_kind(line) for line in ("*Von:* Mila", "De : Mila", "件名：庭", "Fence: red")}

    assert kinds == {"*Von:* Mila": "from", "De : Mila": "from", "件名：庭": "subject", "Fence: red": None}
