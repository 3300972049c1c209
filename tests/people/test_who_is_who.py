"""Who is suggested to be one, with which reasons, and who is not."""

from __future__ import annotations

import random
import time
from itertools import count

import pytest

from regard.contact import Contact, Day, Labelled
from regard.conversation import Place
from regard.people import Alias, Person, is_generic_name, suggestions
from regard.people.who_is_who import Evidence, Suggestion

_numbers = count(1)


def person(name: str, *aliases: tuple[str, str], source: str = "", contact: Contact | None = None) -> Person:
    number = next(_numbers)
    known_by = tuple(Alias(kind, value, source or f"file {number}") for kind, value in (("name", name), *aliases))
    return Person(number, name, aliases=known_by, contacts=(contact,) if contact else ())


def card(name: str, *, mail: str = "", birthday: Day | None = None, **more: object) -> Contact:
    fields: dict[str, object] = {"mail": (Labelled(mail),) if mail else (), "birthday": birthday, **more}
    return Contact(name, Place(1), **fields)  # type: ignore[arg-type]  # whatever else a card says


def evidence(*people: Person) -> list[Evidence]:
    return [each.evidence for each in suggestions(people)]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            person("Ana Diaz", ("mail", "Ana@Example.org")),
            person("ana", contact=card("Ana", mail="ana@example.org")),
            Evidence.SAME_HANDLE,
        ),
        (
            person("Ana Diaz", ("phone", "+44 20 7946 0958")),
            person("+44 20 7946 0958", ("phone", "0044 (20) 79460958")),
            Evidence.SAME_HANDLE,
        ),
        (
            person("Ana Diaz", contact=card("Ana Diaz", organisation="Example Ltd")),
            person("Diaz, Ana", ("mail", "office.of.ana@example.org")),
            Evidence.ORGANISATION,
        ),
        (person("José Núñez"), person("Jose Nunez"), Evidence.TWO_SOURCES),
        (person("Jürgen Groß"), person("Juergen Gross"), Evidence.TWO_SOURCES),
        (person("Dr. Ana Diaz (Example)"), person("DIAZ, Ana"), Evidence.TWO_SOURCES),
        (
            person("Robert Hale", contact=card("Robert Hale", nicknames=("Bob",))),
            person("Bob Hale"),
            Evidence.NICKNAME,
        ),
        (person("Ana Diaz"), person("ana.diaz@example.org"), Evidence.SPELLS_THE_NAME),
        (
            person("Ana Diaz", contact=card("Ana Diaz", organisation="Example")),
            person("A. Diaz", ("mail", "ad@example.org")),
            Evidence.SPELLING,
        ),
        (
            person("Ana Diaz", contact=card("Ana Diaz", organisation="Example")),
            person("Ana", contact=card("Ana", organisation="The Example Ltd")),
            Evidence.SPELLING,
        ),
        (
            person("Katheryn Moss", contact=card("Katheryn Moss", organisation="Example")),
            person("Kathryn Moss", ("mail", "km@example.org")),
            Evidence.SPELLING,
        ),
    ],
    ids=lambda value: value.name if isinstance(value, Person | Evidence) else None,
)
def test_one_person(one: Person, other: Person, why: Evidence) -> None:
    (found,) = suggestions([other, one])

    assert (found.kept, found.gone, found.evidence) == (one.id, other.id, why)
    assert all(reason.endswith(".") for reason in found.reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (person("Speaker 1"), person("Speaker 1")),
        (person("Unknown speaker"), person("Unknown Speaker")),
        (person("Ana"), person("Ana")),
        (person("Ana"), person("Ana Diaz")),
        (person("A. Diaz"), person("Ana Diaz")),
        (person("Mikael Lund", ("mail", "m@example.org")), person("Mikaela Lund", ("mail", "ml@example.org"))),
        (person("Kathryn Moss"), person("Katheryn Moss")),
        (person("Ana Diaz", ("slack", "U1")), person("Ana Diaz", ("slack", "U2"))),
        (
            person("Ana Diaz", ("mail", "a@example.org"), source="a.mbox"),
            person("Ana Diaz", ("mail", "d@other.example"), source="a.mbox"),
        ),
        (person("Ana", source="weekly 2026-03-02.vtt"), person("Ana", source="board 2026-03-02.vtt")),
        (person("Ana", source="meeting 1.vtt"), person("Ana", source="meeting 2.vtt")),
        (person("Ana", source="notes.txt"), person("Ana", source="notes.txt")),
        (
            person("Ana Diaz", contact=card("Ana Diaz", organisation="Example")),
            person("Ana Diaz", contact=card("Ana Diaz", organisation="Other Works")),
        ),
        (
            person("Ana Diaz", contact=card("Ana Diaz", birthday=Day(3, 1))),
            person("Ana Diaz", contact=card("Ana Diaz", birthday=Day(7, 9))),
        ),
        (person("Ana Diaz", ("mail", "info@example.org")), person("Ben Okafor", ("mail", "info@example.org"))),
        (person("Ana Diaz", ("mail", "home@example.org")), person("Ben Okafor", ("mail", "home@example.org"))),
        (person("Ana Diaz", ("mail", "ana@gmail.com")), person("Ana", ("mail", "a@gmail.com"))),
        (person("Ana Diaz"), person("adiaz@example.org")),
    ],
    ids=lambda one: one.name,
)
def test_two_people_as_far_as_anybody_can_tell(one: Person, other: Person) -> None:
    assert suggestions([one, other]) == ()


