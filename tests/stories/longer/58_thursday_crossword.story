About: Every Thursday a crossword clue, and then none; beside it a customer with a machine by the lift.
Traps: small talk, thanks already given later, promise kept in another channel, joke
You: Lionel Amsel

== 2026-01-08 12:30 chat
Oona Fairlamb: thursday! nine letters, clockwork fruit
[12:33] Lionel Amsel: tangerine. obviously
[12:34] Oona Fairlamb: how is that clockwork
[12:35] Lionel Amsel: it isnt. but it fits
[12:36] Oona Fairlamb: it does an all. cheerio

== 2026-01-15 12:28 chat
Oona Fairlamb: seven, a wee boat wi opinions
[12:31] Lionel Amsel: tugboat
[12:31] Oona Fairlamb: opinions, Lionel
[12:32] Lionel Amsel: you never met my uncle's
[12:33] Oona Fairlamb: im writing it in

== 2026-01-22 12:35 chat
Oona Fairlamb: easy week, done it afore my tea was cold
[12:37] Lionel Amsel: even the corner one?
[12:38] Oona Fairlamb: even yon. ostrich
[12:39] Lionel Amsel: you scare me
[12:40] Oona Fairlamb: as i should

== 2026-01-29 12:31 chat
Lionel Amsel: I've one for you. five, cold breakfast
[12:34] Oona Fairlamb: toast, in this house
[12:34] Lionel Amsel: correct!
[12:35] Oona Fairlamb: dreich here. and you?
[12:36] Lionel Amsel: same. bye, Oona

== 2026-02-05 12:29 chat
Oona Fairlamb: six, keeps its head under the water
[12:33] Lionel Amsel: turnip
[12:33] Oona Fairlamb: a turnip??
[12:34] Lionel Amsel: in a soup
[12:36] Oona Fairlamb: away wi ye. but aye, it fits

== 2026-02-17 talk, Canteen
Hollis Grubb: You'll see your machine's by the lift now. They wanted it in the back kitchen. Two meetings and a row with facilities, but I got you the lift.
Lionel Amsel: By the lift, that's forty cups a day more.
Hollis Grubb: I dare say. It furs up, mind, with our water.
Lionel Amsel: You need the descaler. I'll leave two tins at the gate on Friday.
Hollis Grubb: With the porter, else the birds have them.
Lionel Amsel: What would birds want with descaler?
Hollis Grubb: You've not met our birds.

== 2026-02-20 15:10 chat
Lionel Amsel: two tins with the porter. he's guarding them from the birds
[15:30] Hollis Grubb: good lad
[15:32] Lionel Amsel: and Hollis, I didn't say it on tuesday: thank you for fighting for that spot by the lift. it makes a real difference to me
[15:40] Hollis Grubb: had to be done. coffee's no use in a cupboard

Expect 2026-02-10: nothing
Expect 2026-02-19: promise due, Hollis Grubb, two tins
Expect 2026-02-19: thanks, Hollis Grubb, I got you the lift
May 2026-02-19: silence, Oona Fairlamb
Expect 2026-02-23: nothing
May 2026-02-23: silence, Oona Fairlamb
Expect 2026-03-02: silence, Oona Fairlamb
