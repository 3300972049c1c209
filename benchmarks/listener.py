"""How fast is the neural listener, beside two RoBERTa-base encoders? Writes `docs/listener_speed.md`.

Everything is measured in one run, each thing in a process of its own that is held to so many cores. PyTorch and `onnx`
may be in another environment than Regard: `--peers` names its Python.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.listener_once import PIECES
from benchmarks.matrix_products import ROWS, SQUARE
from benchmarks.peers import TEXTS
from benchmarks.speed import Medians, medians_of
from benchmarks.synthetic_meeting import TURNS, YOU, meeting
from regard.listener.which import WEIGHTS

HERE = Path(__file__).resolve().parents[1]
PAGE = HERE / "docs" / "listener_speed.md"

THREADS = (1, 2)

TIMES_ROBERTA, REVIEW_SECONDS, REVIEW_MIB = 100, 1.0, 350
"""What is to be reached: so many times the speed of the RoBERTa pair; a cold review of a meeting; its memory."""

WITHOUT_AVX512 = {
    "ATEN_CPU_CAPABILITY": "avx2",
    "MKL_ENABLE_INSTRUCTIONS": "AVX2",
    "ONEDNN_MAX_CPU_ISA": "AVX2",
    "OPENBLAS_CORETYPE": "Haswell",
    "NPY_DISABLE_CPU_FEATURES": "AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL AVX512_ICL AVX512_SPR",
}
"""What tells PyTorch, MKL, oneDNN, OpenBLAS and NumPy to keep to AVX2. ONNX Runtime's own matrix products ask the
processor itself what it can do, and no variable tells them otherwise."""


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured.

    Attributes:
        texts: how many texts the listener labels.
        peer_texts: how many of them the peers read; they are slow.
        rounds: how often each thing is timed.
        runs: how often the command line is started.
        rows: of the matrix products.
        square: the side of the large one.
        seconds: for each matrix product.
    """

    texts: int = 2048
    peer_texts: int = TEXTS
    rounds: int = 2
    runs: int = 7
    rows: int = ROWS
    square: int = SQUARE
    seconds: float = 1.0


SMALL = Size(texts=40, peer_texts=4, rounds=1, runs=1, rows=64, square=64, seconds=0.05)
"""Only to see that everything runs; its figures mean nothing."""


def on_cores(many: int, command: Sequence[str], more: dict[str, str] | None = None) -> dict[str, Any] | str:
    """Run something that prints JSON, held to so many cores.

    Args:
        many: how many cores, and how many threads of every library.
        command: what is run.
        more: environment variables.

    Returns:
        what it printed; or in its last words why it could not run.
    """
    every = (*command, "--threads", str(many))
    names = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "RAYON_NUM_THREADS")
    environment = {**os.environ, **dict.fromkeys(names, str(many)), **(more or {})}
    here = ["taskset", "-c", f"0-{many - 1}"] if sys.platform == "linux" else []
    done = subprocess.run([*here, *every], check=False, capture_output=True, text=True, cwd=HERE, env=environment)
    if done.returncode:
        return (done.stderr.strip().splitlines() or ["it failed without a word"])[-1]
    return dict(json.loads(done.stdout.splitlines()[-1]))


@dataclass(frozen=True, slots=True)
class Measured:
    """Everything that the page says, by how many threads; a text instead of figures says why there are none."""

    ours: dict[int, dict[str, Any]]
    capped: dict[int, dict[str, Any]]
    peers: dict[int, dict[str, Any] | str]
    peers_capped: dict[int, dict[str, Any] | str]
    products: dict[int, dict[str, Any] | str]
    review: Medians
    rules: Medians


def measure(size: Size, peers: str) -> Measured:
    """Measure everything, ours and the peers' in turn.

    Args:
        size: how much.
        peers: the Python that has PyTorch and `onnx`.
    """
    once = [sys.executable, "-m", "benchmarks.listener_once", "--texts", str(size.texts), "--rounds", str(size.rounds)]
    ours: dict[int, dict[str, Any]] = {}
    capped: dict[int, dict[str, Any]] = {}
    theirs: dict[int, dict[str, Any] | str] = {}
    theirs_capped: dict[int, dict[str, Any] | str] = {}
    products: dict[int, dict[str, Any] | str] = {}
    for threads in THREADS:
        ours[threads] = _must(on_cores(threads, once))
        capped[threads] = _must(on_cores(threads, once, WITHOUT_AVX512))
        pieces = json.dumps(ours[threads]["pieces"][: size.peer_texts])
        peer = [peers, "benchmarks/peers.py", "--rounds", str(size.rounds), "--pieces", pieces]
        theirs[threads] = on_cores(threads, peer)
        theirs_capped[threads] = on_cores(threads, peer, WITHOUT_AVX512)
        product = [peers, "benchmarks/matrix_products.py", str(WEIGHTS / "encoder.onnx")]
        sizes = ["--rows", str(size.rows), "--square", str(size.square), "--seconds", str(size.seconds)]
        products[threads] = on_cores(threads, [*product, *sizes])
    reviews = _reviews(size.runs)
    return Measured(ours, capped, theirs, theirs_capped, products, reviews["neural"], reviews["rules"])


