"""Sample conversations, written for this package and plainly fictional."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Sample:
    """One sample conversation.

    Attributes:
        name: the word for it on the command line.
        title: what it is, in a few words.
        file: the file in this folder.
        you: the owner's name in it.
        about: one sentence on what happens.
    """

    name: str
    title: str
    file: str
    you: str
    about: str

    def path(self) -> Path:
        """Where the file is."""
        return Path(str(files("regard.samples").joinpath(self.file)))


SAMPLES: tuple[Sample, ...] = (
    Sample(
        name="disagreement",
        title="A disagreement between colleagues",
        file="disagreement.srt",
        you="Fenella Strake",
        about="Fenella needs a date that Akash has read in a newsletter, and neither is really talking about the date.",
    ),
    Sample(
        name="first_coffee",
        title="A first coffee at a conference",
        file="first_coffee.txt",
        you="Tamsin Quillfeather",
        about="Tamsin meets Jurek in the coffee queue, the day before he gives his first talk in English.",
    ),
    Sample(
        name="job_interview",
        title="A job interview",
        file="job_interview.vtt",
        you="Hal Wetherstone",
        about="Hal and Pilar interview Nomvula, who got from the front desk of a clinic to data the long way round.",
    ),
    Sample(
        name="mentor_talk",
        title="A mentor's talk",
        file="mentor_talk.txt",
        you="Cormac Tullivane",
        about="Shayla brings her mentor Cormac the drawings of her first bridge, and what goes with them.",
    ),
    Sample(
        name="one_to_one",
        title="A one-to-one in which somebody shares a hardship",
        file="one_to_one.vtt",
        you="Dervla Scantlebury",
        about="Dervla has three things on her list for Kit, who has joined from the car.",
    ),
    Sample(
        name="upset_customer",
        title="An upset customer's call",
        file="upset_customer.json",
        you="Bronwen Tatlock",
        about="Philomena rings about a stairlift for the fifth time, and Bronwen begins with the reference number.",
    ),
)
"""Every sample, in alphabetical order of their names."""


@dataclass(frozen=True, slots=True)
class Fortnight:
    """A sample of what somebody has lying about: chats, mail, a talk, an address book.

    Attributes:
        folder: the folder in this one.
        you: the owner's name in it.
        today: the day on which it is looked at.
        about: one sentence on what happens.
    """

    folder: str
    you: str
    today: date
    about: str

    def path(self) -> Path:
        """Where the folder is."""
        return Path(str(files("regard.samples").joinpath(self.folder)))


FORTNIGHT = Fortnight(
    folder="fortnight",
    you="Tamsin Quillfeather",
    today=date(2026, 3, 9),
    about="two weeks of Tamsin's chats, mail and a coffee with Odhran.",
)
