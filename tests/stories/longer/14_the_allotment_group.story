About: A chat of five, where most is not for the owner.
Traps: group chat, someone else's promise, joke
You: Ole Winther

== 2026-04-20 18:00 chat
Dina Falk: who has the big wheelbarrow?
[18:02] Ruben Stahl: me, bring it back sat
[18:05] Asha Rao: can somebody water mine on wed? i'm at my sister's
[18:06] Dina Falk: i can
[18:07] Asha Rao: angel
[18:20] Ole Winther: i'll mow the strip by the fence on saturday
[18:21] Ruben Stahl: then i'll eat my hat

== 2026-04-23 19:10 chat with Asha Rao
Ruben Stahl: Dina did you find the gloves?
[19:30] Dina Falk: no
[19:45] Ole Winther: blue ones? in the hut

== 2026-04-25 17:00 chat with Asha Rao and Dina Falk
Ole Winther: strip is mown. where is the hat, Ruben
[17:10] Ruben Stahl: with mustard please

== 2026-04-27 20:00 chat with Ruben Stahl and Dina Falk
Asha Rao: Ole, is your nephew still looking for a plot? number 9 will be free
[20:30] Asha Rao: need to tell the council

Expect 2026-04-22: nothing
Expect 2026-04-26: nothing
Expect 2026-04-29: question, Asha Rao, nephew