def _must(found: dict[str, Any] | str) -> dict[str, Any]:
    if isinstance(found, str):
        raise RuntimeError(found)  # noqa: TRY004  # the text says what failed in the other process
    return found


def _reviews(runs: int) -> dict[str, Medians]:
    regard = str(Path(sys.executable).with_name("regard"))
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder, "meeting.vtt")
        file.write_text(meeting(), encoding="utf-8")
        commands = {
            name: [regard, "review", str(file), "--me", YOU, "--listener", name] for name in ("rules", "neural")
        }
        return medians_of(commands, runs)


def page(found: Measured) -> str:
    """The page `docs/listener_speed.md`."""
    one = found.ours[THREADS[0]]
    return f"""# How fast the neural listener is

<!-- Written by `make bench-listener`; changes made by hand are lost. -->

{platform.system()} {platform.machine()}, {_processor()}, {os.cpu_count()} cores, Python {platform.python_version()},
ONNX Runtime {one["onnxruntime"]}. All in one run; each thing in a process of its own, held to as many cores as threads.

## Turns a second, from text to labels with all heads

{one["texts"]:,} different texts of about {PIECES} word pieces, cut from the project's own conversations, as one
conversation; and the {one["written_talks"]} conversations themselves, {one["written_turns"]:,} turns, one after
another. Beside them two RoBERTa-base encoders in PyTorch, as EPITOME's model has, on texts of as many word pieces;
their weights are random, which costs the same time.

{_speeds(found)}

{_peer_note(found)} ConvoKit's politeness strategies were not measured.

## A review from a cold start

The made-up meeting of {TURNS} turns, `regard review`, each run a new process; median and slowest.

{_reviews_timed(found)}

The process that labels the {one["texts"]:,} texts at once takes {one["mib"]:.0f} MiB.

## Without AVX-512

The same with the variables that hold PyTorch, MKL, oneDNN, OpenBLAS and NumPy to AVX2. ONNX Runtime's own matrix
products ask the processor itself what it can do, and no variable tells them otherwise. So the peers' figures are near
those of a machine without AVX-512, and ours are not: only what NumPy does is capped. What the listener does on such a
machine can only be measured on one.

{_capped(found)}

## How near the machine's best

Operations of the int8 matrix products for one word piece, padding not counted, against the fastest such product that
ONNX Runtime reaches here, among the encoder's shapes and a large square.

{_products(found)}

Where the listener's time goes, on the texts above:

{_where(found)}

Where the encoder's time goes, by kind of operation (the runtime's own profile, one thread):

{_by_kind(one)}

{_what_keeps(one)}
"""


def _speeds(found: Measured) -> str:
    rows = []
    for threads, ours in found.ours.items():
        peer = found.peers[threads]
        times = None if isinstance(peer, str) else ours["turns_a_second"] / peer["pairs_a_second"]
        rows.append([
            str(threads),
            f"{ours['turns_a_second']:,.0f}",
            f"{ours['written_turns_a_second']:,.0f}",
            _pairs(peer),
            "-" if times is None else f"{times:.0f}",
            "not measured" if times is None else "reached" if times >= TIMES_ROBERTA else "not reached",
        ])  # fmt: skip
    head = ["threads", "texts a second", "written turns a second", "RoBERTa pairs a second", "times"]
    return _table([*head, f"{TIMES_ROBERTA} times"], rows)


def _pairs(peer: dict[str, Any] | str) -> str:
    return "not measured" if isinstance(peer, str) else f"{peer['pairs_a_second']:.1f}"


def _peer_note(found: Measured) -> str:
    peer = found.peers[THREADS[0]]
    if isinstance(peer, str):
        return f"The RoBERTa pair was not measured: {peer}."
    return f"{', '.join(f'{name} {version}' for name, version in peer['versions'].items())}."


