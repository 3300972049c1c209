About: In the chat of a bakery's early shift somebody needs a Saturday off, and the others say what the owner does not.
Traps: group chat, hyperbole, acknowledged by others but not by the owner, promise kept in another channel, question answered days later
You: Tess Corrigan

== 2026-04-14 06:10 chat
Bex Marlow: oven 2 is at it again, im dying in here, 41 degrees
[06:12] Jamie Ruddock: rip bex. can i have ur locker
[06:15] Jamie Ruddock: can any1 swap my sat? its my nans funeral, cant get out of it lol
[06:16] Femi Oduro: oh mate. so sorry
[06:17] Bex Marlow: sorry jamie x she was the one with the trifle wasnt she
[06:18] Jamie Ruddock: thats her
[06:31] Tess Corrigan: Femi can you take Saturday? And Bex I'll get somebody out to oven 2 by Friday
[06:33] Femi Oduro: yep can do

== 2026-04-16 07:00 chat with Jamie Ruddock and Femi Oduro
Bex Marlow: bloke was here for oven 2, new thermostat. its a fridge now
[07:04] Tess Corrigan: that was quick
[07:05] Bex Marlow: he had three croissants mind
[07:06] Tess Corrigan: worth it

== 2026-04-20 05:50 chat
Tess Corrigan: Jamie, I went straight to the rota last week and never said a word about your nan. I'm really sorry. How was Saturday?
[06:20] Jamie Ruddock: was alrite tbh. packed. they played abba on the way out
[06:22] Tess Corrigan: She sounds like a proper laugh. If it gets you this week, just go and sit out the back
[06:24] Jamie Ruddock: cheers tess. means a lot

== 2026-04-22 talk, End of shift
Femi Oduro: Tess, did you get a look at my holiday form? I was after the last two weeks of June.
Tess Corrigan: Mind, hot tray behind you. Has the flour come?
Femi Oduro: Half of it. They've no rye till tomorrow.
Tess Corrigan: Then it's spelt tomorrow. Bex, can you change the board?
Bex Marlow: On it.

== 2026-04-25 14:10 chat
Tess Corrigan: Last two weeks of June, signed and in the folder
[14:30] Femi Oduro: get in!! ta boss
[14:31] Tess Corrigan: Bring us some sun back
[14:33] Femi Oduro: im going to wales

Expect 2026-04-15: hardship, Jamie Ruddock, nans funeral
May 2026-04-15: thanks, Femi Oduro
Expect 2026-04-17: hardship or event soon, Jamie Ruddock, nans funeral
May 2026-04-17: hardship, Jamie Ruddock, nans funeral
May 2026-04-17: event soon, Jamie Ruddock
May 2026-04-17: thanks, Femi Oduro
Expect 2026-04-21: nothing
Expect 2026-04-24: question, Femi Oduro, holiday form
Expect 2026-04-27: nothing
