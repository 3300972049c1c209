About: A translator and her editor speak every Friday, until they do not.
Traps: hardship acknowledged late, two weeks are not a silence yet, question answered in another channel, joke
You: Petra Mohn

== 2026-08-07 15:00 talk, Friday call
Anselm Roy: Page forty. You let her slink, and I think she walks.
Petra Mohn: She's after his wallet.
Anselm Roy: Then slink it is.
Petra Mohn: What else is on your desk?
Anselm Roy: A cookbook full of adjectives.

== 2026-08-14 15:00 talk, Friday call
Petra Mohn: There's a pun on the river bank in chapter six that I can't save.
Anselm Roy: Put it on the fish. There are fish two lines down.
Petra Mohn: On the fish! Oh, that works. Thank you.
Anselm Roy: Thirty years in this trade, and it is always the fish.

== 2026-08-21 15:00 talk, Friday call
Anselm Roy: I have ten minutes, there's a chicken in the oven. They saw something on Ingrid's scan, so it's me at the stove now.
Petra Mohn: You, cooking! Poor chicken. Quick then, the letter in chapter nine, formal or not?
Anselm Roy: Formal. He hardly knows her.
Petra Mohn: And the date in words?
Anselm Roy: In words. Now it smells.

== 2026-08-28 15:00 talk, Friday call
Petra Mohn: Anselm, first of all. Last week I joked about the chicken and went right past Ingrid. I'm sorry. How is she?
Anselm Roy: It is harmless, they think. But it was a bad week, we didn't sleep.
Petra Mohn: I can imagine. I'm glad it's looking better. Give her my love.
Anselm Roy: I will, that is kind. So, chapter ten. Too many doors.
Petra Mohn: It's a hotel.
Anselm Roy: Even so.

== 2026-09-04 15:00 talk, Friday call
Anselm Roy: Chapter eleven. I've nothing to say.
Petra Mohn: Nothing?
Anselm Roy: One comma.
Petra Mohn: I'll take one comma. That leaves us twelve to twenty.
Anselm Roy: The thick end. Enjoy your weekend.

== 2026-09-16 11:30 mail, Invoice
Dagny Falk: Dear Petra,
  our bookkeeper misses the VAT number on your invoice.
  And something nicer: would you take on the second volume as well, or is your winter full?
  Dagny
Petra Mohn: Dear Dagny, sorry about that. Corrected invoice attached.
  Petra

== 2026-09-21 09:15 chat
Petra Mohn: Dagny, yes to volume two! I could start in november
[09:40] Dagny Falk: hooray!
[09:41] Dagny Falk: november is perfect
[09:43] Petra Mohn: then it's a deal

Expect 2026-08-24: hardship, Anselm Roy, scan
Expect 2026-08-31: nothing
Expect 2026-09-14: nothing
Expect 2026-09-19: question, Dagny Falk, second volume
Expect 2026-09-30: silence, Anselm Roy
