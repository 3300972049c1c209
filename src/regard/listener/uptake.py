"""Whether an answer takes up what was just said: the content words that both have."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from regard.listener.sentences import Word, sentences


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads(Path(__file__).with_name("function_words.toml").read_text("utf-8"))


@cache
def function_words() -> dict[str, frozenset[str]]:
    """The function words of English by category."""
    return {name: frozenset(words) for name, words in _table()["categories"].items()}


@cache
def _carries_no_topic() -> frozenset[str]:
    return frozenset(_table()["vague"]).union(*function_words().values())


@lru_cache(maxsize=8192)
def content_words(text: str) -> tuple[Word, ...]:
    """The words of a text that carry its topic, in order, each with its place."""
    empty = _carries_no_topic()
    return tuple(
        word
        for sentence in sentences(text)
        for word in sentence.words
        if word.text not in empty and len(word.text) > 2 and not word.text.endswith(("'ll", "'ve", "'d", "'re"))
    )


def stem(word: str) -> str:
    """A word without the endings of number, tense and possession: `migrations`, `migrated` and `migrating` meet."""
    word = word.removesuffix("'s")
    for ending in ("ations", "ation", "ings", "ing", "ies", "ed", "es", "s", "e", "y"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def taken_up(heard: str, answer: str) -> tuple[Word, ...]:
    """The content words of the answer that what was heard has too; each with its place in the answer."""
    stems = {stem(word.text) for word in content_words(heard)}
    return tuple(word for word in content_words(answer) if stem(word.text) in stems)
