"""Who is who: what is asked for is found, what the owner says is kept, and nobody is asked about twice."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from regard import app
from regard.problems import SeveralPeople

NOW = datetime(2026, 3, 10, 8, tzinfo=UTC)

MARKED = "[23/02/2026, 09:1{}:00] {}: {}\n"

CARD = "BEGIN:VCARD\nVERSION:4.0\nFN:Bram Oldacre\nEMAIL:bram@example.org\nEND:VCARD\n"


@pytest.fixture
def people(memory: app.Memory, tmp_path: Path) -> app.Memory:
    """Tamsin's chats with Bram Oldacre and with Bram Winter, and a card of Bram Oldacre's."""
    paths = []
    for name in ("Bram Oldacre", "Bram Winter"):
        path = tmp_path / f"WhatsApp Chat with {name}.txt"
        said = [(name, "My sister came to stay."), ("Tamsin Quill", "How lovely."), (name, "It is.")]
        path.write_text("".join(MARKED.format(at, *each) for at, each in enumerate(said)))
        paths.append(path)
    card = tmp_path / "contacts.vcf"
    card.write_text(CARD)
    app.add(memory, [*paths, card], at=NOW, me=["Tamsin Quill"], listener="rules")
    return memory


def _number(memory: app.Memory, name: str) -> int:
    return app.the_one(memory, name).id


def test_a_part_of_a_name_that_fits_one_person_is_enough(people: app.Memory) -> None:
    assert app.the_one(people, "winter").name == "Bram Winter"
    assert app.the_one(people, "bram@example.org").name == "Bram Oldacre"


def test_a_number_that_memory_gave_is_that_person(people: app.Memory) -> None:
    one = app.the_one(people, "winter")

    assert app.the_one(people, str(one.id)) == one


def test_a_name_that_fits_several_is_asked_back_with_their_numbers(people: app.Memory) -> None:
    with pytest.raises(SeveralPeople, match=r"Bram Winter \(\d+\)"):
        app.the_one(people, "Bram")


def test_a_name_that_fits_nobody_says_where_to_look(people: app.Memory) -> None:
    with pytest.raises(app.NotInMemory, match="`regard people` lists everybody"):
        app.the_one(people, "Ottoline")


def test_the_same_name_is_never_enough_to_make_two_one(people: app.Memory) -> None:
    names = [person.name for person in people.people()]
    (asked,) = app.who_may_be_one(people)

    assert names.count("Bram Oldacre") == 2
    assert {people.person(asked.kept).name, people.person(asked.gone).name} == {"Bram Oldacre"}


def test_two_whom_the_owner_says_are_one_are_one_until_that_is_taken_back(people: app.Memory) -> None:
    (asked,) = app.who_may_be_one(people)
    joined = app.same(people, people.person(asked.kept), people.person(asked.gone), NOW)
    one = [person.name for person in people.people()]
    people.part(joined)

    assert one.count("Bram Oldacre") == 1
    assert [person.name for person in people.people()].count("Bram Oldacre") == 2


def test_two_whom_the_owner_says_are_two_are_not_asked_about_again(people: app.Memory) -> None:
    (asked,) = app.who_may_be_one(people)
    app.two(people, people.person(asked.kept), people.person(asked.gone))

    assert app.who_may_be_one(people) == ()


def test_what_the_owner_wrote_of_somebody_is_kept_in_their_words(people: app.Memory) -> None:
    winter = app.the_one(people, "winter")
    app.write_fact(people, winter, "pronouns", "they/them", date(2026, 3, 11))

    assert people.facts(winter.id) == (("pronouns", "they/them", date(2026, 3, 11)),)


def test_nothing_is_kept_under_a_kind_that_is_not_there(people: app.Memory) -> None:
    winter = app.the_one(people, "winter")

    with pytest.raises(app.NotInMemory, match="nothing of that kind is kept: 'religion'"):
        app.write_fact(people, winter, "religion", "whatever", date(2026, 3, 11))
    assert people.facts(winter.id) == ()


def test_everybody_as_plain_values_with_who_may_be_one(people: app.Memory) -> None:
    values = app.people_as_values(people)

    by_number = {each["number"]: each for each in values["people"]}
    assert by_number[_number(people, "Tamsin")]["you"] is True
    (pair,) = values["may_be_one"]
    assert {by_number[pair[each]]["name"] for each in ("kept", "gone")} == {"Bram Oldacre"}
    assert pair["reasons"]
