"""Where is it kept? The only room that knows SQL."""

from __future__ import annotations

from regard.memory.memory import Adding, Grown, Hit, Imported, Kept, Memory, Past, Receipt

__all__ = ["Adding", "Grown", "Hit", "Imported", "Kept", "Memory", "Past", "Receipt"]
