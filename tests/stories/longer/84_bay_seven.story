About: A car taken at six in the morning, answered with a pallet count, and a cot that one looks for and another throws out.
Traps: joke, history long ago, group chat, someone else's promise, hardship acknowledged late, promise without a day, conditional
You: Darragh Millan

== 2026-10-05 talk, Shift start
Stan Kowicz: Our lass is after a cot, second-hand, they want four hundred quid for a new 'un. Keep your ears open, eh.
Darragh Millan: Four hundred! For a thing they sleep in two years.
Precious Umbala: Darragh, is there news of the boot money? Mine are held by tape.
Darragh Millan: Not yet. I'll have a word with HR about it.
Precious Umbala: It is good tape, but it is tape.
Stan Kowicz: My first boots here, 1989, we brought us own newspaper for the inside.
Darragh Millan: And uphill both ways. Right, bay seven first.

== 2026-10-06 16:40 chat
Precious Umbala: sorry i was miles away today boss. the bailiff men came 6am and took the car, kids saw everything
[16:44] Darragh Millan: bay 7 is out by 2 pallets, can you look first thing
[16:45] Precious Umbala: yes ok
[16:46] Precious Umbala: it is the double scan i think

== 2026-10-08 12:15 chat
Lee-Ann Groot: whos had the good tape gun
[12:16] Stan Kowicz: its with jesus
[12:17] Lee-Ann Groot: im dead 💀 stan ill bring your flask back tmrw promise
[12:18] Darragh Millan: tape gun is on my desk. jesus had a go first

== 2026-10-08 17:30 chat
Lee-Ann Groot: ok if i finish at 2 tmrw? garage to empty, skip comes
[17:34] Darragh Millan: ok. anything good in there
[17:36] Lee-Ann Groot: canoe with a hole. a cot with mattress, like new, mine are both in big beds now. going in the skip unless someone wants it
[17:37] Darragh Millan: canoe sounds tempting

== 2026-10-12 talk, Shift start
Stan Kowicz: Cot's up. Our lass cried. Lee-Ann wouldn't take a penny, so ta for putting us on to her.
Darragh Millan: Glad it's found a home, Stan.
Stan Kowicz: It's got a giraffe on.
Darragh Millan: Bay seven, then. No giraffes.

== 2026-10-12 14:00 talk, Office
Darragh Millan: Precious, shut the door a sec. You told me about the car and I sent you to count pallets. That was rotten of me, and I'm sorry about all of it. How are you? How are the kids?
Precious Umbala: They play bailiff with the dog now. We laugh, so it is better. My cousin drives me this month.
Darragh Millan: If that ever falls through, I pass your road at five every morning, and I mean it.
Precious Umbala: Thank you, Darragh. That is good to know.

Expect 2026-10-07: hardship, Precious Umbala, took the car
May 2026-10-07: success, Stan Kowicz
Expect 2026-10-09: hardship, Precious Umbala, took the car
Expect 2026-10-09: need met or resource, Stan Kowicz, cot
May 2026-10-09: success, Stan Kowicz
Expect 2026-10-13: nothing
May 2026-10-13: promise due, Precious Umbala, HR
Expect 2026-10-15: nothing
May 2026-10-15: promise due, Precious Umbala, HR
