"""Train the listener: public sets first, then with the written one. Resumable; the same seed gives the same order."""

from __future__ import annotations

import hashlib
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

OWN = ("dealings", "written", "replies")
"""The sets that the project labelled itself; they come last."""


@dataclass(frozen=True, slots=True)
class Phase:
    """Some epochs with a rising and falling learning rate.

    Attributes:
        own: whether over the sets that the project labelled; else over the public ones.
        epochs: over those sets.
        replay: in a phase over the own sets, the share of the public talks that is read beside them, in all.
        units: at least so many units a batch.
        rate: highest learning rate of the encoder.
        head_rate: of all else.
        rest: what is left of the rate at the end, as a share.
    """

    own: bool
    epochs: int
    replay: float = 0.0
    units: int = 192
    rate: float = 1.5e-4
    head_rate: float = 1e-3
    rest: float = 0.0


PUBLIC = Phase(own=False, epochs=2, rest=0.1)
TURNING = Phase(own=True, epochs=5, replay=0.2, rate=7.5e-5, head_rate=5e-4)
SETTLING = Phase(own=True, epochs=6, replay=0.2, units=48, rate=1e-4)


@dataclass(frozen=True, slots=True)
class Plan:
    """How to train.

    Attributes:
        phases: one after the other.
        layers: of the encoder.
        frozen: whether the encoder stays as it is.
        context: whether units see their neighbours.
        only: the sets to train on; empty for all.
        share: of each public set's training talks that is read; less for quick comparisons.
        seed: of all chance.
    """

    phases: tuple[Phase, ...] = (PUBLIC, TURNING, SETTLING)
    layers: int = 6
    frozen: bool = False
    context: bool = True
    only: tuple[str, ...] = ()
    share: float = 1.0
    seed: int = 7


WARM_UP = 0.06
"""Share of a phase's steps in which the rate rises."""

SAVE_EVERY = 1000
"""Steps between checkpoints."""


def train(plan: Plan, talks: Sequence[Talk], checkpoint: Path | None) -> Model:
    """Train, or go on from the checkpoint if there is one of the same plan."""
    torch.manual_seed(plan.seed)
    torch.set_flush_denormal(True)  # numbers too small to matter slow the processor down
    pieces = tokenizer()
    model = Model(encoder_folder(), plan.layers)
    if plan.frozen:
        model.encoder.requires_grad_(requires_grad=False)
    weights = [
        {"params": [p for p in model.encoder.parameters() if p.requires_grad], "lr": 1.0},
        {"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.")], "lr": 1.0},
    ]
    optimizer = torch.optim.AdamW([group for group in weights if group["params"]], weight_decay=0.01, fused=True)
    order = _order(plan, talks)
    rates = [_rates(step) for step in order]
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, [lambda at, of=of: rates[min(at, len(rates) - 1)][of] for of in ((1,) if plan.frozen else (0, 1))]
    )
    run = _Run(_named(plan, talks), model, optimizer, schedule)
    done = _resume(checkpoint, run)
    model.train()
    bar = tqdm(range(done, len(order)), total=len(order), initial=done, unit="batch", mininterval=5)
    for step in bar:
        with torch.autocast("cpu", torch.bfloat16):
            loss = model.loss(batch(order[step].chunks, pieces, plan.seed + step, context=plan.context))
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        if step % 50 == 0:
            bar.set_postfix(loss=f"{loss.item():.3f}")
        if checkpoint is not None and ((step + 1) % SAVE_EVERY == 0 or step + 1 == len(order)):
            _save(checkpoint, run, step + 1)
    return model.eval()


@dataclass(frozen=True, slots=True)
class _Step:
    """One step: what is read, and how far its phase has come, 0 to 1."""

    phase: Phase
    progress: float
    chunks: list[Chunk]


def _order(plan: Plan, talks: Sequence[Talk]) -> list[_Step]:
    """Every step, in order."""
    chance = random.Random(plan.seed)  # noqa: S311  # an order, no secret
    training = [talk for talk in talks if talk.split == "train" and (not plan.only or talk.made_of in plan.only)]
    public = [talk for talk in training if talk.made_of not in OWN and chance.random() < plan.share]
    own = [talk for talk in training if talk.made_of in OWN]
    order: list[_Step] = []
    shuffle = plan.seed
    for phase in plan.phases:
        found: list[list[Chunk]] = []
        for _ in range(phase.epochs):
            again = [talk for talk in public if phase.own and chance.random() < phase.replay / phase.epochs]
            found += groups([*own, *again] if phase.own else public, phase.units, shuffle)
            shuffle += 1
        order += [_Step(phase, number / len(found), chunks) for number, chunks in enumerate(found)]
    return order


def _rates(step: _Step) -> tuple[float, float]:
    """The learning rates of the encoder and of all else."""
    phase = step.phase
    height = phase.rest + (1 - phase.rest) * _wave(step.progress)
    return phase.rate * height, phase.head_rate * height


def _wave(progress: float) -> float:
    """Rises, then falls as a cosine."""
    if progress < WARM_UP:
        return progress / WARM_UP
    return 0.5 * (1 + math.cos(math.pi * min(1.0, (progress - WARM_UP) / (1 - WARM_UP))))


@dataclass(frozen=True, slots=True)
class _Run:
    """What a checkpoint holds.

    Attributes:
        of: the plan and a digest of all that is trained on; a checkpoint of another run is not taken up.
    """

    of: str
    model: Model
    optimizer: Optimizer
    schedule: LRScheduler


def _save(checkpoint: Path, run: _Run, done: int) -> None:
    """Write a checkpoint, whole or not at all."""
    checkpoint.parent.mkdir(parents=True, exist_ok=True)
    new = checkpoint.with_suffix(".new")
    state = {
        "plan": run.of,
        "model": run.model.state_dict(),
        "optimizer": run.optimizer.state_dict(),
        "schedule": run.schedule.state_dict(),
        "chance": torch.get_rng_state(),
        "done": done,
    }
    torch.save(state, new)
    new.replace(checkpoint)


def _named(plan: Plan, talks: Sequence[Talk]) -> str:
    """A run's plan, and a digest of its talks."""
    digest = hashlib.sha256()
    for talk in talks:
        digest.update(repr(talk).encode())
    return f"{json.dumps(asdict(plan))} {digest.hexdigest()}"


def _resume(checkpoint: Path | None, run: _Run) -> int:
    """Take up a checkpoint of the same run; how many steps it has behind it."""
    if checkpoint is None or not checkpoint.exists():
        return 0
    saved = torch.load(checkpoint, weights_only=True)
    if saved["plan"] != run.of:
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
