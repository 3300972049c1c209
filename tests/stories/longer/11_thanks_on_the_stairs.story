About: Two did a favour; one was thanked the day after in another channel, one never.
Traps: thanks already given later
You: Ida Voss

== 2026-03-16 talk, Move
Kofi Mensa: I went through all your boxes yesterday and labelled them, so the movers know where to go.
Ida Voss: And the plants?
Kofi Mensa: In my car.

== 2026-03-17 08:05 chat
Ida Voss: Kofi, just saw the boxes. Thank you so much for labelling them all. You saved my week.
[08:20] Kofi Mensa: no worries :)

== 2026-03-18 15:30 mail, Desk plan
Greta Sol: Hi Ida,
  I have redone the desk plan for you, so that your team sits together by the window. It took a bit of arguing.
  Greta
Ida Voss: Is the printer near us?
Greta Sol: Next room.

== 2026-03-23 talk, Move
Kofi Mensa: One plant died.
Ida Voss: Rest in peace.

Expect 2026-03-19: thanks, Greta Sol, desk plan
Expect 2026-03-24: thanks, Greta Sol, desk plan
