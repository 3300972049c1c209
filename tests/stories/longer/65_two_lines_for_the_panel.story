About: Two lines for a job seeker went by mail before they were due; his panel was put off; what came of it was said in passing.
Traps: promise kept in another channel, event moved, someone else's promise, joke
You: Marit Oldenkamp

== 2026-02-02 talk, Coffee at the station
Tobin Arkwell: Eleven weeks today. I've started ironing a shirt to sit at the kitchen table.
Marit Oldenkamp: Any bites?
Tobin Arkwell: One. Halvik Cables have asked me in on Thursday next week, the 12th, a panel of four. Four! For a stock planner!
Marit Oldenkamp: Do they want anything up front?
Tobin Arkwell: Two lines from somebody who's worked with me. No novel. Just that I turn up.
Marit Oldenkamp: Leave that with me, you'll have them Friday.
Tobin Arkwell: You could mention I never once set fire to the warehouse.
Marit Oldenkamp: I'm not allowed to lie in writing.

== 2026-02-05 17:20 mail with Tobin Arkwell, For the four of them
Marit Oldenkamp: Hi Tobin,
  here you go. It turned into five lines, cut what you like. The warehouse is not in it.
  Marit
[20:11] Tobin Arkwell: Went a bit red reading that. I'm cutting nothing.

== 2026-02-10 12:30 chat
Tobin Arkwell: halvik have pushed the panel back, one of the four is stuck in Bergen. so it's tuesday 17th now, same time
[12:44] Marit Oldenkamp: more time to iron
[12:45] Tobin Arkwell: ha. also Jarle says he'll have a word with a guy he knows there, by thursday at the latest
[12:47] Marit Oldenkamp: Jarle knows a guy in every town with a harbour

== 2026-02-20 08:05 chat
Tobin Arkwell: morning, what was the name of that recruiter, the one with the greyhound?
[08:09] Tobin Arkwell: it went to the other guy btw, read it on the bus and forgot to get off
[08:30] Marit Oldenkamp: Ingrid Bastelaar. Number's on her site
[08:31] Tobin Arkwell: ta

Expect 2026-02-06: nothing
May 2026-02-06: hardship, Tobin Arkwell, Eleven weeks
Expect 2026-02-12: nothing
Expect 2026-02-17: event soon, Tobin Arkwell, panel
Expect 2026-02-19: event past, Tobin Arkwell, panel
Expect 2026-02-23: hardship, Tobin Arkwell, other guy
