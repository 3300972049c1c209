About: Favours: one thanked at once, one not at all, one that was their job.
Traps: thanks already given later, small talk
You: Ugo Prete

== 2026-07-20 08:30 mail with Ugo Prete, While you were away
Mette Krag: Welcome back, Ugo. I took your Thursday shift and did the stock count for you, so the shelf is straight.
  Mette

== 2026-07-20 talk, Back again
Ravi Sen: I fed your cat on the Sunday too, the neighbour forgot.
Ugo Prete: Ravi, thank you, you're a star. Was she grumpy?
Ravi Sen: She bit me.

== 2026-07-21 09:00 mail, Ticket 5512
Support Desk: Your password has been reset. Is there anything else we can help you with?
Ugo Prete: No, that's it.

== 2026-07-27 talk, Shift plan
Mette Krag: I do the late ones.
Ugo Prete: Fine, I do the early ones.

Expect 2026-07-22: thanks, Mette Krag, stock count
Expect 2026-07-29: thanks, Mette Krag, stock count
