"""TalkBank CHAT: what was said stays as it was said; what the transcriber wrote about it goes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from regard.conversation import Piece
from regard.formats import Read, from_bytes, recognise, talkbank_chat
from regard.problems import NothingInIt

HEAD = "@UTF8\n@Begin\n@Languages:\teng\n@Participants:\tANA Ana Adult, BOB Bo_Berg Adult, ENV Environment\n"


def read(body: str, head: str = HEAD) -> Read:
    file = from_bytes("talk.cha", f"{head}{body}\n@End\n".encode())
    assert recognise(file) is talkbank_chat.FORMAT
    return talkbank_chat.read(file)


def pieces(body: str, head: str = HEAD) -> list[Piece]:
    return [piece for turn in read(body, head).conversations[0].turns for piece in turn.pieces]


@pytest.mark.parametrize(
    ("tier", "words"),
    [
        ("did it rain ?", "did it rain?"),
        ("well , yes !", "well, yes!"),
        ("<I was> [//] I went home .", "I was I went home."),
        ("the [/] the cat .", "the the cat."),
        ("&-um I (.) think (1.5) so .", "um I think so."),
        ("I &+fr friend .", "I fr- friend."),
        ("I'm gonna [: going to] leave [*] .", "I'm gonna leave."),
        ("oh &=laughs no [=! laughing] .", "oh no."),
        ("&=laughs! wow !", "wow!"),
        ("it's (be)cause of the rain(s) .", "it's because of the rains."),
        ("I know xxx today .", "I know … today."),
        ("yyy xxx no .", "… no."),
        ("I went 0to school .", "I went school."),
        ("the ⌈2 yes⌉ ⌊ no ⌋ .", "the yes no."),
        ("so you go to +/.", "so you go to—"),
        ("so you go to +...", "so you go to…"),
        ("do you +..?", "do you…?"),
        ("what do you +/?", "what do you—?"),
        ('she said +"/.', "she said."),
        ("+< yeah [>] .", "yeah."),
        ("+, and left .", "and left."),
        ("b@l and hola@s:spa and dog@b@c .", "b and hola and dog."),
        ("no:: that's ba^na:na .", "no that's banana."),
        ("ice+cream with Uncle_Bo .", "ice-cream with Uncle Bo."),
        ("Mama ‡ look .", "Mama, look."),
        ("[- spa] hola .", "hola."),
        ("word [= comment .", "word"),
        ("hello (world .", "hello world."),
        ("((door slams)) hello .", "hello."),
        ("hello &{l=crying} world &}l=crying .", "hello world."),
        ("hello &~ba world .", "hello world."),
        ("\x02\x01hello .", "hello."),
    ],
)
def test_the_words_of_a_main_line(tier: str, words: str) -> None:
    assert [piece.text for piece in pieces(f"*ANA:\t{tier}")] == [words]


def test_names_come_from_the_header_and_lines_go_on_after_a_tab() -> None:
    [ana, bo, cat] = pieces("*ANA:\tdid it\n\train ?\n%com:\tlooks up\n*BOB:\tall week .\n*CAT:\thm .")

    assert (ana.speaker, ana.text, ana.place.line, ana.place.item) == ("Ana", "did it rain?", 5, "utterance 1")
    assert (bo.speaker, bo.text, bo.place.line) == ("Bo Berg", "all week.", 8)
    assert cat.speaker == "CAT"


def test_a_code_stays_where_there_is_no_name_or_two_bear_the_same() -> None:
    head = "@Begin\n@Participants:\tCHI Target_Child, S1 Speaker Adult, S2 Speaker Adult\n"

    assert [piece.speaker for piece in pieces("*CHI:\thi .\n*S1:\thi .\n*S2:\thi .", head)] == ["CHI", "S1", "S2"]


@pytest.mark.parametrize("mark", ["\x15", "", "•"], ids=["U+0015", "stripped", "bullet"])
def test_a_time_bullet_closes_the_words_before_it(mark: str) -> None:
    [first, second] = pieces(f"*ANA:\tdid it {mark}100_900{mark}\n\train ? {mark}900_1500{mark}")

    assert (first.text, first.start, first.end, first.place.line) == ("did it", 0.1, 0.9, 5)
    assert (second.text, second.start, second.end, second.place.line) == ("rain?", 0.9, 1.5, 6)


def test_an_end_mark_after_the_bullet_belongs_to_the_words_before_it() -> None:
    [piece] = pieces("*ANA:\tit rained \x15100_900\x15 .")

    assert (piece.text, piece.start, piece.end) == ("it rained.", 0.1, 0.9)


def test_an_old_bullet_with_a_file_name_and_one_that_runs_backwards() -> None:
    [old, backwards] = pieces('*ANA:\tyes . \x15%snd:"talk_1"_100_900\x15\n*BOB:\tno . \x15900_100\x15')

    assert (old.start, old.end) == (0.1, 0.9)
    assert (backwards.text, backwards.start, backwards.end) == ("no.", 0.9, None)


def test_a_listener_s_word_inside_an_utterance_is_theirs() -> None:
    assert [(piece.speaker, piece.text) for piece in pieces("*ANA:\tso we &*BOB:mhm went home .")] == [
        ("Ana", "so we went home."),
        ("Bo Berg", "mhm"),
    ]


def test_what_is_no_speech_is_skipped_and_counted() -> None:
    body = "*ANA:\thello .\n*ENV:\t&=slam .\n*ANA:\t&=laughs .\n*BOB hello .\nwhat is this\n*BOB:\txxx ."

    outcome = read(body)

    assert [str(problem) for problem in outcome.skipped] == [
        "talk.cha, line 6: a sound of the surroundings, not speech",
        "talk.cha, line 7: no words in it",
        "talk.cha, line 8: a main line without a colon after the speaker (write `*CODE:` and a tab before the words)",
        "talk.cha, line 9: a line that is neither header, main line nor tier",
        "talk.cha, line 10: no words in it",
    ]
    assert outcome.items == outcome.kept + len(outcome.skipped) == 6


def test_a_file_with_a_bullet_at_every_word_is_text() -> None:
    tier = " ".join(f"word \x15{n}00_{n}50\x15" for n in range(1, 200))

    assert len(pieces(f"*ANA:\thello .\n%wor:\t{tier}")) == 1


def test_a_file_in_which_nobody_speaks_is_refused() -> None:
    with pytest.raises(NothingInIt):
        read("")


@pytest.mark.parametrize("text", ["*ANA:\thello .", "Ana: @Begin\nBo: yes", "*Note*: see below\n@Bo: hi"])
def test_without_headers_it_is_not_chat(text: str) -> None:
    assert talkbank_chat.sure(from_bytes("x.cha", text.encode())) == 0.0


@given(st.text(alphabet='aX0 _.:,+/"[]<>()&=*@\t\n\x15⌈…19-$#^~{}', max_size=60))
def test_any_tier_gives_words_without_marks_or_is_skipped(tier: str) -> None:
    try:
        outcome = read(f"*ANA:\t{tier}")
    except NothingInIt:
        return
    texts = [piece.text for turn in outcome.conversations[0].turns for piece in turn.pieces]
    assert outcome.kept == len(texts)
    assert not any(mark in text for text in texts for mark in "[]<>()\x15⌈")
