"""Where is it kept? The only room that knows SQL."""

from __future__ import annotations

from regard.memory.memory import Adding, Backup, Elsewhere, Forgotten, Grown, Hit, Imported, Kept, Memory, Past, Receipt
from regard.memory.opening import memory_at_hand, memory_path, open_memory

__all__ = [
    "Adding",
    "Backup",
    "Elsewhere",
    "Forgotten",
    "Grown",
    "Hit",
    "Imported",
    "Kept",
    "Memory",
    "Past",
    "Receipt",
    "memory_at_hand",
    "memory_path",
    "open_memory",
]
