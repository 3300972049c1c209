"""What one conversation holds of what others shared, and of what you and they did for each other."""

from __future__ import annotations

from datetime import date

from regard.people.dealing import dealings
from regard.people.noticed import Noticed
from regard.people.own_words import own_words
from regard.people.shared import shared_in
from regard.reading import Reading


def sharing(reading: Reading, day: date | None) -> tuple[Noticed, ...]:
    """Everything shared, asked, done, thanked for, raised, given, asked for and introduced in one conversation.

    Args:
        reading: the conversation, read as its owner.
        day: the day on which it took place, for turns without a day of their own; None if it is not known.
    """
    if reading.labels.silent:
        return ()
    said = own_words(reading.conversation, day)
    return (*shared_in(reading, said), *dealings(reading, said))
