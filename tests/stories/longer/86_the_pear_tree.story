About: A fourth driving test, a house in a line about payroll, and a weekend at somebody else's bench.
Traps: success celebrated late, sarcasm, event talked about since, thanks already given later
You: Tobias Renk

== 2026-11-02 talk, Standup
Pia Lundmark: Release on Friday afternoon. Just what I always dreamt of.
Tobias Renk: I moved it to Thursday morning, calm down.
Meihua Tsong: Thursday I leave at two, because at three I have the driving test. It is the fourth time, so please no jokes.
Tobias Renk: No jokes. Is the sensor branch in?
Meihua Tsong: It is in since eight o'clock.
Pia Lundmark: And it builds. On a Monday.

== 2026-11-03 17:25 chat
Andile Mokoro: where do I change my address for payroll? we got the house in the end, the one with the pear tree
[17:31] Tobias Renk: portal, top right, "my data"
[17:33] Andile Mokoro: found it
[17:34] Tobias Renk: cool. did the flash test go through?
[17:35] Andile Mokoro: green since lunch

== 2026-11-07 10:15 chat
Meihua Tsong: I do not write on saturday normally. but I have PASSED. the man said "confident"!!
[10:40] Tobias Renk: Meihua!! That's brilliant, congratulations. Fourth time and confident. Very happy for you
[10:41] Meihua Tsong: now you may do one joke
[10:42] Tobias Renk: saving it for monday

== 2026-11-10 08:10 mail, Your bench
Pia Lundmark: Hi Tobias,
  you had been cursing at that noise for weeks, so I came in on Sunday with the good probe and went over your rig. It was a ground loop. It is gone now, report attached.
  Pia
Tobias Renk: Which connector was it?
Pia Lundmark: J4. The shield was tied at both ends.
Tobias Renk: Always the shield.

== 2026-11-10 talk, Corridor
Tobias Renk: Andile, hang on. I told you where the portal was and didn't say a word about the house. Congratulations! That's the one you bid on twice?
Andile Mokoro: Three times. There are so many pears. Nobody warned us about wasps.
Tobias Renk: I'll trade you jam jars.
Andile Mokoro: You have no idea how many.

== 2026-11-13 16:00 chat
Tobias Renk: Pia, I have had four quiet days because of your Sunday. Thank you, that was really kind
[16:20] Pia Lundmark: it was selfish. your swearing carries
[16:21] Tobias Renk: still. lunch is on me on the 27th, when the canteen has the good dumplings
[16:22] Pia Lundmark: accepted

Expect 2026-11-04: event soon, Meihua Tsong, driving test
Expect 2026-11-04: success, Andile Mokoro, pear tree
Expect 2026-11-06: event past, Meihua Tsong, driving test
Expect 2026-11-06: success, Andile Mokoro, pear tree
Expect 2026-11-12: thanks, Pia Lundmark, ground loop
Expect 2026-11-18: nothing
May 2026-11-18: promise due, Andile Mokoro
