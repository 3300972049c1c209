"""A small past, built by hand: people, when you met, and what was said on which day."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date

from regard.contact import Contact, Day
from regard.conversation import Medium, Place
from regard.follow_up import FollowUp, Reason, Today
from regard.follow_up.today import today
from regard.people import Decision, Known, Later, Met, Noticing, Person, Remembered, Verdict, Where
from regard.people.subject import subject_words
from regard.reading import Response

YOU = 1


@dataclass
class Life:
    """What memory would know; `you` is Sam. Days are of March 2026, where the 2nd is a Monday."""

    people: dict[int, Person] = field(default_factory=lambda: {YOU: Person(YOU, "Sam Okafor", is_you=True)})
    remembered: list[Remembered] = field(default_factory=list)
    met: dict[int, Met] = field(default_factory=dict)
    decisions: dict[str, tuple[Decision, ...]] = field(default_factory=dict)
    conversations: int = 0
    later: list[Later] = field(default_factory=list)

    def knows(  # the defaults are somebody you chat with often
        self,
        name: str,
        *,
        medium: Medium = Medium.CHAT,
        app: str = "whatsapp",
        last: date = date(2026, 3, 2),
        days: int = 30,
        usual_gap: float | None = 4,
        long_gap: float | None = 9,
        birthday: Day | None = None,
        unread: bool = False,
    ) -> int:
        """Somebody new; gives their number."""
        number = len(self.people) + 1
        contacts = (Contact(name, Place(1), birthday=birthday),) if birthday else ()
        self.people[number] = Person(number, name, unread=unread, contacts=contacts)
        self.met[number] = Met(date(2025, 1, 1), last, days, usual_gap, long_gap, medium, app)
        return number

    def says(
        self,
        by: int,
        kind: Noticing,
        quote: str,
        on: date | None,
        *,
        what: str = "",
        to: int | None = YOU,
        about: str = "",
        day: date | None = None,
        day_words: str = "",
        every_year: bool = False,
        response: Response | None = None,
        conversation: int | None = None,
    ) -> Remembered:
        """Something noticed, in a conversation of its own unless one is named."""
        self.conversations += 1
        medium = self.met[by].medium if by in self.met else Medium.CHAT
        where = Where(conversation or self.conversations, "", medium, "whatsapp", "chat.txt", Place(1), 0)
        words = subject_words(quote)
        said = Remembered(
            f"k{len(self.remembered)}", kind, what, quote, by, to, about, on, day, day_words, every_year, words,
            response, "", None, "by hand 1", where,
        )  # fmt: skip
        self.remembered.append(said)
        return said

    def shares(self, by: int, what: str, quote: str, on: date, **more: object) -> Remembered:
        """Something shared with you that you passed over."""
        given = {"response": Response.PASSED_OVER, **more}
        return self.says(by, Noticing.SHARED, quote, on, what=what, **given)  # type: ignore[arg-type]  # as named above

    def talks(self, by: int, to: int, text: str, on: date, *, first: bool = False) -> None:
        """Words that memory has, and in which nothing was noticed."""
        self.later.append(Later(by, to, on, text, first))

    def decides(self, about: str, verdict: Verdict, on: date, until: date | None = None) -> None:
        """Something that you decided."""
        self.decisions[about] = (*self.decisions.get(about, ()), Decision(about, verdict, on, until))

    def do_not_read(self, person: int) -> None:
        """Nothing is to be read of somebody."""
        self.people[person] = replace(self.people[person], unread=True)

    def known(self) -> Known:
        """What memory would give."""
        in_order = sorted(self.remembered, key=lambda said: said.said_on or date.min)
        return Known(dict(self.people), tuple(in_order), dict(self.met), dict(self.decisions), since=self._since)

    def _since(self, person: int, since: date) -> tuple[Later, ...]:
        return tuple(each for each in self.later if person in (each.by, each.to) and each.on >= since)

    def today(self, day: date, *, every: bool = False) -> Today:
        """What to come back to on a day."""
        return today(self.known(), day, every=every)

    def reasons(self, day: date) -> list[Reason]:
        """Why, in order."""
        return [each.reason for each in self.today(day).follow_ups]

    def first(self, day: date) -> FollowUp:
        """What comes first on a day."""
        return self.today(day).follow_ups[0]


def march(day: int) -> date:
    """A day of March 2026; the 2nd is a Monday."""
    return date(2026, 3, day)
