About: A race was looked forward to and then called off.
Traps: event cancelled
You: Petra Holm

== 2026-09-14 talk, Catch-up
Petra Holm: How's the knee?
Luc Amaro: Holding. The half marathon in Ghent is on Sunday week, first one since the operation.
Petra Holm: Oh brilliant, are you nervous?
Luc Amaro: A bit. Mostly I want to finish.

== 2026-09-17 08:10 chat
Luc Amaro: can we push the 10 o'clock to 11?
[08:12] Petra Holm: yes of course

== 2026-09-24 17:50 chat
Luc Amaro: so, they've called off Ghent. flooding on the course. six months of training for nothing
[17:58] Petra Holm: Oh no, Luc, I'm so sorry. All those early mornings.
[18:01] Luc Amaro: yeah. thanks

== 2026-09-28 talk, Catch-up
Petra Holm: Shall we go through the board?
Luc Amaro: Yes. Two tickets from me.

Expect 2026-09-16: nothing
Expect 2026-09-26: nothing
Expect 2026-09-29: nothing
