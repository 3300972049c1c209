About: A joiner's customer explains why the cupboards can be lower; a friend finishes the skirting and moves house a week later than said.
Traps: event moved, thanks already given later, hardship acknowledged late, promise without a day
You: Aurelio Wrenfield

== 2026-11-02 19:12 mail with Aurelio Wrenfield, Kitchen cupboards
Hildegard Posswick: Dear Mr Wrenfield,
  many thanks for the drawing. The cupboards can be a good deal lower than we planned, since it seems I shall be doing things from a wheelchair from now on.
  Can the drawers be made so that they open with one hand?
  Kind regards, H. Posswick
[20:30] Aurelio Wrenfield: Dear Mrs Posswick,
  yes they can, push to open, no extra charge. You will get a new drawing from me by Monday.
  A. Wrenfield

== 2026-11-04 17:45 chat
Kwame Lattimer: ur van's back on the drive, ta for the loan. oh n i did the rest of the skirting on bell street while i was there, u looked like u had enough on
[18:20] Aurelio Wrenfield: did the alarm go off
[18:21] Kwame Lattimer: nah. we move on the 14th btw, 4th floor down to a ground floor
[18:25] Aurelio Wrenfield: your knees will throw a party, nice one

== 2026-11-06 07:30 chat
Aurelio Wrenfield: just been to bell street. that skirting is spot on, cheers mate, beers on me
[07:41] Kwame Lattimer: anytime bro
[07:44] Kwame Lattimer: move's on the 21st now not the 14th, landlord faffing about
[07:50] Aurelio Wrenfield: typical. I'm up in Leeds that weekend

== 2026-11-09 16:00 mail with Hildegard Posswick, Kitchen cupboards, new drawing
Aurelio Wrenfield: Dear Mrs Posswick,
  the new drawing is attached. Every drawer opens with one hand.
  Last week I answered about drawers and nothing else. I was very sorry to read about the wheelchair and I hope you have good people round you.
  A. Wrenfield
[18:15] Hildegard Posswick: Dear Mr Wrenfield,
  how kind. I do, and I mean to cook for all of them.
  H. Posswick

== 2026-11-18 11:30 mail with Aurelio Wrenfield, One more thing
Hildegard Posswick: Dear Mr Wrenfield,
  everything is cleared out of the kitchen and I am living on toast.
  Should the dog be out of the house while you are fitting, or will he not bother you?
  Kind regards, H. Posswick

Expect 2026-11-05: hardship, Hildegard Posswick, wheelchair
Expect 2026-11-05: thanks, Kwame Lattimer, skirting
May 2026-11-05: success, Kwame Lattimer
Expect 2026-11-08: hardship, Hildegard Posswick, wheelchair
Expect 2026-11-08: promise due, Hildegard Posswick, new drawing
Expect 2026-11-13: nothing
May 2026-11-13: promise due, Kwame Lattimer
Expect 2026-11-20: event soon, Kwame Lattimer, 21st
May 2026-11-20: question, Hildegard Posswick, dog
May 2026-11-20: promise due, Kwame Lattimer
Expect 2026-11-23: event past, Kwame Lattimer, 21st
Expect 2026-11-23: question, Hildegard Posswick, dog
May 2026-11-23: promise due, Kwame Lattimer
