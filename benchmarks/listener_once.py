"""How many turns a second does the neural listener label, and where does the time go? Prints JSON.

Run by `benchmarks/listener.py`, in a process of its own with the threads to be used.
"""

from __future__ import annotations

import argparse
import json
import resource
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median
from typing import Any

import onnxruntime
from tokenizers import Tokenizer
from training.sets import written

from regard.conversation import Conversation, Piece, Place, Source
from regard.formats.pieces import turns_from
from regard.listener import encoder as of_encoder
from regard.listener.neural_listener import NeuralListener
from regard.listener.which import WEIGHTS

PIECES = 24
"""Word pieces of a text, the two ends included, as EPITOME's mean."""

_PER_MIB = 2**20 if sys.platform == "darwin" else 2**10


def texts(many: int, tokenizer: Tokenizer) -> list[str]:
    """Different texts of about `PIECES` word pieces, cut from the project's own conversations, always the same.

    Marks that end a sentence are left out, so that each text is one sentence and goes through the network as one.
    """
    spoken = (text for talk in written.conversations() for _, text in talk.turns)
    words = [word.rstrip(".!?…") for text in spoken for word in text.split()]
    lengths = Counter({word: len(tokenizer.encode(word, add_special_tokens=False)) for word in set(words)})
    found: dict[str, None] = {}
    now: list[str] = []
    pieces = 2
    for word in words:
        now.append(word)
        pieces += lengths[word]
        if pieces >= PIECES:
            found.setdefault(" ".join(now))
            now, pieces = [], 2
            if len(found) == many:
                return list(found)
    raise ValueError(f"There are only {len(found)} texts in the written conversations, not {many}.")


def conversation(name: str, turns: Sequence[tuple[str, str]]) -> Conversation:
    """Speakers and texts as the conversation that a file of them would give."""
    pieces = [Piece(speaker, text, Place(number)) for number, (speaker, text) in enumerate(turns)]
    return Conversation(Source(name, "made up", ""), turns_from(pieces))


def seconds_of(work: Callable[[], object], rounds: int) -> float:
    """The median time of some rounds, after one that is not counted."""
    work()
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        work()
        taken.append(time.perf_counter() - begin)
    return median(taken)


def time_by_kind(every: Sequence[str], threads: int) -> dict[str, float]:
    """The share of the encoder's time in each kind of operation, by the runtime's own profile."""
    with tempfile.TemporaryDirectory() as folder:
        options = of_encoder.session_options(threads)
        options.enable_profiling = True
        options.profile_file_prefix = str(Path(folder, "profile"))
        network = onnxruntime.InferenceSession(WEIGHTS / "encoder.onnx", options)
        pieces = Tokenizer.from_file(str(WEIGHTS / "pieces.json")).encode_batch(list(every))
        for group in of_encoder._groups(pieces):  # noqa: SLF001  # what is profiled must be grouped as it is in use
            network.run(None, of_encoder._inputs([pieces[number] for number in group]))  # noqa: SLF001
        events = json.loads(Path(network.end_profiling()).read_text("utf-8"))
    taken: Counter[str] = Counter()
    for event in events:
        if event.get("cat") == "Node" and event["name"].endswith("_kernel_time"):
            taken[event["args"]["op_name"]] += event["dur"]
    return {name: each / taken.total() for name, each in taken.most_common()}


def measured(many: int, threads: int, rounds: int) -> dict[str, Any]:
    """Every figure.

    Args:
        many: how many texts.
        threads: of the network.
        rounds: how often each is timed.
    """
    tokenizer = Tokenizer.from_file(str(WEIGHTS / "pieces.json"))
    every = texts(many, tokenizer)
    pieces = [len(each) for each in tokenizer.encode_batch(every)]
    listener, encoder = NeuralListener(threads=threads), of_encoder.Encoder(WEIGHTS, threads)
    talk = conversation("texts", [(f"Speaker {number % 2}", text) for number, text in enumerate(every)])
    talks = [conversation(each.name, each.turns) for each in written.conversations()][:many]
    own = seconds_of(lambda: [listener.listen(each) for each in talks], rounds)
    whole = seconds_of(lambda: listener.listen(talk), rounds)
    read = seconds_of(lambda: encoder.read(every), rounds)
    cut = seconds_of(lambda: tokenizer.encode_batch(every), rounds)
    return {
        "texts": len(every),
        "turns": len(talk.turns),
        "pieces": pieces,
        "turns_a_second": len(talk.turns) / whole,
        "written_turns": sum(len(each.turns) for each in talks),
        "written_talks": len(talks),
        "written_turns_a_second": sum(len(each.turns) for each in talks) / own,
        "seconds": whole,
        "seconds_cutting": cut,
        "seconds_in_network": read - cut,
        "time_by_kind": time_by_kind(every, threads),
        "mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _PER_MIB,
        "onnxruntime": onnxruntime.__version__,
    }


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--texts", type=int, default=4096)
    parser.add_argument("--rounds", type=int, default=3)
    options = parser.parse_args()
    print(json.dumps(measured(options.texts, options.threads, options.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
