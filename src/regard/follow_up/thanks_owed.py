"""Favours that you have not given thanks for."""

from __future__ import annotations

from collections.abc import Iterator

from regard.follow_up.as_of import AsOf
from regard.follow_up.candidate import Candidate
from regard.follow_up.follow_up import KindAct, Reason
from regard.people import Noticing, Remembered
from regard.people.subject import about_the_same

WITHIN = range(1, 31)
"""Days after the favour; a judgement."""


def thanks_owed(now: AsOf) -> Iterator[Candidate]:
    """What somebody did for you, if you thanked them neither then nor since."""
    for person in now.said_by:
        favours = now.of(person, Noticing.FAVOUR)
        for favour in favours if favours and now.may_appear(person) else ():
            days = now.ago(favour.said_on)
            if days in WITHIN and not favour.about and now.is_to_you(favour) and not _thanked(favour, person, now):
                yield Candidate(
                    Reason.THANKS,
                    KindAct.THANK,
                    person,
                    favour.key,
                    (favour,),
                    now.day,
                    words=favour.quote,
                    waited=days or 0,
                )


def _thanked(favour: Remembered, person: int, now: AsOf) -> bool:
    """Thanks that name nothing are for what came before them."""
    since = now.after(favour, now.from_you(person, Noticing.THANKED))
    return any(not thanks.words or about_the_same(favour.words, thanks.words) for thanks in since)
