About: Good news is dropped in passing.
Traps: success mentioned in passing
You: Rita Salm

== 2026-06-15 talk, Sprint review
Rita Salm: Who broke the build?
Emre Kaya: Me, but fixed. I was a bit late because of the notary, we signed for the flat.
Rita Salm: And the tests?
Emre Kaya: Green.

== 2026-06-17 10:00 chat
Noor Aziz: deploy done. and my paper is in, accepted at the big one, tell you more later
[10:04] Rita Salm: WOW Noor, congratulations! That is huge. The big one!
[10:05] Noor Aziz: :))

== 2026-06-22 talk, Sprint review
Rita Salm: Emre, before we begin: you bought a flat! Congratulations, I was too quick last week.
Emre Kaya: Haha, thank you. We move in autumn.
Noor Aziz: Ooh, where?
Emre Kaya: By the canal.

Expect 2026-06-16: success, Emre Kaya, flat
Expect 2026-06-19: success, Emre Kaya, flat
Expect 2026-06-24: nothing
