About: A hotel kitchen before an inspection: a line in a guide, a day off spent on a coffee machine, and a sister's wedding.
Traps: irony, event cancelled, news about third party, thanks already given later, success celebrated late
You: Noemi Castelane

== 2026-06-09 talk, Rota
Noemi Castelane: The inspector comes next week. My very favourite kind of guest.
Keir Tolland: I'll no be here Friday, mind, I'm flyin to Dublin, it's the stag do.
Noemi Castelane: Written down. Bao?
Bao Linden: All here. Only Saturday the 20th you can't count on me, my sister gets married and I must carry the rings.
Noemi Castelane: The 20th, no Bao. Don't drop them in anything.
Bao Linden: She said the same.

== 2026-06-10 23:10 chat
Delphine Orsin: we are out of shallots. also my sauce is in the guide, one little line, with the name of me
[23:14] Noemi Castelane: how many kilos do we need
[23:15] Delphine Orsin: six
[23:16] Noemi Castelane: ordered

== 2026-06-11 16:25 chat
Keir Tolland: dublin's aff, the groom's broke his ankle on a trampoline. so I came in on my day aff and took your coffee machine apart, it'll no shame ye at the inspection noo
[16:31] Noemi Castelane: did you find the spare gasket?
[16:32] Keir Tolland: top drawer
[16:33] Noemi Castelane: ok good

== 2026-06-13 08:05 chat
Noemi Castelane: Keir, I had a coffee just now and nearly cried. Thank you. Your day off as well. You get a Sunday back for it
[08:30] Keir Tolland: nae bother chef
[08:31] Noemi Castelane: it was a lot of bother
[08:32] Keir Tolland: aye well, it was a bit

== 2026-06-16 17:00 talk, Before service
Noemi Castelane: Everyone stop. Page forty, second column. Read it out, Delphine. In the guide, with your name! I should have shouted the same night.
Delphine Orsin: It is only one line.
Keir Tolland: It's one line mair than me.
Noemi Castelane: It's framed and it's going over the pass. Glasses up. To the sauce.
Bao Linden: To the shallots.

Expect 2026-06-12: success, Delphine Orsin, in the guide
Expect 2026-06-12: thanks, Keir Tolland, coffee machine
Expect 2026-06-14: success, Delphine Orsin, in the guide
Expect 2026-06-17: nothing
Expect 2026-06-19: event soon, Bao Linden, my sister gets married
Expect 2026-06-22: event past, Bao Linden, my sister gets married
May 2026-06-22: promise due, Keir Tolland, Sunday
