"""Questions of theirs that nothing has answered."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Noticing, Remembered
from regard.people.subject import about_the_same

WITHIN = range(1, 31)
"""Days after it was asked; later, the answer has come from elsewhere. A judgement."""

_ANSWERS = (Noticing.RAISED, Noticing.DONE, Noticing.GAVE)


def questions(now: AsOf) -> Iterator[Candidate]:
    """What somebody asked you, the last time they asked it, unless you have come back to it or its day is over."""
    for person in now.said_by:
        asked = [question for question in now.of(person, Noticing.QUESTION) if now.is_to_you(question)]
        if asked and now.may_appear(person):
            yield from _of_one(person, asked, now)


def _of_one(person: int, asked: list[Remembered], now: AsOf) -> Iterator[Candidate]:
    for question in asked:
        again = [other for other in now.after(question, asked) if about_the_same(question.words, other.words)]
        too_late = question.day is not None and question.day < now.day
        if again or too_late or now.ago(question.said_on) not in WITHIN or _answered(question, person, now):
            continue
        before = tuple(
            other for other in asked if other is not question and about_the_same(question.words, other.words)
        )
        yield Candidate(
            Reason.QUESTION,
            KindAct.ANSWER,
            person,
            question.key,
            (question, *before),
            now.day,
            words=question.quote,
            waited=max(now.ago(other.said_on) or 0 for other in (question, *before)),
            work=True,
        )


def _answered(question: Remembered, person: int, now: AsOf) -> bool:
    since = now.after(question, now.from_you(person, *_ANSWERS))
    withdrawn = now.after(question, now.of(person, Noticing.RELEASED))
    return any(about_the_same(question.words, said.words) for said in (*since, *withdrawn))
