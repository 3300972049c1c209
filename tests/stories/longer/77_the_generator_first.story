About: A stand-up over three time zones in which somebody's father depends on a generator, and a pager rang for the wrong one.
Traps: group chat, someone else's promise, joke, promise overtaken by others, thanks given in the group, hardship acknowledged late
You: Yorick Dunmallet

== 2026-07-06 09:00 chat
Thandeka Moorvale: today: billing export. may drop off now and then, we're on the generator and my dad's oxygen machine comes first
[09:04] Hiroto Kanemizu: today: login page. tomorrow is my birthday, company gives me free day :)
[09:06] Yorick Dunmallet: today: reviews. Thandeka, is the export on staging?
[09:10] Thandeka Moorvale: in an hour
[09:11] Yorick Dunmallet: 👍

== 2026-07-08 09:00 chat
Yorick Dunmallet: Happy birthday for yesterday, Hiroto! Was there cake?
[09:02] Hiroto Kanemizu: Thank you! Cheese cake. My wife must hide it from me.
[09:05] Thandeka Moorvale: export is live. Yorick, could you look at 412 today? can't merge without you
[09:06] Yorick Dunmallet: after lunch
[14:40] Yorick Dunmallet: 412 approved, two nits

== 2026-07-09 talk, One to one
Yorick Dunmallet: Before anything else: your dad. I read that on Monday and went straight on to staging. How is he?
Thandeka Moorvale: Ag, thanks for asking. The clinic lent us a battery, so now he sleeps and I sleep. The bad hours are early morning.
Yorick Dunmallet: That sounds exhausting. Have you anybody there?
Thandeka Moorvale: My brother will come and help, he says. He's been saying it since Christmas.
Yorick Dunmallet: Then let's at least move your hours. I'll ask Beatriz and you'll have an answer by Tuesday.
Thandeka Moorvale: That'd be lekker.

== 2026-07-13 10:00 chat
Yorick Dunmallet: Beatriz, can Thandeka start two hours later while the power cuts last?
[10:06] Beatriz Folgosinho: claro, she just puts it in the calendar
[10:08] Beatriz Folgosinho: btw i took your pager on saturday night, it rang 3 times and you were at your sister's wedding, so
[10:15] Yorick Dunmallet: was it the disk again?
[10:16] Beatriz Folgosinho: yes. also they close the lisbon office
[10:17] Beatriz Folgosinho: breathe, it's a joke

== 2026-07-15 08:30 chat
Thandeka Moorvale: later start is perfect, first day today and i've had breakfast like a person. thanks both
[08:40] Yorick Dunmallet: So glad. And Beatriz, thank you for Saturday night, you let me dance in peace
[08:44] Beatriz Folgosinho: i saw the photos. it was not worth it
[08:45] Yorick Dunmallet: Ouch

Expect 2026-07-07: hardship, Thandeka Moorvale, oxygen
Expect 2026-07-07: occasion or event soon, Hiroto Kanemizu, birthday
Expect 2026-07-10: nothing
Expect 2026-07-14: promise due, Thandeka Moorvale, Tuesday
Expect 2026-07-14: thanks, Beatriz Folgosinho, pager
Expect 2026-07-16: nothing
