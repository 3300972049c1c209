"""The phrase language, and the phrase files."""

from __future__ import annotations

import tomllib
from itertools import chain
from pathlib import Path

import pytest

import regard.listener.rules
from regard.listener import Act, Disclosure, Wording
from regard.listener.phrase_language import listed, parse
from regard.listener.phrases import Group, PhraseBook, Written, groups_of
from regard.listener.rules_listener import FILES, QUESTION_FILES
from regard.listener.sentences import sentences

FOLDER = Path(regard.listener.rules.__path__[0])
EVERY_FILE = sorted(path.stem for path in FOLDER.glob("*.toml"))
LISTS = {"hard": listed(["hard", "a lot", "tough"])}


def found(phrase: str, text: str) -> str | None:
    """The words of a text that a phrase finds first; None if it finds nothing."""
    (sentence,) = sentences(text)
    for at, word in enumerate(sentence.words):
        stop = parse(phrase, LISTS).match(sentence.words, at)
        if stop is not None and word.text in parse(phrase, LISTS).first_words:
            return text[word.begin : sentence.words[stop - 1].stop]
    return None


@pytest.mark.parametrize(
    ("phrase", "text", "words"),
    [
        ("that must be", "Yes, that, um, must be it.", "that, um, must be"),
        ("sounds|seems like", "It seems like rain.", "seems like"),
        ("it is really? hard", "It is hard.", "It is hard"),
        ("it is really? hard", "It is really hard.", "It is really hard"),
        ("a * b", "a long b", "a long b"),
        ("a ... b", "a b", "a b"),
        ("a ... b", "a 1 2 3 4 b", "a 1 2 3 4 b"),
        ("a ... b", "a 1 2 3 4 5 b", None),
        ("that is @hard", "That is a lot.", "That is a lot"),
        ("that is @hard? so", "That is so.", "That is so"),
        ("(i am|i'm) glad", "I'm glad.", "I'm glad"),
        ("(i (am|was)|i'm) glad", "I was glad.", "I was glad"),
        ("(so|and)? you", "you", "you"),
        ("^so", "Well, you know, so it is.", "so"),
        ("^did you", "It rained, did you know.", "did you"),
        ("^did you", "It is what did you in.", None),
        ("right$", "Right is not left.", None),
        ("right$", "It is right.", "right"),
        ("it’s", "it’s", None),
        ("it's", "It’s late.", "It’s"),
    ],
)
def test_what_a_phrase_finds(phrase: str, text: str, words: str | None) -> None:
    """Each sign of the language, as the module describes it."""
    assert found(phrase, text) == words


@pytest.mark.parametrize("phrase", ["", "^", "* it", "... it", "(a|b", "a) b", "@nothing", "a? b?"])
def test_what_is_no_phrase(phrase: str) -> None:
    """A phrase begins with a word that cannot be left out, closes its brackets, and names lists of its file."""
    with pytest.raises(ValueError, match=r"phrase|bracket|list"):
        parse(phrase, LISTS)


@pytest.mark.parametrize(
    ("options", "text", "expected"),
    [
        ({}, "It is hard.", True),
        ({"unless": ["not"]}, "It is not so, it is hard.", False),
        ({"needs": ["so"]}, "It is hard.", False),
        ({"needs": ["so"]}, "So it is hard.", True),
        ({"question": True}, "It is hard.", False),
        ({"question": False}, "It is hard?", False),
        ({"most_words": 2}, "It is hard.", False),
        ({"leads": True}, "It rained, it is hard.", False),
        ({"leads": True}, "Well, it is hard.", True),
    ],
)
def test_when_a_group_speaks(options: dict[str, object], text: str, *, expected: bool) -> None:
    """What a group of phrases can ask of the sentence besides."""
    table = {"kind": "advice", "source": "own: test", "group": [{"name": "x", "phrases": ["it is hard"], **options}]}
    book = PhraseBook(groups_of(table))

    assert any(book.find(sentences(text)[0])) is expected


def every_group(name: str) -> list[Group]:
    """The groups of one phrase file."""
    return groups_of(tomllib.loads((FOLDER / f"{name}.toml").read_text("utf-8")))


def test_every_phrase_file_is_looked_into() -> None:
    """A phrase file that no list names would be dead."""
    assert sorted([*FILES, *QUESTION_FILES, "back_channel"]) == EVERY_FILE


@pytest.mark.parametrize("file", EVERY_FILE)
def test_every_phrase_parses(file: str) -> None:
    """Phrases are parsed when they are first needed; here all are."""
    for group in every_group(file):
        for written in chain(group.phrases, group.unless, group.needs):
            assert written.first_words <= written.phrase.first_words


@pytest.mark.parametrize("file", EVERY_FILE)
def test_every_group_says_what_it_finds_and_where_it_comes_from(file: str) -> None:
    """A kind that there is, a name of its own, a source, and at least one phrase."""
    groups = every_group(file)
    kinds = {str(kind) for kind in chain(Act, Disclosure, Wording)}

    assert all(group.kind in kinds and len(group.source) > 10 and group.phrases for group in groups)
    assert len({group.name for group in groups}) == len(groups)


@pytest.mark.parametrize("file", EVERY_FILE)
def test_no_phrase_stands_twice(file: str) -> None:
    """The same phrase twice in one file would be a slip."""
    texts = [written.text for group in every_group(file) for written in group.phrases]
    assert sorted(texts) == sorted(set(texts))


def test_a_phrase_is_found_by_its_second_word_too() -> None:
    """Looking up by the first two words leaves nothing out: optional words, groups and gaps included."""
    phrases = ["a b? c", "a (b c|d)", "a", "a ... e", "(f|a g) h", "a b$"]
    book = PhraseBook([Group("advice", phrase, "own", (Written(phrase, {}),)) for phrase in phrases])

    def names(text: str) -> set[str]:
        return {match.group.name for match in book.find(sentences(text)[0])}

    assert names("a c") == {"a", "a b? c"}
    assert names("a b c") == {"a", "a b? c", "a (b c|d)"}
    assert names("a d e") == {"a", "a (b c|d)", "a ... e"}
    assert names("a g h") == {"a", "(f|a g) h"}
    assert names("a b") == {"a", "a b$"}
