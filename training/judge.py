"""How well a model does on one split of each public set: the figures by which models are compared."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from tokenizers import Tokenizer

from training.heads import HEADS, Answer
from training.model import Model, chosen
from training.shape import Split, Talk
from training.units import batch, groups

UNITS_AT_ONCE = 2000


def answers(
    model: Model, talks: Sequence[Talk], tokenizer: Tokenizer, *, context: bool = True
) -> dict[str, tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """By head, what the model says and what people said, over all units where the head was asked."""
    said: dict[str, list[NDArray[np.float32]]] = {}
    wanted: dict[str, list[NDArray[np.float32]]] = {}
    with torch.inference_mode():
        for group in groups(talks, UNITS_AT_ONCE, None):
            made = batch(group, tokenizer, context=context)
            with torch.autocast("cpu", torch.bfloat16):
                units, _ = model(made)
            heard = model.answers(units.float())
            for name, (asked, target) in made.targets.items():
                said.setdefault(name, []).append(chosen(heard[name], asked).numpy())
                wanted.setdefault(name, []).append(target.numpy())
    return {name: (np.concatenate(said[name]), np.concatenate(wanted[name])) for name in said}


def figures(
    model: Model, talks: Sequence[Talk], split: Split, tokenizer: Tokenizer, *, context: bool = True
) -> dict[str, float]:
    """Accuracy and macro-F1 of choices, macro-F1 at one half of many labels, correlation of numbers."""
    kept = [talk for talk in talks if talk.split == split]
    return dict(
        figure
        for name, (said, wanted) in answers(model, kept, tokenizer, context=context).items()
        for figure in figures_of(name, said, wanted)
    )


def figures_of(name: str, said: NDArray[np.float32], wanted: NDArray[np.float32]) -> Iterator[tuple[str, float]]:
    """The figures of one head."""
    answer = HEADS[name].answer
    if answer is Answer.ONE_OF:
        best = said.argmax(1)
        yield f"{name} accuracy", float((best == wanted).mean())
        yield (
            f"{name} macro-F1",
            macro_f1(best[:, None] == np.arange(said.shape[1]), wanted[:, None] == np.arange(said.shape[1])),
        )
    elif answer is Answer.ANY_OF:
        yield f"{name} macro-F1", macro_f1((said > 0) & ~np.isnan(wanted), wanted > 0.5)
    else:
        yield f"{name} r", float(np.corrcoef(said[:, 0], wanted[:, 0])[0, 1])


def macro_f1(said: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    """The mean F1 of the labels that occur."""
    occurs = wanted.any(0)
    both = (said & wanted).sum(0)
    return float((2 * both / np.maximum(said.sum(0) + wanted.sum(0), 1))[occurs].mean())
