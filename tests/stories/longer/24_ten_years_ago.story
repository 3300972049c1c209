About: Old sorrows and old wins told as history, between two who get to know each other.
Traps: history long ago
You: Remy Falcone

== 2026-05-06 talk, Getting to know
Remy Falcone: How did you end up here?
Uma Strand: Long story. I lost my job in 2009, we had to sell the house. Then I won a place at the academy, and that was that.
Remy Falcone: What did you study?
Uma Strand: Glass.

== 2026-05-13 talk, Second meeting
Uma Strand: My grandfather died when I was six, he was the glazier. So it was in the house.
Remy Falcone: That's a lovely line to have. Do you have anything he made?
Uma Strand: One bowl.

== 2026-05-20 10:00 chat
Uma Strand: today is the opening of the small show i told you about, well, i did not tell you. nerves
[10:30] Remy Falcone: break a leg, that's exciting!

Expect 2026-05-08: nothing
Expect 2026-05-15: nothing
Expect 2026-05-21: event past, Uma Strand, opening
