"""From the words of speech recognisers to pieces, by one rule."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Piece, Place, count_words
from regard.formats.words import Passage, Word, parts_of

HERE = Place(None, "segment 1")


def pieces_of(passage: Passage) -> list[Piece]:
    """The pieces that have words in them, as a file of this passage alone would have."""
    return [piece for piece, _ in parts_of(passage) if count_words(piece.text)]


def words(marked: str, *, seconds: float = 0.5) -> tuple[Word, ...]:
    """`a:Hello b:yes` as words of speakers a and b, half a second each; a word after `-` has no speaker, `|` is 2 s."""
    found: list[Word] = []
    now = 0.0
    for part in marked.split():
        if part == "|":
            now += 2.0
            continue
        speaker, _, text = part.partition(":")
        found.append(Word(text, HERE, None if speaker == "-" else speaker, now, now + seconds))
        now += seconds
    return tuple(found)


def said(marked: str, text: str = "", speaker: str | None = None) -> list[tuple[str | None, str]]:
    passage = Passage(text, HERE, speaker, words=words(marked))
    return [(piece.speaker, piece.text) for piece in pieces_of(passage)]


def test_a_new_piece_begins_with_another_speaker() -> None:
    assert said("a:we a:met b:so b:we b:did") == [("a", "we met"), ("b", "so we did")]


def test_a_new_piece_begins_after_a_sentence() -> None:
    assert said("a:It a:rained. a:We a:left.") == [("a", "It rained."), ("a", "We left.")]


def test_a_new_piece_begins_after_a_pause() -> None:
    assert said("a:well | a:perhaps") == [("a", "well"), ("a", "perhaps")]


def test_one_word_in_the_middle_of_a_sentence_does_not_change_hands() -> None:
    assert said("a:Let b:us a:start.") == [("a", "Let us start.")]


def test_one_word_at_the_edge_of_a_sentence_does_not_change_hands() -> None:
    assert said("a:And b:then b:we b:left.") == [("b", "And then we left.")]
    assert said("b:And b:then b:we a:left.") == [("b", "And then we left.")]


def test_a_response_of_one_word_is_believed() -> None:
    assert said("a:So a:we b:yeah a:went a:home.") == [("a", "So we"), ("b", "yeah"), ("a", "went home.")]


def test_two_words_are_believed() -> None:
    assert said("a:So a:we b:me b:too a:went a:home.") == [("a", "So we"), ("b", "me too"), ("a", "went home.")]


def test_without_the_end_of_a_sentence_each_word_is_believed() -> None:
    assert said("a:tea b:please a:thanks") == [("a", "tea"), ("b", "please"), ("a", "thanks")]


def test_a_word_without_a_speaker_goes_with_its_sentence() -> None:
    assert said("a:In -:1998 a:we a:moved.") == [("a", "In 1998 we moved.")]
    assert said("-:1998 b:was b:hard.", speaker="a") == [("b", "1998 was hard.")]
    assert said("-:So -:it -:was.", speaker="a") == [("a", "So it was.")]


def test_the_text_is_the_passage_s_own() -> None:
    own = "Hello,   there! – How are you?"

    assert said("a:hello a:there! b:how b:are b:you?", own) == [("a", "Hello,   there! –"), ("b", "How are you?")]


def test_words_that_are_not_those_of_the_text_leave_it_whole() -> None:
    """Then it is the passage's speaker's, or else that of most of its words."""
    assert said("a:hello b:you b:there", "Hello, how are you there?") == [("b", "Hello, how are you there?")]
    assert said("a:hello b:you b:there", "Hello, how are you there?", "a") == [("a", "Hello, how are you there?")]
    assert said("a:the b:rest", "There is rest") == [("a", "There is rest")]


def test_times_come_from_the_first_and_last_word_that_have_one() -> None:
    spoken = (Word("In", HERE, "a"), *words("a:the a:end"), Word("1998.", HERE, "a"))

    [piece] = pieces_of(Passage("", HERE, words=spoken))

    assert (piece.start, piece.end) == (0.0, 1.0)


def test_a_timed_passage_is_not_cut_where_a_piece_would_have_no_time() -> None:
    untimed = tuple(Word(text, HERE, "a") for text in ("It", "rained.", "We", "left."))

    [piece] = pieces_of(Passage("It rained. We left.", HERE, "a", 3.0, 6.0, untimed))

    assert (piece.text, piece.start, piece.end) == ("It rained. We left.", 3.0, 6.0)


def test_an_end_before_its_start_is_left_off() -> None:
    [piece] = pieces_of(Passage("It rained.", HERE, "a", 6.0, 3.0))

    assert (piece.start, piece.end) == (6.0, None)


def test_a_passage_without_words_gives_no_piece() -> None:
    assert pieces_of(Passage("…", HERE, "a", 1.0, 2.0)) == []
    assert pieces_of(Passage("", HERE)) == []


spoken_words = st.lists(
    st.builds(
        Word,
        st.text(alphabet="abİß.,?! ", min_size=1, max_size=4),
        st.just(HERE),
        st.sampled_from([None, "a", "b"]),
        st.none() | st.floats(0, 100),
        st.none() | st.floats(0, 100),
    ),
    max_size=12,
)


@given(spoken_words, st.sampled_from([None, "a", "c"]))
def test_no_letter_is_lost_doubled_or_given_to_somebody_not_in_the_file(
    listed: list[Word], speaker: str | None
) -> None:
    text = " ".join(word.text for word in listed)

    for passage in (Passage(text, HERE, speaker, words=tuple(listed)), Passage("", HERE, speaker, words=tuple(listed))):
        pieces = pieces_of(passage)

        letters = "".join(letter for piece in pieces for letter in piece.text if letter.isalpha())
        assert letters == "".join(letter for letter in text if letter.isalpha())
        assert {piece.speaker for piece in pieces} <= {word.speaker for word in listed} | {speaker}
        assert all(piece.end is None or (piece.start is not None and piece.end >= piece.start) for piece in pieces)
