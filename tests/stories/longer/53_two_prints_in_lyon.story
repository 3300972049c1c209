About: A photographer's prints hang in a gallery, which he says only to explain why he is away.
Traps: irony, promise kept in another channel, hypothetical, success celebrated late
You: Noor Haddix

== 2026-03-10 09:30 chat
Cosmo Velt: the 20th wont work for the shoot. im in Lyon, the municipal gallery has taken two of my prints and theres an evening with speeches
[09:34] Noor Haddix: 23rd then? Rhoda could do that as well
[09:40] Cosmo Velt: 23rd is good. does she want daylight or lamps?
[09:41] Noor Haddix: no idea, I'll ping her about it tomorrow
[09:41] Cosmo Velt: k

== 2026-03-11 talk, Brochure
Rhoda Penn: So, round four of corrections, from the board this time. I'm over the moon, as you can imagine.
Noor Haddix: Which pages?
Rhoda Penn: Nine to fourteen. If it were up to them the whole thing would be beige and in Latin.
Noor Haddix: Nine to thirteen is only commas, I've just done those while you talked. Page fourteen I need to build again, it's in your inbox Friday before lunch.
Rhoda Penn: Friday is plenty.
Noor Haddix: And the shoot on the 23rd. Lamps or daylight?
Rhoda Penn: Daylight. Always daylight.

== 2026-03-11 17:40 chat
Noor Haddix: Rhoda says daylight
[17:52] Cosmo Velt: good woman
[17:53] Cosmo Velt: then I leave the big case at home
[17:55] Noor Haddix: your back will be glad

== 2026-03-13 10:50 mail, Fourteen
Noor Haddix: Hi Rhoda,
  here you go. The table is a picture now, so nobody upstairs can move a line in it.
  Noor
Rhoda Penn: Cunning. Signed off.
Noor Haddix: To the printer with it, then.

== 2026-03-16 12:15 chat
Noor Haddix: hang on. you've got two prints in a MUSEUM? how did I read over that. Cosmo!! congratulations, I'm so pleased for you
[12:30] Cosmo Velt: ha. ta. they hang by the door to the loos but it is a very busy door
[12:31] Noor Haddix: then everybody sees them. enjoy the speeches on friday
[12:33] Cosmo Velt: ill nod at the right places

Expect 2026-03-12: success, Cosmo Velt, two of my prints
Expect 2026-03-12: promise due, Rhoda Penn, Page fourteen
Expect 2026-03-14: success, Cosmo Velt, two of my prints
Expect 2026-03-17: nothing
