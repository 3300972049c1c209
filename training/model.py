"""The model in PyTorch: an encoder that reads each text once, light context, and heads that all read the result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import BertModel

from regard.listener.neighbours import FEATURES, NEAR, RELATION
from training.heads import CARRIED, HEADS, Answer
from training.units import Batch

WIDTH = 384
PROJECTED = 96
"""What each neighbour is narrowed to."""

PIECES_AT_ONCE = 256
"""Word pieces, padding included, of the texts that go through the encoder together. Small groups hold texts more alike
in length: with 2,048 training takes 1.7 times as long."""


class Encoder(nn.Module):
    """The first layers of a small pretrained encoder; its word embeddings stay as they are."""

    def __init__(self, folder: Path, layers: int) -> None:
        super().__init__()
        self.bert = BertModel.from_pretrained(folder, add_pooling_layer=False, attn_implementation="eager")
        self.bert.encoder.layer = self.bert.encoder.layer[:layers]
        self.bert.config.num_hidden_layers = layers
        self.bert.embeddings.word_embeddings.requires_grad_(requires_grad=False)

    def forward(
        self, texts: Sequence[Sequence[int]], wanted: frozenset[int] = frozenset()
    ) -> tuple[Tensor, dict[int, Tensor]]:
        """Read texts.

        Args:
            texts: the word pieces of each.
            wanted: the numbers of those whose pieces' states are wanted too.

        Returns:
            texts x `WIDTH`, the mean of each text's states, and the states of those wanted.
        """
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))
        pooled: list[Tensor] = []
        states: dict[int, Tensor] = {}
        at = 0
        while at < len(order):
            stop = at + 1
            while stop < len(order) and len(texts[order[stop]]) * (stop + 1 - at) <= PIECES_AT_ONCE:
                stop += 1
            group = order[at:stop]
            longest = len(texts[group[-1]])
            pieces = torch.zeros(len(group), longest, dtype=torch.long)
            mask = torch.zeros(len(group), longest, dtype=torch.long)
            for row, number in enumerate(group):
                pieces[row, : len(texts[number])] = torch.tensor(texts[number])
                mask[row, : len(texts[number])] = 1
            state = self.bert(input_ids=pieces, attention_mask=mask).last_hidden_state.float()
            pooled.append((state * mask[..., None]).sum(1) / mask.sum(1, keepdim=True))
            states |= {number: state[row, : len(texts[number])] for row, number in enumerate(group) if number in wanted}
            at = stop
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(pooled)[back], states


def chosen(units: Tensor, asked: Tensor) -> Tensor:
    """The rows of some units, or, where `asked` gives each unit's share in each turn, the means of turns."""
    return asked @ units if asked.is_floating_point() else units[asked]


class Context(nn.Module):
    """A unit in the light of those around it: its neighbours, and all that the other said last."""

    def __init__(self) -> None:
        super().__init__()
        self.narrow = nn.Linear(WIDTH, PROJECTED)
        self.narrow_other = nn.Linear(WIDTH, WIDTH)
        self.mix = nn.Linear(2 * WIDTH + NEAR * (PROJECTED + RELATION) + FEATURES, WIDTH)
        self.out = nn.Linear(WIDTH, WIDTH)
        self.norm = nn.LayerNorm(WIDTH)
        nn.init.zeros_(self.out.weight)
        self.drop = nn.Dropout(0.1)

    def forward(self, vectors: Tensor, batch: Batch) -> Tensor:
        """Units x `WIDTH`, from the vectors of the units."""
        many = len(vectors)
        total = torch.zeros_like(vectors).index_add(0, batch.other[:, 0], vectors[batch.other[:, 1]])
        count = torch.zeros(many).index_add(0, batch.other[:, 0], torch.ones(len(batch.other)))
        other = total / count.clamp(min=1)[:, None]
        return self.mixed(vectors, batch.near, batch.relation, batch.features, other, (count > 0).float()[:, None])

    def mixed(  # noqa: PLR0917  # the inputs of the network that is shipped
        self, vectors: Tensor, near: Tensor, relation: Tensor, features: Tensor, other: Tensor, heard: Tensor
    ) -> Tensor:
        """The same, with the mean of what the other said last, and whether there is any."""
        beside = self.narrow(vectors)[near.clamp(min=0)] * (near >= 0)[..., None]
        around = torch.cat([beside, relation], -1).flatten(1)
        said = self.narrow_other(other) * heard
        mixed = nn.functional.gelu(self.mix(torch.cat([vectors, said, around, features], -1)))
        return self.norm(vectors + self.out(self.drop(mixed)))


class Model(nn.Module):
    """Encoder, context and heads."""

    def __init__(self, folder: Path, layers: int) -> None:
        super().__init__()
        self.encoder = Encoder(folder, layers)
        self.context = Context()
        self.heads = nn.ModuleDict({name: nn.Linear(WIDTH, head.size) for name, head in HEADS.items()})
        self.carried = nn.Linear(WIDTH, len(CARRIED))
        self.drop = nn.Dropout(0.1)

    def forward(self, batch: Batch) -> tuple[Tensor, dict[int, Tensor]]:
        """Units x `WIDTH` in context, and the states of the pieces of texts with marked words."""
        pooled, states = self.encoder(batch.pieces, frozenset(text for text, _, _ in batch.carried))
        return self.context(pooled[batch.text_of], batch), states

    def answers(self, units: Tensor) -> dict[str, Tensor]:
        """What each head says: logits, or numbers."""
        return {name: head(units) for name, head in self.heads.items()}

    def loss(self, batch: Batch) -> Tensor:
        """The losses of all heads, each summed over the units where it was asked, by the number of units."""
        units, states = self(batch)
        units = self.drop(units)
        total = units.new_zeros(())
        for name, (asked, target) in batch.targets.items():
            head = HEADS[name]
            said = self.heads[name](chosen(units, asked))
            total = total + head.weight * _loss(head.answer, said, target)
        if batch.carried:
            scores = torch.cat([self.carried(states[text])[:, label] for text, label, _ in batch.carried])
            flags = torch.tensor([flag for _, _, flags in batch.carried for flag in flags])
            total = total + CARRIED_WEIGHT * nn.functional.binary_cross_entropy_with_logits(
                scores, flags, reduction="sum"
            )
        return total / len(batch)


CARRIED_WEIGHT = 0.05
"""Of the loss of one word piece beside that of one unit."""

LABELS_TO_ONE = 0.5
"""A head of many labels has many small losses; their sum is brought near to that of one choice (judgement)."""


def _loss(answer: Answer, said: Tensor, target: Tensor) -> Tensor:
    """The sum of the losses of the units asked."""
    if answer is Answer.ONE_OF:
        return nn.functional.cross_entropy(said, target, reduction="sum")
    if answer is Answer.ANY_OF:
        known = ~target.isnan()
        return LABELS_TO_ONE * nn.functional.binary_cross_entropy_with_logits(
            said[known], target[known], reduction="sum"
        )
    return nn.functional.mse_loss(said, target, reduction="sum")
