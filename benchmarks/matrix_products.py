"""How many operations a second does a matrix product of the encoder's shapes reach here? Prints JSON.

Run by `benchmarks/listener.py`, in a process of its own with the threads to be used; needs `onnx` to write the products
down. The shapes are read from the encoder's own weights.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from statistics import median
from typing import Any

ROWS = 2048
"""Word pieces that go through the network together."""

SQUARE = 2048
"""Beside the encoder's shapes a large square, in which a processor can best show what it can do."""


def shapes(encoder: Path) -> list[tuple[int, int]]:
    """Rows and columns of each int8 matrix by which the encoder multiplies, one entry a product."""
    onnx = import_module("onnx")
    every = onnx.load(encoder).graph
    of_name = {each.name: each for each in every.initializer if each.data_type == onnx.TensorProto.INT8}
    found = []
    for node in every.node:
        if node.op_type in ("MatMulInteger", "QAttention"):
            found += [
                tuple(of_name[name].dims) for name in node.input if name in of_name and len(of_name[name].dims) > 1
            ]
    return found


def product(kind: str, rows: int, across: int, columns: int, threads: int) -> Callable[[], object]:
    """One matrix product, ready to be run.

    Args:
        kind: `int8` or `fp32`.
        rows: of the left matrix.
        across: its columns.
        columns: of the right matrix, which stands fixed.
        threads: to use.
    """
    numpy, onnx, onnxruntime = (import_module(name) for name in ("numpy", "onnx", "onnxruntime"))
    chance = numpy.random.default_rng(1)
    left = chance.integers(0, 255, (rows, across)).astype(numpy.uint8)
    right = chance.integers(-127, 127, (across, columns)).astype(numpy.int8)
    if kind == "fp32":
        left, right = left.astype(numpy.float32), right.astype(numpy.float32)
    helper, types = onnx.helper, onnx.TensorProto
    fixed = {"right": right}
    if kind == "int8":
        fixed |= {"left_zero": numpy.array(128, numpy.uint8), "right_zero": numpy.zeros(columns, numpy.int8)}
    name = "MatMulInteger" if kind == "int8" else "MatMul"
    given, out = (types.UINT8, types.INT32) if kind == "int8" else (types.FLOAT, types.FLOAT)
    graph = helper.make_graph(
        [helper.make_node(name, ["left", *fixed], ["out"])],
        "product",
        [helper.make_tensor_value_info("left", given, list(left.shape))],
        [helper.make_tensor_value_info("out", out, [rows, columns])],
        [onnx.numpy_helper.from_array(value, name) for name, value in fixed.items()],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads, options.inter_op_num_threads = threads, 1
    session = onnxruntime.InferenceSession(model.SerializeToString(), options)
    return lambda: session.run(None, {"left": left})


def operations_a_second(run: Callable[[], object], operations: float, seconds: float) -> float:
    """The median speed of a product that is run again and again for some seconds."""
    run()
    speeds: list[float] = []
    until = time.perf_counter() + seconds
    while not speeds or time.perf_counter() < until:
        begin = time.perf_counter()
        run()
        speeds.append(operations / (time.perf_counter() - begin))
    return median(speeds)


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("encoder", type=Path)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rows", type=int, default=ROWS)
    parser.add_argument("--square", type=int, default=SQUARE)
    parser.add_argument("--seconds", type=float, default=1.0, help="for each shape")
    options = parser.parse_args()
    own = shapes(options.encoder)
    tried = [*((options.rows, *shape) for shape in sorted(set(own))), (options.square,) * 3]
    found: dict[str, Any] = {"operations_a_piece": sum(2 * one * other for one, other in own)}
    for kind in ("int8", "fp32"):
        found[kind] = {
            " x ".join(map(str, shape)): operations_a_second(
                product(kind, *shape, options.threads), 2.0 * shape[0] * shape[1] * shape[2], options.seconds
            )
            for shape in tried
        }
    print(json.dumps(found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
