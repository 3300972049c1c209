About: A sentence in a report mail was read over, and made good on the Friday; the comments promised came by way of a colleague.
Traps: hardship acknowledged late, promise kept in another channel, someone else keeps the promise, joke
You: Nadia Fenwick

== 2026-01-12 08:50 mail, Report part two
Tobias Krell: Hi Nadia,
  part two of the report is attached, with the visitor figures up to December.
  Section 3 is rough in places, I wrote most of it in a corridor with plastic chairs while they worked out what was wrong with my mum.
  The captions still need somebody's eye, Pia's if she has time.
  Tobias
Nadia Fenwick: Got it, thanks. Please move the budget table to page one.
  You'll have Pia's comments on the captions by Thursday.

== 2026-01-12 10:15 chat
Nadia Fenwick: morning Pia, any chance you could go over Tobias's captions by Thursday?
[10:40] Pia Dunmore: should be doable, if the printer lets me
[10:41] Pia Dunmore: it has eaten two posters already. I shall die here, tell my family I loved them
[10:44] Nadia Fenwick: ha. noted

== 2026-01-14 16:30 chat
Pia Dunmore: captions are done, the sheet with my scribbles is on Tobias's desk
[16:38] Nadia Fenwick: you're quick, thank you
[16:40] Pia Dunmore: number 14 made me laugh, he's dated the clock before the clockmaker
[16:41] Nadia Fenwick: oh dear

== 2026-01-16 talk, Report
Nadia Fenwick: Before we start. The corridor with the plastic chairs. I read straight over it on Monday and I'm sorry. What happened with your mum?
Tobias Krell: Gallstones, in the end. They had us frightened for two days. She's home and complaining about the soup.
Nadia Fenwick: Good that she's home. That must have been a very long weekend.
Tobias Krell: It was. Kind of you to ask. And I've had Pia's sheet since Wednesday, so the captions are in.
Nadia Fenwick: Even the clock?
Tobias Krell: Even the clock.

Expect 2026-01-13: hardship, Tobias Krell, corridor
Expect 2026-01-15: hardship, Tobias Krell, corridor
Expect 2026-01-19: nothing
