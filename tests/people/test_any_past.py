"""Whatever is remembered, in whatever order: nothing is invented, and time alone only makes things late or stale."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from regard.listener import Disclosure
from regard.people import (
    Keeping,
    Known,
    Noticing,
    Remembered,
    Standing,
    Verdict,
    kept_rate,
    portrait,
    promises,
    threads,
    trust,
)
from regard.reading import Response
from remembering import ANA, BEN, YOU, decided, known, said

DAY = date(2026, 3, 2)
DAYS = st.integers(-40, 40).map(lambda days: DAY + timedelta(days=days))


@st.composite
def remembered(draw: st.DrawFn) -> Remembered:
    on = draw(st.none() | DAYS)
    hour = draw(st.none() | st.integers(0, 23))
    return said(
        draw(st.sampled_from(Noticing)),
        draw(
            st.sampled_from(["the deck", "the surgery of my father", "thanks for the deck", "good luck", "as promised"])
        ),
        on,
        by=draw(st.sampled_from([YOU, ANA, BEN])),
        to=draw(st.sampled_from([YOU, ANA, BEN, None])),
        about_what=draw(st.sampled_from(["deck", "sales deck", "surgery", "father surgery", ""])),
        conversation=draw(st.integers(1, 6)),
        turn=draw(st.integers(0, 9)),
        what=draw(st.sampled_from([*map(str, Disclosure), "", "moved", "introduction", "resource", "offer"])),
        day=draw(st.none() | DAYS),
        every_year=draw(st.booleans()),
        response=draw(st.none() | st.sampled_from(Response)),
        said_at=None if on is None or hour is None else datetime(on.year, on.month, on.day, hour, tzinfo=UTC),
    )


@st.composite
def pasts(draw: st.DrawFn) -> Known:
    things = draw(st.lists(remembered(), min_size=1, max_size=12))
    about = (
        draw(st.lists(st.tuples(st.sampled_from(things), st.sampled_from(Verdict), DAYS), max_size=3)) if things else []
    )
    return known(things, [decided(thing, verdict, on) for thing, verdict, on in about])


@settings(max_examples=60)
@given(pasts(), DAYS)
def test_all_rests_on_what_is_remembered_or_decided(these: Known, today: date) -> None:
    decisions = [decision for about in these.decisions.values() for decision in about]
    closed = [thread.closed_by for thread in threads(these, today)]
    closed += [promise.shown_by for promise in promises(these, today)]

    assert all(each is None or each in these.remembered or each in decisions for each in closed)
    for thread in threads(these, today):
        assert thread.shared.by == thread.person != YOU
        assert (thread.closed_by is None) == (thread.standing in {Standing.OPEN, Standing.STALE})
    for promise in promises(these, today):
        assert (promise.shown_by is None) == (promise.keeping in {Keeping.OPEN, Keeping.LATE, Keeping.STALE})


@settings(max_examples=60)
@given(pasts(), DAYS, st.integers(0, 500))
def test_time_alone_only_makes_stale_or_late(these: Known, today: date, days: int) -> None:
    def standing(on: date) -> dict[str, Standing]:
        return {thread.key: thread.standing for thread in threads(these, on) if not thread.shared.every_year}

    def keeping(on: date) -> list[Keeping]:
        return [promise.keeping for promise in promises(these, on)]

    yearly = {thread.key for thread in threads(these, today) if any(each.every_year for each in thread.again)}
    then = standing(today + timedelta(days=days))
    for key, before in standing(today).items():
        if key not in yearly:
            assert then[key] is before or (before, then[key]) == (Standing.OPEN, Standing.STALE)
    for kept, after in zip(keeping(today), keeping(today + timedelta(days=days)), strict=True):
        assert after is kept or (kept is Keeping.OPEN and after in {Keeping.LATE, Keeping.STALE})


@settings(max_examples=60)
@given(pasts(), DAYS)
def test_what_is_shared_is_in_one_thread_and_no_promise_is_lost(these: Known, today: date) -> None:
    shared = [each for each in these.remembered if each.kind is Noticing.SHARED and each.by != YOU]
    in_threads = [
        each
        for thread in threads(these, today)
        for each in (thread.shared, *thread.again)
        if each.kind is Noticing.SHARED
    ]

    assert sorted(map(id, in_threads)) == sorted(map(id, shared))


@settings(max_examples=60)
@given(pasts(), DAYS)
def test_a_page_is_always_made(these: Known, today: date) -> None:
    page = portrait(these, ANA, today)
    rate = kept_rate(promises(these, today), YOU)

    assert page.trust == trust(these, ANA, today)
    assert 0 <= rate.kept_late <= rate.kept <= rate.of
