"""What one conversation holds that is worth remembering."""

from __future__ import annotations

from datetime import date

from regard.people.noticed import Noticed
from regard.people.promising import promising
from regard.people.sharing import sharing
from regard.people.telling import telling
from regard.reading import Reading


def notice(reading: Reading, day: date | None) -> tuple[Noticed, ...]:
    """All that is worth remembering of a conversation, in the order of its words.

    Args:
        reading: the conversation, its labels and moments.
        day: the day on which it took place; a message has a day of its own. Without either no day is worked out.
    """
    found = (*promising(reading, day), *sharing(reading, day), *telling(reading, day))
    return tuple(sorted(found, key=lambda noticed: noticed.span))
