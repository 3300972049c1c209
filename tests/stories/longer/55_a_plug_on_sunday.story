About: A caretaker gave up his Sunday, and a teacher keeps a day in May.
Traps: thanks already given later, promise without a day, sarcasm, small talk
You: Marit Osgood

== 2026-04-20 talk, Week
Joao Tell: The hall, it's ready. Yesterday I came and I made the new plug next to the stage, so you have light for your concert.
Marit Osgood: Does it carry the mixing desk as well?
Joao Tell: All it carries. I made a test with the desk and three kettles.
Marit Osgood: And the bins?
Joao Tell: Empty since seven.
Marit Osgood: Then that's us for the week.

== 2026-04-21 12:10 chat
Felix Arbogast: can I get out of break duty on 4 May? it's my brother's day, he would've been thirty this year. I always take the train up to him and leave a bad pasty
[12:18] Marit Osgood: Oh Felix. Of course, consider it done, no swapping back. Thirty. That must hurt more than other years
[12:21] Felix Arbogast: a bit. thank you
[12:22] Felix Arbogast: the blind in room 6 is stuck again btw
[12:23] Marit Osgood: I'll see what I can do about it
[12:24] Felix Arbogast: no hurry, we like the dark

== 2026-04-23 talk, Concert
Marit Osgood: Joao, before I forget it a fourth time. You spent your Sunday on that plug. Thank you, that was really good of you.
Joao Tell: It's nothing. My wife had her sister in the house, I was happy to go.
Marit Osgood: Then thank her sister too.
Joao Tell: I prefer not.

== 2026-04-29 talk, Staff room
Felix Arbogast: I hear I've won the nit check again. A dream come true, my mother will weep with pride.
Marit Osgood: You were the only one with gloves.
Felix Arbogast: I'll have it engraved.
Marit Osgood: Year two first, they're the worst.
Felix Arbogast: They always are.

Expect 2026-04-22: thanks, Joao Tell, new plug
Expect 2026-04-24: nothing
Expect 2026-04-30: nothing
May 2026-04-30: promise due, Felix Arbogast
Expect 2026-05-04: occasion, Felix Arbogast, my brother's day
May 2026-05-04: event soon, Felix Arbogast
May 2026-05-04: hardship, Felix Arbogast
May 2026-05-04: promise due, Felix Arbogast
