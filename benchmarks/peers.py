"""How many texts a second do two RoBERTa-base encoders read in PyTorch, as EPITOME's model does? Prints JSON.

Run by `benchmarks/listener.py`, in a process of its own with the threads to be used. The weights are random: they cost
the same time as trained ones, and nothing is downloaded.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from importlib import import_module
from statistics import median

AT_ONCE = 32
"""Texts that go through the encoders together."""

TEXTS = 256


def pairs_a_second(pieces: list[int], threads: int, rounds: int) -> float:
    """The median speed over some rounds; each text goes through both encoders.

    Args:
        pieces: the number of word pieces of each text.
        threads: to use.
        rounds: how often all texts are read, after once that is not counted.
    """
    torch, transformers = import_module("torch"), import_module("transformers")
    torch.set_num_threads(threads)
    torch.manual_seed(1)
    encoders = [transformers.RobertaModel(transformers.RobertaConfig()).eval() for _ in range(2)]
    order = sorted(pieces)
    groups = [order[at : at + AT_ONCE] for at in range(0, len(order), AT_ONCE)]
    batches = [torch.randint(5, 50_000, (len(group), group[-1])) for group in groups]
    speeds = []
    with torch.inference_mode():
        for number in range(rounds + 1):
            begin = time.perf_counter()
            for ids in batches:
                for encoder in encoders:
                    encoder(ids)
            if number:
                speeds.append(len(pieces) / (time.perf_counter() - begin))
    return median(speeds)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pieces", type=json.loads, required=True, help="the word pieces of each text, as a JSON list")
    options = parser.parse_args()
    speed = pairs_a_second(options.pieces, options.threads, options.rounds)
    versions = {name: str(import_module(name).__version__) for name in ("torch", "transformers")}
    print(json.dumps({"pairs_a_second": speed, "versions": versions}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
