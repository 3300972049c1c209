About: What one would give a kidney for goes into the skip of another; and the caretaker has a day at the town hall.
Traps: hyperbole, small talk, event asked about, hypothetical
You: Imke Dahlin

== 2026-01-26 talk, Art room
Ravi Holm: The new board's lovely, only you can't trace from it. I'd give a kidney for an old overhead projector, they shine through anything.
Imke Dahlin: I thought nobody makes them any more.
Ravi Holm: Nobody does. I've been through every second-hand page there is.
Imke Dahlin: The clay is approved, by the way.
Ravi Holm: All forty kilos?
Imke Dahlin: All forty.

== 2026-01-28 10:00 mail, Cellar
Zoran Prewitt: Good morning Imke,
  the skip for the cellar comes on Friday the 6th. Inside goes: nine chairs, one laminator (dead), two overhead projectors (they work but very heavy), the old nativity.
  Zoran
Imke Dahlin: Good morning Zoran,
  thanks for the list. Is the nativity complete?
  Imke
Zoran Prewitt: No Joseph, and the donkey has three legs.
Imke Dahlin: Then let it go.

== 2026-01-30 12:30 chat
Imke Dahlin: Ravi, Zoran has two overheads in the cellar, both working. They're yours if you're faster than the skip on the 6th
[12:31] Ravi Holm: WHAT
[12:31] Ravi Holm: running
[12:58] Ravi Holm: they are upstairs. I can't feel my arms. thank you, you've made my term
[13:02] Imke Dahlin: keep the kidney

== 2026-02-02 talk, Keys
Zoran Prewitt: Can we do the fire doors on Wednesday? Thursday I'm not here, I have to stand in the town hall and swear on the king, it's for my citizenship.
Imke Dahlin: Wednesday after school is fine.
Zoran Prewitt: Good. If the ladder is free I start with the gym.
Imke Dahlin: It's free, the decorators are done.
Zoran Prewitt: They left it white. The ladder, also.

== 2026-02-09 talk, Keys
Imke Dahlin: So you're one of us now! Congratulations, Zoran. How was it?
Zoran Prewitt: Very short. They play the song from a telephone and I get a mug.
Imke Dahlin: A mug!
Zoran Prewitt: Twelve years, and a mug. I'm very proud of this mug.
Imke Dahlin: So you should be. Shall we do the keys?
Zoran Prewitt: We do the keys.

Expect 2026-01-29: resource or need met, Ravi Holm, overhead projector
Expect 2026-01-31: nothing
Expect 2026-02-04: event soon or success, Zoran Prewitt, citizenship
Expect 2026-02-06: event past or success, Zoran Prewitt, citizenship
Expect 2026-02-10: nothing
