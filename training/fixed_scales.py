"""Numbers in 8 bits by scales that are fixed once, so that what a text gives does not depend on what goes beside it.

An 8-bit network that scales its numbers as it runs takes each scale over all texts that go through together: the same
text then gives other answers in other company. Here each scale is measured once, over training talks, and written into
the network. What lies beyond is cut to the end of the range.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from numpy.typing import NDArray
from onnx import NodeProto, helper, numpy_helper
from tokenizers import Tokenizer

from training.sets.written import conversations

MOST_TURNS = 1500
"""Turns over which ranges are measured; with more, they stay the same."""

CUT = 1.0
"""Per cent of the turns whose range may reach beyond on each side. Of 0, 1, 5 and 50 it makes next to no difference."""

LEVELS = 255


def fix_scales(folder: Path) -> None:
    """Fix the scales of the network in a folder.

    Args:
        folder: holds `encoder.onnx`, as `quantize_dynamic` leaves it, and `pieces.json`.
    """
    file = folder / "encoder.onnx"
    ranges = _ranges(onnx.load(file), Tokenizer.from_file(str(folder / "pieces.json")))
    network = onnx.load(file)
    graph = network.graph
    nodes: list[NodeProto] = []
    for node in graph.node:
        if node.op_type != "DynamicQuantizeLinear":
            nodes.append(node)
            continue
        quantized, scale, zero = node.output
        lowest, highest = ranges[scale]
        step = (highest - lowest) / LEVELS
        nought = np.clip(np.round(-lowest / step), 0, LEVELS)
        graph.initializer.append(numpy_helper.from_array(np.array(step, np.float32), scale))
        graph.initializer.append(numpy_helper.from_array(np.array(nought, np.uint8), zero))
        nodes.append(helper.make_node("QuantizeLinear", [node.input[0], scale, zero], [quantized], name=node.name))
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(network)
    onnx.save(network, file)


def _ranges(network: onnx.ModelProto, tokenizer: Tokenizer) -> dict[str, tuple[float, float]]:
    """By the name of its scale, from where to where each number that is quantized reaches."""
    dynamic = [node for node in network.graph.node if node.op_type == "DynamicQuantizeLinear"]
    names = [name for node in dynamic for name in node.output[1:]]
    for name, kind in zip(names, (onnx.TensorProto.FLOAT, onnx.TensorProto.UINT8) * len(dynamic), strict=True):
        network.graph.output.append(helper.make_tensor_value_info(name, kind, []))
    options = onnxruntime.SessionOptions()
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL  # keeps what is looked at
    session = onnxruntime.InferenceSession(network.SerializeToString(), options)
    seen = np.array([session.run(names, inputs) for inputs in _turns(tokenizer)], np.float64)
    scales, zeros = seen[:, ::2], seen[:, 1::2]
    lowest = np.percentile(-zeros * scales, CUT, axis=0)
    highest = np.percentile((LEVELS - zeros) * scales, 100 - CUT, axis=0)
    return dict(zip(names[::2], zip(lowest.tolist(), highest.tolist(), strict=True), strict=True))


def _turns(tokenizer: Tokenizer) -> Iterator[dict[str, NDArray[np.int32]]]:
    """Turns of the project's own training conversations, one at a time."""
    turns = (text for talk in conversations() if talk.split == "train" for _, text in talk.turns)
    for text, _ in zip(turns, range(MOST_TURNS), strict=False):
        pieces = np.array([tokenizer.encode(text).ids], np.int32)
        yield {"pieces": pieces, "mask": np.ones_like(pieces)}