def _reviews_timed(found: Measured) -> str:
    rows = [
        [
            name,
            f"{each.seconds:.2f} s",
            f"{each.slowest:.2f} s",
            f"{each.mib:.0f} MiB",
            "reached" if each.seconds < REVIEW_SECONDS else "not reached",
            "reached" if each.mib < REVIEW_MIB else "not reached",
        ]
        for name, each in (("neural", found.review), ("rules", found.rules))
    ]
    head = ["listener", "median", "slowest", "memory", f"under {REVIEW_SECONDS} s", f"under {REVIEW_MIB} MiB"]
    return _table(head, rows)


def _capped(found: Measured) -> str:
    rows = [
        [str(threads), f"{ours['turns_a_second']:,.0f}", _pairs(found.peers_capped[threads])]
        for threads, ours in found.capped.items()
    ]
    return _table(["threads", "texts a second, NumPy capped", "RoBERTa pairs a second, capped"], rows)


def _products(found: Measured) -> str:
    rows = []
    for threads, products in found.products.items():
        if isinstance(products, str):
            return f"Not measured: {products}."
        ours = found.ours[threads]
        reached = products["operations_a_piece"] * sum(ours["pieces"]) / ours["seconds_in_network"]
        best = max(products["int8"].values())
        rows += [
            [str(threads), kind, shape, f"{speed / 1e9:,.0f}"]
            for kind in ("int8", "fp32")
            for shape, speed in products[kind].items()
        ]
        rows.append([str(threads), "int8", "the whole encoder", f"{reached / 1e9:,.0f}, {_percent(reached / best)}"])
    return _table(["threads", "kind", "shape", "thousand million operations a second"], rows)


def _where(found: Measured) -> str:
    rows = [
        [
            str(threads),
            _percent(ours["seconds_cutting"] / ours["seconds"]),
            _percent(ours["seconds_in_network"] / ours["seconds"]),
            _percent(1 - (ours["seconds_cutting"] + ours["seconds_in_network"]) / ours["seconds"]),
        ]
        for threads, ours in found.ours.items()
    ]
    return _table(["threads", "cutting into word pieces", "the encoder", "heads, labels and the rest"], rows)


def _by_kind(one: dict[str, Any]) -> str:
    rows = [[f"`{name}`", _percent(share)] for name, share in one["time_by_kind"].items() if share >= 0.01]
    return _table(["operation", "share"], rows)


PRODUCTS = ("MatMulInteger", "MatMulIntegerToFloat", "DynamicQuantizeMatMul", "QAttention")
"""The operations that multiply matrices; `QAttention` does more than that."""


def _what_keeps(one: dict[str, Any]) -> str:
    multiplies = sum(share for name, share in one["time_by_kind"].items() if name in PRODUCTS)
    return (
        f"What keeps it from more: {_percent(multiplies)} of the encoder's time is in operations that multiply "
        f"matrices ({', '.join(f'`{name}`' for name in PRODUCTS)}), attention's own small products and its softmax "
        f"among them; {_percent(1 - multiplies)} goes into turning numbers into int8 and back, norms, activations and "
        "adding. What a product of the encoder's own shapes reaches beside the large square stands in the table above."
    )


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _processor() -> str:
    """The processor's name, where the system tells it."""
    file = Path("/proc/cpuinfo")
    lines = file.read_text("utf-8").splitlines() if file.exists() else []
    names = [line.partition(": ")[2] for line in lines if line.startswith("model name")]
    flags = next((line.split() for line in lines if line.startswith("flags")), [])
    has = [name for name in ("avx2", "avx512f", "avx512_vnni", "amx_int8") if name in flags]
    return f"{names[0] if names else platform.processor() or 'processor not named'} ({', '.join(has) or 'no AVX2'})"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(line)} |" for line in (head, ["---"] * len(head), *rows))


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the page, print it."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.listener", description=__doc__)
    parser.add_argument("--peers", default=sys.executable, help="the Python that has PyTorch, transformers and onnx")
    parser.add_argument("--small", action="store_true", help="only see that everything runs; the figures mean nothing")
    parser.add_argument("--page", type=Path, default=PAGE, help="where the page is written")
    options = parser.parse_args(arguments)
    text = page(measure(SMALL if options.small else Size(), options.peers))
    options.page.write_text(text, encoding="utf-8")
    print(text)
    return 0


if __name__ == "__main__":
    sys.exit(main())
