About: A widow at her buttons who is given the hats as well, and a recall that moved from Wednesday to Friday.
Traps: event moved, hardship acknowledged late, irony, promise kept on paper
You: Lorcan Pell

== 2026-04-20 talk, Production
Matteo Sarri: The blue gel is finished. If somebody sneezes we are in the dark.
Oona Brightwater: I'm not here Wednesday, don't shout, I've the recall for the lighthouse film.
Lorcan Pell: Wednesday's the only day the trap works.
Oona Brightwater: I know. I'll die of guilt. Lovely guilt, by the sea.
Lorcan Pell: Fine. The understudy can fall through it.

== 2026-04-21 10:30 talk, Fittings
Gwen Fosdyke: Six waistcoats done, two want buttons. I can stop on tonight and see to them.
Lorcan Pell: You were here till ten yesterday.
Gwen Fosdyke: Well, there's no one waiting with the kettle on any more, since we buried Arthur, so it's the buttons or the television.
Lorcan Pell: Great, could you do the hats as well while you're at it?
Gwen Fosdyke: I could do the hats.

== 2026-04-21 19:50 chat
Oona Brightwater: plot twist, the film people shoved the recall to friday. so you've got me weds, trap and all
[19:58] Lorcan Pell: the understudy weeps with joy
[19:59] Oona Brightwater: she does friday's matinee then, she'll stop weeping
[20:01] Lorcan Pell: or start

== 2026-04-26 13:00 chat
Oona Brightwater: lighthouse went to somebody "earthier". i'm in the bath w/ a whole cheese
[13:02] Lorcan Pell: Ah Oona. I'm sorry, you really wanted that one. A very dull lighthouse it'll be. Wine after the show?
[13:03] Oona Brightwater: wine and another cheese
[13:04] Lorcan Pell: deal

== 2026-04-26 18:10 talk, Wardrobe
Lorcan Pell: Gwen, put the needle down a second. I walked straight past it on Tuesday, what you said about Arthur, and I'm ashamed of myself. How are the evenings?
Gwen Fosdyke: Long, love. Sundays are the longest. But I'm glad somebody's said his name.
Lorcan Pell: Then it's as well we've a show on Sundays. Sit with us upstairs after?
Gwen Fosdyke: I might, at that.

== 2026-04-27 11:00 chat
Matteo Sarri: capo, no cue sheet with the new numbers = I light the wrong actor
[11:06] Lorcan Pell: for once, you mean? Wednesday first thing it's in your pigeonhole
[11:07] Matteo Sarri: ha ha. grazie
[11:08] Lorcan Pell: prego

== 2026-04-29 20:15 chat
Matteo Sarri: pigeonhole raided. numbers beautiful, handwriting a crime
[20:20] Lorcan Pell: it's called style
[20:21] Matteo Sarri: is cue 41 a seven or a swan
[20:22] Lorcan Pell: seven

Expect 2026-04-22: hardship, Gwen Fosdyke, buried Arthur
May 2026-04-22: thanks, Gwen Fosdyke
Expect 2026-04-23: hardship, Gwen Fosdyke, buried Arthur
Expect 2026-04-23: event soon, Oona Brightwater, recall
May 2026-04-23: thanks, Gwen Fosdyke
Expect 2026-04-25: hardship, Gwen Fosdyke, buried Arthur
Expect 2026-04-25: event past, Oona Brightwater, recall
May 2026-04-25: thanks, Gwen Fosdyke
Expect 2026-04-28: promise due, Matteo Sarri, pigeonhole
Expect 2026-04-30: nothing