def test_a_first_name_that_fits_two_fits_nobody() -> None:
    names = ("Ana Diaz", "Ana Lopez", "Ana")

    assert suggestions([person(name, contact=card(name, organisation="Example")) for name in names]) == ()


def test_a_first_name_in_files_of_one_series() -> None:
    first, second = person("Ana", source="weekly 2026-03-02.vtt"), person("Ana", source="weekly 2026-03-09.vtt")

    (found,) = suggestions([first, second])

    assert (found.kept, found.evidence) == (first.id, Evidence.SERIES)
    assert found.reasons == ("Both are called Ana, in weekly 2026-03-02.vtt and in weekly 2026-03-09.vtt.",)


def test_somebody_in_sixty_recordings_is_asked_about_once_for_each() -> None:
    """Whoever is known by no account is a new person in each file."""
    people = [person("Ana Diaz", source="transcript.vtt") for _ in range(60)]

    found = suggestions(people)

    assert [each.kept for each in found] == [people[0].id] * 59
    assert {each.gone for each in found} == {each.id for each in people[1:]}
    assert found[0].reasons == ("Both are called Ana Diaz, in two files called transcript.vtt.",)


def test_a_name_that_two_accounts_bear_says_not_which_is_meant() -> None:
    accounts = [person("Ana Diaz", ("slack", number), source="slack.zip") for number in ("U1", "U2")]

    assert suggestions([*accounts, person("Ana Diaz", source="talk.vtt")]) == ()


def test_whom_you_called_two_are_not_asked_about_again() -> None:
    one, other = person("José Núñez"), person("Jose Nunez")

    assert suggestions([one, other], parted={(one.id, other.id)}) == ()


def test_the_reasons_are_sentences_and_the_best_comes_first() -> None:
    ana = person("Ana Diaz", ("mail", "ana.diaz@example.org"), source="mail.mbox")
    card_of_ana = person("Ana Diaz", contact=card("Ana Diaz", mail="ana.diaz@example.org", organisation="Example"))
    jose, nunez = person("José Núñez", source="chat.txt"), person("Jose Nunez", source="talk.vtt")

    assert suggestions([jose, nunez, ana, card_of_ana]) == (
        Suggestion(
            ana.id,
            card_of_ana.id,
            Evidence.SAME_HANDLE,
            ("Both have ana.diaz@example.org.", "Both are called Ana Diaz, and both belong to Example."),
        ),
        Suggestion(
            jose.id,
            nunez.id,
            Evidence.TWO_SOURCES,
            ("José Núñez and Jose Nunez are the same name, written in two ways, in chat.txt and in talk.vtt.",),
        ),
    )


def test_time_grows_with_the_number_of_people() -> None:
    """Five thousand people of two thousand names: five times as many take no more than ten times as long."""
    chance = random.Random(5)  # noqa: S311 - only names
    syllables = ["ka", "lo", "mi", "ra", "ten", "vos", "du", "pel", "san", "gor"]
    word = ["".join(chance.sample(syllables, 3)).title() for _ in range(300)]
    people = [person(f"{chance.choice(word[:100])} {chance.choice(word)}", ("slack", str(i))) for i in range(5000)]

    def seconds(some: list[Person]) -> float:
        begin = time.process_time()
        suggestions(some)
        return time.process_time() - begin

    seconds(people[:200])
    assert seconds(people) < 10 * max(seconds(people[:1000]), 0.05)


@pytest.mark.parametrize(
    "name", ["Speaker 1", "SPEAKER_00", "Speaker A", "Doctor", "Coach 2", "Sprecherin 1", "B", "S2"]
)
def test_a_part_in_a_talk_names_nobody(name: str) -> None:
    assert is_generic_name(name)


@pytest.mark.parametrize("name", ["Jo", "Al", "Bo", "Ida Holm", "Mo Farrow", "Hosta", "佐藤"])
def test_a_short_name_is_one(name: str) -> None:
    assert not is_generic_name(name)
