"""From PyTorch to what the package ships: two networks without PyTorch, the encoder in int8, and its word pieces."""

from __future__ import annotations

import copy
import json
import tempfile
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.transformers import optimizer
from torch import Tensor, nn

from regard.listener.neighbours import FEATURES, NEAR, RELATION
from training.fixed_scales import fix_scales
from training.heads import HEADS
from training.model import WIDTH, Model
from training.start import encoder_folder
from training.units import MOST_PIECES

OPSET = 17

BEYOND_ASCII = frozenset("’‘“”–—…£€°")
"""Signs of English text. Other pieces with signs beyond ASCII are left out: the listener knows no other language."""


def kept_pieces(pieces: dict[str, int]) -> list[str]:
    """The word pieces that English text can have, in the order of their numbers; the unused ones are left out."""
    fits = (piece for piece in pieces if all(sign.isascii() or sign in BEYOND_ASCII for sign in piece))
    return sorted((piece for piece in fits if not piece.startswith("[unused")), key=pieces.__getitem__)


class _Encoder(nn.Module):
    def __init__(self, model: Model, kept: list[int]) -> None:
        super().__init__()
        self.bert, self.carried = copy.deepcopy(model.encoder.bert), model.carried
        self.bert.set_attn_implementation("eager")
        words = self.bert.embeddings.word_embeddings
        self.bert.embeddings.word_embeddings = nn.Embedding.from_pretrained(words.weight[kept].clone())

    def forward(self, pieces: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        state = self.bert(
            input_ids=pieces, attention_mask=mask, token_type_ids=torch.zeros_like(pieces)
        ).last_hidden_state
        weight = mask[..., None].to(state.dtype)
        return (state * weight).sum(1) / weight.sum(1), self.carried(state)


class _Heads(nn.Module):
    """Context and heads as in training, with the other's last words given as their mean."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.context, self.heads = model.context, model.heads

    def forward(  # noqa: PLR0917  # each is an input of the network that is shipped
        self, vectors: Tensor, near: Tensor, relation: Tensor, features: Tensor, other: Tensor, heard: Tensor
    ) -> Tensor:
        units = self.context.mixed(vectors, near, relation, features, other, heard)
        return torch.cat([self.heads[name](units) for name in HEADS], -1)


def export(model: Model, folder: Path, *, quantized: bool = True) -> None:
    """Write `encoder.onnx`, `heads.onnx` and `pieces.json` into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = json.loads((encoder_folder() / "tokenizer.json").read_text("utf-8"))
    pieces: dict[str, int] = tokenizer["model"]["vocab"]
    kept = kept_pieces(pieces)
    tokenizer["model"]["vocab"] = {piece: number for number, piece in enumerate(kept)}
    for added in tokenizer["added_tokens"]:
        added["id"] = kept.index(added["content"])
    for name, special in tokenizer["post_processor"]["special_tokens"].items():
        special["ids"] = [kept.index(name)]
    tokenizer["truncation"] = {"max_length": MOST_PIECES, "strategy": "LongestFirst", "stride": 0, "direction": "Right"}
    tokenizer["padding"] = None
    (folder / "pieces.json").write_text(json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")), "utf-8")

    model = model.eval()
    with tempfile.TemporaryDirectory() as work:
        plain, fused = Path(work, "plain.onnx"), Path(work, "fused.onnx")
        example = torch.tensor([[1, 2, 3, 4], [1, 2, 3, 0]])
        _export(
            _Encoder(model, [pieces[piece] for piece in kept]),
            (example, (example > 0).long()),
            plain,
            {"pieces": ("texts", "pieces"), "mask": ("texts", "pieces")},
            {"vectors": ("texts",), "carried": ("texts", "pieces")},
        )
        found = optimizer.optimize_model(str(plain), "bert", num_heads=12, hidden_size=WIDTH, opt_level=0)
        found.change_graph_inputs_to_int32()
        found.save_model_to_file(str(fused))
        if quantized:
            options = {"DefaultTensorType": onnx.TensorProto.FLOAT}
            quantize_dynamic(
                onnx.load(fused),
                folder / "encoder.onnx",
                per_channel=True,
                weight_type=QuantType.QInt8,
                extra_options=options,
            )
            fix_scales(folder)
        else:
            (folder / "encoder.onnx").write_bytes(fused.read_bytes())
    _export(
        _Heads(model),
        (
            torch.zeros(2, WIDTH),
            torch.zeros(2, NEAR, dtype=torch.long),
            torch.zeros(2, NEAR, RELATION),
            torch.zeros(2, FEATURES),
            torch.zeros(2, WIDTH),
            torch.zeros(2, 1),
        ),
        folder / "heads.onnx",
        dict.fromkeys(("vectors", "near", "relation", "features", "other", "heard"), ("units",)),
        {"answers": ("units",)},
    )
    _keep_in_sixteen_bits(folder / "heads.onnx")


WORTH_HALVING = 1000
"""Numbers of a weight; smaller ones are not worth a step more in the network."""


def _keep_in_sixteen_bits(file: Path) -> None:
    """Keep large weights in 16 bits; the network widens them once, when it is loaded, and works in 32."""
    network = onnx.load(file)
    graph = network.graph
    widened = []
    for weight in [each for each in graph.initializer if each.data_type == onnx.TensorProto.FLOAT]:
        values = numpy_helper.to_array(weight)
        if values.size >= WORTH_HALVING:
            graph.initializer.remove(weight)
            graph.initializer.append(numpy_helper.from_array(values.astype(np.float16), f"{weight.name} in 16 bits"))
            widened.append(
                helper.make_node("Cast", [f"{weight.name} in 16 bits"], [weight.name], to=onnx.TensorProto.FLOAT)
            )
    nodes = [*widened, *graph.node]
    del graph.node[:]
    graph.node.extend(nodes)
    onnx.checker.check_model(network)
    onnx.save(network, file)


def _export(
    module: nn.Module,
    example: tuple[Tensor, ...],
    file: Path,
    inputs: dict[str, tuple[str, ...]],
    outputs: dict[str, tuple[str, ...]],
) -> None:
    named = inputs | outputs
    with torch.inference_mode():
        torch.onnx.export(
            module,
            example,
            str(file),
            input_names=list(inputs),
            output_names=list(outputs),
            dynamic_axes={name: dict(enumerate(axes)) for name, axes in named.items()},
            opset_version=OPSET,
            dynamo=False,
        )
