About: A hotel has torn chairs and a friend re-covers seats; a colleague looks for a course, and another speaks of one at lunch.
Traps: introduction already made, promise of the other kept late, hypothetical, small talk, success passed over in a chat of three
You: Ilka Wendt

== 2026-01-20 talk, Lunch
Bram Oosting: Since the autumn I re-covered a whole cinema, three hundred seats. Now I have a ferry.
Ilka Wendt: On your own?
Bram Oosting: Me and the apprentice. We do nothing but seats. Pubs, theatres, whoever sits.
Ilka Wendt: If I ever get rich you can do my sofa.
Bram Oosting: If you ever get rich you buy a new one.
Ilka Wendt: True. Is that the soup or the sauce?

== 2026-01-21 09:40 chat
Ilka Wendt: who's got the projector?
[09:44] Nils Fager: me, sorry, took it home for a film night. back in the cupboard on friday
[09:45] Ilka Wendt: ok
[09:50] Nils Fager: that was my one exciting evening. otherwise I hunt for a sign language course, my nephew signs and I just wave my arms. nothing within 80 km
[09:52] Ilka Wendt: that's miles

== 2026-01-23 10:00 mail, Spring weekend
Celeste Varga: Dear Ilka,
  the dates suit us well. One thing about the dining room: we have forty chairs with torn seats, and I find nobody here who can re-cover them. I'd hate to throw them out.
  Shall I count on eighty guests or a hundred?
  Celeste
Ilka Wendt: Eighty, please. The menu is fine as it stands.

== 2026-01-27 11:00 chat
Ilka Wendt: Celeste, this is Bram Oosting, who re-covers seats all day long. Bram, Celeste has forty chairs for you
[11:12] Celeste Varga: Ilka! what a gift, thank you
[11:15] Bram Oosting: forty is a good number. what are they, oak?
[11:20] Celeste Varga: oak, 1920s. they will suit the sign at the door, since yesterday we have our fourth star :)
[11:24] Ilka Wendt: Bram will need the seat size and a photo from above
[11:31] Celeste Varga: 44 by 42. photo follows in a minute
[11:33] Bram Oosting: and here it is. horsehair, I bet

== 2026-01-28 08:20 chat
Nils Fager: projector's back. it was in my boot all weekend, sorry
[08:22] Ilka Wendt: ha, seen it, thanks
[08:23] Nils Fager: lens is clean too
[08:24] Ilka Wendt: luxury

== 2026-02-03 talk, Lunch
Bram Oosting: I was at your Celeste's this morning. It is horsehair.
Ilka Wendt: So you take it on?
Bram Oosting: From March. And my sister has a new hobby, she gives a sign language course in the library here, Thursday evenings. Four pensioners and a postman so far.
Ilka Wendt: Ha. The soup has got worse.
Bram Oosting: It was never good.

== 2026-02-05 12:30 chat
Ilka Wendt: Nils! sign language, library, Thursday evenings. Bram's sister teaches it
[12:34] Nils Fager: no!! ten minutes from my flat
[12:36] Ilka Wendt: tonight even, if you're quick
[12:37] Nils Fager: I'm putting my shoes on

Expect 2026-01-26: need met, Celeste Varga, forty chairs
May 2026-01-26: their promise, Nils Fager, back in the cupboard
Expect 2026-01-29: success, Celeste Varga, fourth star
Expect 2026-02-04: resource or need met, Nils Fager, sign language
Expect 2026-02-09: nothing
May 2026-02-09: event past, Nils Fager
