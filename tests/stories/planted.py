"""What is planted in a year: what people share, promise, ask and do, how it is answered, and what only seems so.

Windows are those that a kind colleague would expect: a hardship from the day after; an event the day before and for
three days after; a promise of the owner's on its day and late after it, or a week on where it has no day; a promise of
theirs three working days after its day.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from stories.year import AWAY, END, YOU, Life, Meeting, first_name, workday

PART_PLANTED, PLANTED, PART_DECOY = 0.35, 160, 0.22
"""So many of the meetings hold something to come back to, but about so many in a year: no more comes up in a life."""
DAY = timedelta(1)
FIRM, LONG = 14, 30
"""Days for which a hardship must be shown, and may."""
SOON, MONTH = 10, 30
"""Likewise for what weighs less."""
DECOYS = {
    "joke": "joke",
    "sarcasm": "sarcasm",
    "hypothetical": "hypothetical",
    "theirs": "someone else's promise",
    "negation": "negation",
    "reported": "reported speech",
    "third_party": "news about third party",
    "long_ago": "history long ago",
    "company": "plan of the other company",
    "small": "small talk",
}


def plant(life: Life) -> None:
    """Plant all of it."""
    part = min(PART_PLANTED, PLANTED / sum(map(len, life.meetings.values())))
    for name in list(life.meetings):
        for meeting in list(life.meetings[name]):
            if life.happens(part):
                life.chance.choice(KINDS)(life, meeting)
            elif life.happens(PART_DECOY):
                _decoy(life, meeting)
        _birthday(life, name)
    _needs(life)
    _groups(life)


def days(begin: date, stop: date) -> list[date]:
    """All days between two, both with them."""
    return [begin + n * DAY for n in range((stop - begin).days + 1)]


def cap(text: str) -> str:
    """With a capital, as a sentence begins."""
    return text[0].upper() + text[1:]


def spoken(life: Life, day: date, said: date) -> str:
    """How somebody speaks of a day: `tomorrow`, `on Friday`, `on 14 May`."""
    ahead = (day - said).days
    ways = [f"on {day.day} {day:%B}", f"on {day:%B} {day.day}", f"on the {_nth(day.day)} of {day:%B}"]
    if ahead == 1:
        return "tomorrow"
    if ahead < 7:
        ways = [f"on {day:%A}", f"this {day:%A}" if day.weekday() > said.weekday() else f"on {day:%A}"]
    elif ahead == 14:
        ways.append("in two weeks")
    elif day.month == said.month:
        ways.append(f"on the {_nth(day.day)}")
    return life.chance.choice(ways)


def by_when(life: Life, day: date, said: date) -> str:
    """How somebody says by when: `by Friday`, `tomorrow`, `by the end of the day on …`."""
    when = spoken(life, day, said)
    return when.replace("on ", "by ", 1) if when.startswith("on ") and life.happens(0.6) else when


def date_alone(life: Life, day: date) -> str:
    """A date to put after a word: `14 May`."""
    return life.chance.choice((f"{day.day} {day:%B}", f"{day:%B} {day.day}", f"the {_nth(day.day)} of {day:%B}"))


def _nth(day: int) -> str:
    return f"{day}{'th' if 10 < day < 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"


def _free(day: date) -> bool:
    return not AWAY[0] <= day <= AWAY[1] and day <= END


def _shared(life: Life, meeting: Meeting, room: str, clause: str, about: str) -> None:
    """A hardship or a success: passed over, answered then, or come back to later."""
    person = meeting.person
    frame = life.one(room, "said")
    meeting.lines.append((person, cap(frame.format(it=clause, It=cap(clause)))))
    if life.happens(0.4):
        meeting.lines += [(YOU, life.one(room, "warm")), (person, _thanks(life, room))]
        return
    meeting.lines.append((YOU, life.one("hardship", "passed")))
    later = life.next(person, meeting.day + 2 * DAY, meeting.day + MONTH * DAY) if life.happens(0.5) else None
    until = later.day if later else END
    firm, long = (FIRM, LONG) if room == "hardship" else (SOON, MONTH)
    must = [day for day in days(meeting.day + DAY, meeting.day + firm * DAY) if day < until]
    may = [day for day in days(meeting.day, meeting.day + long * DAY) if day <= until]
    life.truth(room, person, clause, must, may)
    if later:
        life.traps["hardship acknowledged late"] += room == "hardship"
        later.lines += [(YOU, life.one(room, "later").format(about=about)), (person, _thanks(life, room))]


def _thanks(life: Life, room: str) -> str:
    return life.one("hardship", "thanked") if room == "hardship" else "Thank you!"


def hardship(life: Life, meeting: Meeting) -> None:
    """Something hard, of their own or of somebody near to them."""
    if life.happens(0.4):
        clause, about = life.one("hardship", "whole")
    else:
        happened, about = life.one("hardship", "happened")
        once = not happened.startswith(("is ", "has ", "doesn't"))
        clause = " ".join([life.one("hardship", "kin"), happened, *([life.one("hardship", "lately")] * once)])
    _shared(life, meeting, "hardship", clause, about)


def success(life: Life, meeting: Meeting) -> None:
    """Good news, often in passing."""
    clause, about = life.one("success", "first")
    if clause not in life.used[meeting.person]:
        life.used[meeting.person].add(clause)
        life.traps["success mentioned in passing"] += 1
        _shared(life, meeting, "success", clause, about)


def event(life: Life, meeting: Meeting) -> None:
    """Something of theirs with a day; some are moved or called off, some asked after."""
    person, (what, about) = meeting.person, life.one("event", "what")
    on = meeting.day + life.chance.randint(2, 20) * DAY
    if about in life.used[person] or not _free(on + 7 * DAY):
        return
    life.used[person].add(about)
    clause = what.format(when=spoken(life, on, meeting.day))
    meeting.lines.append((person, cap(life.one("event", "said").format(it=clause, It=cap(clause)))))
    meeting.lines.append((YOU, life.one("event", "warm")))
    fate = life.chance.choice(("held", "held", "held", "off", "moved"))
    if fate != "held" and (on - meeting.day).days > 4:
        _changed(life, person, about, fate, (meeting.day, on))
    else:
        _takes_place(life, person, about, what.format(when="").strip(), on)


def _changed(life: Life, person: str, about: str, fate: str, days_said: tuple[date, date]) -> None:
    told, on = days_said
    day = workday(told + life.chance.randint(1, (on - told).days - 4) * DAY)
    if day > on - 2 * DAY:
        return
    later = life.more(person, day, life.chance.choice(("chat", "talk", "mail")))
    life.traps["event moved" if fate == "moved" else "event cancelled"] += 1
    if fate == "off":
        later.lines += [(person, life.one("event", "off").format(about=about)), (YOU, life.one("event", "off_answer"))]
        return
    new = on + life.chance.randint(5, 12) * DAY
    moved = life.one("event", "moved").format(about=about, date=date_alone(life, new))
    later.lines += [(person, moved), (YOU, life.one("event", "moved_answer"))]
    _takes_place(life, person, about, "", new)


def _takes_place(life: Life, person: str, about: str, words: str, on: date) -> None:
    weekend = on.weekday() in {0, 5, 6}
    life.truth("event soon", person, words, [on - DAY], days(on - (3 if weekend else 1) * DAY, on))
    asked = _asked_after(life, person, about, on) if life.happens(0.4) else None
    must = [day for day in days(on + DAY, on + 3 * DAY) if not asked or day < asked]
    may = [day for day in days(on, on + 7 * DAY) if not asked or day <= asked]
    life.truth("event past", person, words, must, may)


def _asked_after(life: Life, person: str, about: str, on: date) -> date:
    later = life.next(person, on, on + 5 * DAY)
    if later is None:
        later = life.more(person, workday(on + life.chance.randint(1, 3) * DAY), "chat")
    later.lines += [(YOU, life.one("event", "after").format(about=about)), (person, life.one("event", "went"))]
    return later.day


def _thing(life: Life, person: str) -> str | None:
    left = [each for each in life.words["promise"]["thing"] if each not in life.used[person]]
    thing = life.chance.choice(left) if left else None
    life.used[person].add(thing or "")
    return thing


def promise(life: Life, meeting: Meeting) -> None:
    """The owner promises something for a day."""
    thing = _thing(life, meeting.person)
    due = workday(meeting.day + life.chance.randint(1, 10) * DAY)
    if thing is None or not _free(due):
        return
    by = by_when(life, due, meeting.day)
    _promised(life, meeting, (meeting.person, YOU), thing, by)
    until = _fate(life, meeting, thing, due, (YOU, meeting.person))
    live = [day for day in days(meeting.day, due + 60 * DAY) if not until or day <= until]
    must_due = [due] if due in live and due != until else []
    life.truth("promise due", meeting.person, thing, must_due, [day for day in live if due - 2 * DAY <= day <= due])
    late = [day for day in live if due < day <= due + FIRM * DAY and day != until]
    life.truth("promise late", meeting.person, "", late, [day for day in live if due < day])


def _promised(life: Life, meeting: Meeting, who: tuple[str, str], thing: str, by: str) -> None:
    asks, gives = who
    made = life.one("promise", "made" if by else "open").format(thing=thing, Thing=cap(thing), by=by)
    if life.happens(0.7):
        meeting.lines.append((asks, life.one("promise", "ask").format(thing=thing)))
    meeting.lines += [(gives, made), (asks, life.one("promise", "okay"))]


def _fate(life: Life, meeting: Meeting, thing: str, due: date, who: tuple[str, str]) -> date | None:
    """What became of it: the day from which nobody waits for it any more; None if nothing."""
    person, fate = meeting.person, life.chance.choice(("mail", "talk", "late", "late", "never", "never", "released"))
    gives, gets = who
    if fate == "never":
        return None
    if fate == "released":
        day = workday(meeting.day + life.chance.randint(1, 6) * DAY)
        there = life.more(person, day, life.chance.choice(("chat", "mail", "talk")))
        life.traps["promise released"] += 1
        frame = life.one("promise", "released") if gives == YOU else f"You can forget {thing}, I have it already."
        there.lines += [(gets, frame.format(thing=thing, Thing=cap(thing)))]
        there.lines += [(gives, life.one("promise", "released_answer"))]
        return day
    begin, stop = (due + DAY, due + 12 * DAY) if fate == "late" else (meeting.day + DAY, due)
    day = workday(life.chance.choice(days(begin, max(begin, stop))))
    there = life.more(person, day, "talk" if fate == "talk" else "mail")
    life.traps["promise kept in another channel"] += there.medium != meeting.medium
    frame = life.one("promise", "kept_talk" if fate == "talk" else "kept_mail")
    there.lines += [(gives, frame.format(thing=thing, Thing=cap(thing))), (gets, life.one("promise", "okay"))]
    return there.day


def promise_without_a_day(life: Life, meeting: Meeting) -> None:
    """The owner promises something, some day."""
    thing = _thing(life, meeting.person)
    if thing is None:
        return
    _promised(life, meeting, (meeting.person, YOU), thing, "")
    week = meeting.day + 7 * DAY
    until = _fate(life, meeting, thing, workday(week), (YOU, meeting.person))
    must = [day for day in days(week, week + 3 * DAY) if not until or day < until]
    may = [day for day in days(week - 2 * DAY, week + 60 * DAY) if not until or day <= until]
    life.truth("promise due", meeting.person, thing, must, may)
    life.truth("promise late", meeting.person, "", [], may)


def their_promise(life: Life, meeting: Meeting) -> None:
    """They promise the owner something for a day."""
    thing = _thing(life, meeting.person)
    due = workday(meeting.day + life.chance.randint(1, 10) * DAY)
    if thing is None or not _free(due):
        return
    _promised(life, meeting, (YOU, meeting.person), thing, by_when(life, due, meeting.day))
    until = _fate(life, meeting, thing, due, (meeting.person, YOU))
    must = [day for day in days(due + 5 * DAY, due + 14 * DAY) if not until or day < until]
    may = [day for day in days(due + DAY, due + 60 * DAY) if not until or day <= until]
    life.truth("their promise", meeting.person, "", must, may)


def question(life: Life, meeting: Meeting) -> None:
    """They ask in a message; it is answered then, by phone, or not at all."""
    person, (asked, about, answer) = meeting.person, life.one("question", "ask")
    day = workday(meeting.day + DAY)
    if about in life.used[person] or not _free(day + 5 * DAY):
        return
    life.used[person].add(about)
    there = life.more(person, day, life.chance.choice(("chat", "mail")))
    if there.medium == "chat":
        there.lines.append((YOU, life.one("work", "open")))
    there.lines.append((person, cap(life.one("question", "said").format(it=asked, It=cap(asked)))))
    fate = life.chance.choice(("then", "phone", "never", "never"))
    if fate == "then":
        there.lines.append((YOU, f"{cap(answer)}."))
        return
    until = END
    if fate == "phone":
        life.traps["question answered by phone"] += 1
        call = life.more(person, workday(day + life.chance.randint(1, 4) * DAY), "talk")
        said = life.one("question", "phone").format(about=about, answer=answer, Answer=cap(answer))
        call.lines += [(YOU, said), (person, life.one("question", "phone_answer"))]
        until = call.day
    must = [each for each in days(day + DAY, day + SOON * DAY) if each < until]
    life.truth("question", person, asked, must, [e for e in days(day, day + MONTH * DAY) if e <= until])


def favour(life: Life, meeting: Meeting) -> None:
    """They did something for the owner; thanked then, later elsewhere, or never."""
    person, (did, about) = meeting.person, life.one("favour", "did")
    if about in life.used[person]:
        return
    life.used[person].add(about)
    meeting.lines.append((person, cap(life.one("favour", "said").format(it=did, It=cap(did)))))
    thanks = life.one("favour", "thanks").format(about=about)
    fate = life.chance.choice(("then", "later", "never", "never"))
    if fate == "then":
        meeting.lines += [(YOU, thanks), (person, "No worries.")]
        return
    meeting.lines.append((YOU, life.one("favour", "ignored")))
    until = END
    if fate == "later":
        there = life.more(person, workday(meeting.day + life.chance.randint(1, 6) * DAY), "chat")
        there.lines += [(YOU, thanks), (person, "Any time!")]
        life.traps["thanks already given later"] += 1
        until = there.day
    must = [day for day in days(meeting.day + DAY, meeting.day + SOON * DAY) if day < until]
    life.truth("thanks", person, did, must, [e for e in days(meeting.day, meeting.day + MONTH * DAY) if e <= until])


KINDS: tuple[Callable[[Life, Meeting], None], ...] = (
    hardship,
    success,
    event,
    event,
    promise,
    promise,
    promise_without_a_day,
    their_promise,
    question,
    favour,
)


def _decoy(life: Life, meeting: Meeting) -> None:
    if life.happens(0.12):
        _quoted(life, meeting)
        return
    kind = life.chance.choice(list(DECOYS))
    life.traps[DECOYS[kind]] += 1
    meeting.lines += [(meeting.person, life.one("decoy", kind)), (YOU, life.one("decoy", "small_answer"))]


def _quoted(life: Life, meeting: Meeting) -> None:
    mail = life.more(meeting.person, meeting.day, "mail")
    life.traps["quoted mail"] += 1
    old = f"On 3 March 2025 at 10:02, {life.chance.choice((YOU, meeting.person))} wrote:"
    quoted = "\n".join(f"> {life.one('decoy', 'quoted')}" for _ in range(2))
    mail.lines = [(meeting.person, f"{life.one('decoy', 'quoted_above')}\n\n{old}\n{quoted}"), (YOU, "Thanks, got it.")]


def _birthday(life: Life, name: str) -> None:
    meetings = [each for each in life.meetings[name] if not each.closed]
    if not meetings or not life.happens(0.3):
        return
    there = life.chance.choice(meetings)
    on = there.day + life.chance.randint(6, 200) * DAY
    if on > END:
        return
    life.traps["birthday"] += 1
    told = life.one("birthday", "told").format(date=date_alone(life, on))
    there.lines += [(name, cap(told)), (YOU, life.one("birthday", "heard"))]
    life.truth("occasion or event soon", name, "", [on], days(on - 2 * DAY, on))
    life.truth("event past or occasion", name, "", [], days(on + DAY, on + 5 * DAY))


def _needs(life: Life) -> None:
    names = [name for name, meetings in life.meetings.items() if any(not each.closed for each in meetings)]
    pairs = life.words["need"]["pairs"]
    for need, can, not_it in life.chance.sample(pairs, min(len(pairs), max(2, len(names) // 6))):
        _need(life, life.chance.sample(names, 3), need, can, not_it)


def _need(life: Life, names: Sequence[str], need: str, can: str, not_it: str) -> None:
    told = {}
    for name, text, how in zip(names, (need, can, not_it), ("need", "can", "can"), strict=True):
        there = life.chance.choice([each for each in life.meetings[name] if not each.closed])
        there.lines.append((name, cap(life.one("need", how).format(it=text, It=cap(text)))))
        there.lines.append((YOU, life.one("need", "heard")))
        told[name] = there.day
    life.traps["introduction that does not fit"] += 1
    first, second = names[0], names[1]
    known = max(told[first], told[second])
    until = _introduced(life, first, second, known) if life.happens(0.4) else END
    firm = known <= told[first] + MONTH * DAY
    must = [day for day in days(known + DAY, known + 14 * DAY) if day < until and firm]
    may = [day for day in days(known, known + 90 * DAY) if day <= until]
    life.truth("need met", first, need, must, may)
    life.truth("need met", second, "", [], may)


def _introduced(life: Life, first: str, second: str, known: date) -> date:
    day = workday(known + life.chance.randint(5, 20) * DAY)
    a, b = first_name(first), first_name(second)
    life.traps["introduction that fits"] += 1
    text = life.one("need", "introduced").format(a=a, b=b, A=a, B=b)
    lines = [(YOU, text), (first, "Thank you for this!"), (second, "Happy to talk.")]
    life.groups.append(Meeting(day, "mail", first, lines, (second,), closed=True, title=f"{a} and {b}"))
    return day


def _groups(life: Life) -> None:
    names = [name for name, meetings in life.meetings.items() if len(meetings) > 4]
    if len(names) < 3:
        return
    for month in range(1, 12):
        day = workday(date(2026, month, life.chance.randint(2, 26)))
        if _free(day):
            life.groups.append(_group(life, day, life.chance.sample(names, 3)))


def _group(life: Life, day: date, names: Sequence[str]) -> Meeting:
    first, second, third = names
    thing = life.one("promise", "thing")
    life.traps["group chat"] += 1
    promised = f"{first_name(second)}, " + life.one("promise", "open").format(thing=thing)
    lines = [
        (first, life.one("decoy", "small")),
        (second, f"{first_name(third)}? {life.one('promise', 'ask').format(thing=thing)}"),
        (third, promised),
        (YOU, life.one("decoy", "small_answer")),
        (first, f"{cap(life.one('work', 'thing'))} {life.one('work', 'state')}."),
    ]
    medium = life.chance.choice(("chat", "talk"))
    return Meeting(day, medium, first, lines, (second, third), closed=True)
