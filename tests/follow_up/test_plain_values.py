"""What to come back to as JSON: the fields, which programs rely on."""

from __future__ import annotations

import json

from follow_up.life import YOU, Life, march
from regard.follow_up import today_as_values
from regard.people import Fact, Noticing


def test_the_fields_are_these(life: Life) -> None:
    ana = life.knows("Ana Ruiz")
    life.shares(ana, "hardship", "My dad fell and broke his hip.", march(3))

    assert json.loads(json.dumps(today_as_values(life.today(march(5)), life.known()))) == {
        "day": "2026-03-05",
        "follow_ups": [
            {
                "key": "hardship:2:k0",
                "never": "never:hardship:2",
                "reason": "hardship",
                "reason_in_words": "a hardship not yet acknowledged",
                "act": "acknowledge",
                "person": {"number": ana, "name": "Ana Ruiz"},
                "also": None,
                "why": "Ana told you this on Tuesday 3 March, and the talk went on to something else.",
                "rests_on": [
                    {
                        "key": "k0",
                        "kind": "shared",
                        "what": "hardship",
                        "quote": "My dad fell and broke his hip.",
                        "by": {"number": ana, "name": "Ana Ruiz"},
                        "said_on": "2026-03-03",
                        "day": None,
                        "response": "passed over",
                        "answer": "",
                        "conversation": 1,
                        "title": "",
                        "medium": "chat",
                        "file": "chat.txt",
                        "line": 1,
                        "item": "",
                        "turn": 0,
                    }
                ],
                "on": "2026-03-05",
                "channel": "WhatsApp chat",
                "drafts": [
                    {
                        "to": {"number": ana, "name": "Ana Ruiz"},
                        "subject": "",
                        "text": life.first(march(5)).drafts[0].text,
                    }
                ],
            }
        ],
        "later": 0,
        "why_nothing": "",
    }


def test_an_introduction_names_both(life: Life) -> None:
    ana, ben = life.knows("Ana Ruiz"), life.knows("Ben Roth")
    life.shares(ana, "need", "I'm looking for a piano teacher.", march(2))
    life.says(ben, Noticing.TOLD, "I teach piano to children.", march(2), what=Fact.WORK)

    found = today_as_values(life.today(march(5)), life.known())["follow_ups"][0]

    assert (found["person"]["number"], found["also"]["number"]) == (ana, ben)
    assert [draft["to"]["number"] for draft in found["drafts"]] == [ana, ben]


def test_nothing_is_said_in_words(life: Life) -> None:
    life.knows("Ana Ruiz")

    found = today_as_values(life.today(march(3)), life.known())

    assert found["follow_ups"] == []
    assert found["why_nothing"].startswith("Nothing today")
    assert YOU not in {each["person"]["number"] for each in found["follow_ups"]}
