"""What is timed is text that the network reads as it would a user's, and the same each time."""

from __future__ import annotations

from benchmarks.listener import TIMES_ROBERTA, Measured, page
from benchmarks.listener_once import PIECES, conversation, texts
from benchmarks.speed import Medians
from tokenizers import Tokenizer

from regard.listener.sentences import sentences_of
from regard.listener.which import WEIGHTS


def test_the_texts_are_all_different_and_of_like_length() -> None:
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "pieces.json"))
    every = texts(200, tokenizer)

    assert len(set(every)) == 200
    assert every == texts(200, tokenizer)
    lengths = [len(each) for each in tokenizer.encode_batch(every)]
    assert abs(sum(lengths) / len(lengths) - PIECES) < 2


def test_each_text_is_one_turn_and_one_sentence() -> None:
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "pieces.json"))
    talk = conversation("texts", [(f"Speaker {number % 2}", text) for number, text in enumerate(texts(50, tokenizer))])

    assert len(talk.turns) == 50
    assert [len(spoken) for spoken in sentences_of(talk)] == [1] * 50


def test_the_page_says_what_is_reached_and_why_something_was_not_measured() -> None:
    ours = {
        "texts": 10,
        "pieces": [24] * 10,
        "turns_a_second": 2000.0,
        "written_turns": 5,
        "written_talks": 1,
        "written_turns_a_second": 900.0,
        "seconds": 1.0,
        "seconds_cutting": 0.1,
        "seconds_in_network": 0.8,
        "time_by_kind": {"MatMulInteger": 0.9, "Mul": 0.1},
        "mib": 200.0,
        "onnxruntime": "1.0",
    }
    peer = {"pairs_a_second": 10.0, "versions": {"torch": "2.0"}}
    review = Medians(0.9, 1.1, 400)
    two = {1: ours, 2: ours}
    text = page(
        Measured(two, two, {1: peer, 2: "no torch"}, {1: peer, 2: peer}, {1: "no onnx", 2: "no onnx"}, review, review)
    )

    assert f"| 1 | 2,000 | 900 | 10.0 | 200 | {'reached' if TIMES_ROBERTA <= 200 else 'not reached'} |" in text
    assert "| 2 | 2,000 | 900 | not measured | - | not measured |" in text
    assert "| neural | 0.90 s | 1.10 s | 400 MiB | reached | not reached |" in text
    assert "Not measured: no onnx." in text
    assert "| `MatMulInteger` | 90 % |" in text
