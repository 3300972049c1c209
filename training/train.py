"""Train the listener: public sets first, then with the written one. Resumable; the same seed gives the same order."""

from __future__ import annotations

import json
import math
import random
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch.optim import Optimizer
from torch.optim.lr_scheduler import LRScheduler
from tqdm import tqdm

from training.model import Model
from training.shape import Talk
from training.start import encoder_folder, tokenizer
from training.units import Chunk, batch, groups

OWN = ("written", "replies")
"""The sets that the project labelled itself; they come last."""


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        layers: of the encoder.
        frozen: whether the encoder stays as it is.
        context: whether units see their neighbours.
        only: the sets to train on; empty for all.
        share: of each public set's training talks that is read; less for quick comparisons.
        epochs: over the public sets.
        written_epochs: over the sets that the project labelled, at the end.
        replay: share of the public talks that is read once more, in all, beside the written ones.
        units: units a batch.
        rate: highest learning rate of the encoder, over the public sets.
        head_rate: of all else.
        own_rate: highest learning rate over the project's own sets, as a share of those.
        seed: of all chance.
    """

    layers: int = 6
    frozen: bool = False
    context: bool = True
    only: tuple[str, ...] = ()
    share: float = 1.0
    epochs: int = 2
    written_epochs: int = 5
    replay: float = 0.2
    units: int = 192
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    own_rate: float = 0.5
    seed: int = 7


WARM_UP = 0.06
"""Share of a phase's steps in which the rate rises."""

REST = 0.1
"""What is left of the rate at the end of the first phase."""

SAVE_EVERY = 200
"""Steps between checkpoints."""


def train(plan: Plan, talks: Sequence[Talk], checkpoint: Path | None) -> Model:
    """Train, or go on from the checkpoint if there is one of the same plan."""
    torch.manual_seed(plan.seed)
    pieces = tokenizer()
    model = Model(encoder_folder(), plan.layers)
    if plan.frozen:
        model.encoder.requires_grad_(requires_grad=False)
    groups_of_weights = [
        {"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": plan.rate},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": plan.head_rate},
    ]
    optimizer = torch.optim.AdamW([group for group in groups_of_weights if group["params"]], weight_decay=0.01)
    public, own = _order(plan, talks)
    order = public + own
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: _rate(plan, step, len(public), len(own)))
    run = _Run(model, optimizer, schedule)
    done = _resume(checkpoint, plan, run)
    model.train()
    bar = tqdm(range(done, len(order)), total=len(order), initial=done, unit="batch", mininterval=5)
    for step in bar:
        with torch.autocast("cpu", torch.bfloat16):
            loss = model.loss(batch(order[step], pieces, plan.seed + step, context=plan.context))
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 50 == 0:
            bar.set_postfix(loss=f"{loss.item():.3f}")
        if checkpoint is not None and ((step + 1) % SAVE_EVERY == 0 or step + 1 == len(order)):
            _save(checkpoint, plan, run, step + 1)
    return model.eval()


def _order(plan: Plan, talks: Sequence[Talk]) -> tuple[list[list[Chunk]], list[list[Chunk]]]:
    """Every group of chunks, in the order in which they are trained on: the public phase, and the own one."""
    chance = random.Random(plan.seed)  # noqa: S311  # an order, no secret
    training = [talk for talk in talks if talk.split == "train" and (not plan.only or talk.made_of in plan.only)]
    public = [talk for talk in training if talk.made_of not in OWN and chance.random() < plan.share]
    written = [talk for talk in training if talk.made_of in OWN]
    first: list[list[Chunk]] = []
    for epoch in range(plan.epochs):
        first += groups(public, plan.units, plan.seed + epoch)
    second: list[list[Chunk]] = []
    for epoch in range(plan.written_epochs if written else 0):
        again = [talk for talk in public if chance.random() < plan.replay / plan.written_epochs]
        second += groups(written + again, plan.units, plan.seed + plan.epochs + epoch)
    return first, second


def _rate(plan: Plan, step: int, public: int, own: int) -> float:
    """In each phase it rises, then falls as a cosine: in the first to `REST`, in the second to nothing."""
    if step < public:
        return REST + (1 - REST) * _wave(step / public)
    return plan.own_rate * _wave((step - public) / max(own, 1))


def _wave(progress: float) -> float:
    if progress < WARM_UP:
        return progress / WARM_UP
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - WARM_UP) / (1 - WARM_UP))))


@dataclass(frozen=True, slots=True)
class _Run:
    """What a checkpoint holds, all of which changes while training."""

    model: Model
    optimizer: Optimizer
    schedule: LRScheduler


def _save(checkpoint: Path, plan: Plan, run: _Run, done: int) -> None:
    """Write a checkpoint, whole or not at all."""
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    new = checkpoint.with_suffix(".new")
    state = {
        "plan": json.dumps(asdict(plan)),
        "model": run.model.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "schedule": run.schedule.state_dict(),
        "chance": torch.get_rng_state(),
        "done": done,
    }
    torch.save(state, new)
    new.replace(checkpoint)


def _resume(checkpoint: Path | None, plan: Plan, run: _Run) -> int:
    """Take up a checkpoint of the same plan; how many steps it has behind it."""
    if checkpoint is None or not checkpoint.exists():
        return 0
    saved = torch.load(checkpoint, weights_only=True)
    if saved["plan"] != json.dumps(asdict(plan)):
        return 0
    run.model.load_state_dict(saved["model"])
    run.optimizer.load_state_dict(saved["optimizer"])
    run.schedule.load_state_dict(saved["schedule"])
    torch.set_rng_state(saved["chance"])
    return int(saved["done"])


def resumed(checkpoint: Path, model: Model) -> Model:
    """A model with the weights of a checkpoint."""
    model.load_state_dict(torch.load(checkpoint, weights_only=True)["model"])
    return model.eval()
