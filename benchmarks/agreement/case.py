"""One known answer of one real file, and whether what was read agrees with it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Case:
    """One comparison.

    Attributes:
        kind: the kind of file, as the table has it: `WhatsApp`, `mbox`.
        file: its path below the folder of inputs.
        known: what the known answer is about: `texts, senders, times`, `number of messages`.
        agrees: whether what was read is exactly that.
        argued: why the known answer, and not the reading, is wrong; empty if it is not.
    """

    kind: str
    file: str
    known: str
    agrees: bool
    argued: str = ""
