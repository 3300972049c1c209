About: Two who spoke each Tuesday do not any more; another was met once.
Traps: long silence against a weekly rhythm, person met once
You: Asta Rehn

== 2026-01-06 talk, Tuesday call
Paul Ives: Happy new year!
Asta Rehn: And to you. Shall we look at the roof first?

== 2026-01-09 talk, Fair
Lotte Munk: We make handles. Door handles, drawer handles.
Asta Rehn: Nice. I like the brass one.

== 2026-01-13 talk, Tuesday call
Paul Ives: The slates are here.
Asta Rehn: All of them?
Paul Ives: All of them.

== 2026-01-20 talk, Tuesday call
Asta Rehn: How many rows?
Paul Ives: Four up, nine to go.

== 2026-01-27 talk, Tuesday call
Paul Ives: Six rows. It's slow in the wet.
Asta Rehn: As long as it's dry under it.

== 2026-02-03 talk, Tuesday call
Paul Ives: Seven rows.
Asta Rehn: Steady.

== 2026-02-10 talk, Tuesday call
Paul Ives: Nine rows, the chimney is the hard bit.
Asta Rehn: I can imagine.

== 2026-02-17 talk, Tuesday call
Paul Ives: Chimney done.
Asta Rehn: Good.

Expect 2026-02-20: nothing
Expect 2026-02-25: nothing
Expect 2026-03-19: silence, Paul Ives
Expect 2026-03-26: silence, Paul Ives
