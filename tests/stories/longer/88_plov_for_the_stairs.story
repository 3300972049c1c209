About: A day that one keeps every year, and two old books that another has been looking for.
Traps: promise kept in another channel, news about third party, small talk, thanks given at once
You: Marguerite Osk

== 2026-08-31 talk, Planning the offsite
Marguerite Osk: The hotel offers us the 14th or the 21st.
Farrukh Zamin: Not the 14th, please. On the 14th of September we keep my father's day, every year, I make plov for the whole staircase.
Hal Dunmore: And the 21st my sister turns fifty, but nobody needs me for that.
Marguerite Osk: Then the 21st. Do they eat it all, the staircase?
Farrukh Zamin: They come with pots.
Hal Dunmore: I'm moving to your staircase.

== 2026-09-01 13:15 chat
Noor Ellisar: teaching myself that japanese mending, sashiko, to save my gran's coat. every book on it is out of print or 90 quid
[13:20] Marguerite Osk: ninety! one could buy a coat
[13:21] Noor Ellisar: not this coat. it has been to mecca and to margate
[13:22] Marguerite Osk: then it must live

== 2026-09-02 16:30 chat
Hal Dunmore: is there a room for the choir on thursdays? the atrium echoes like a bath
[16:34] Marguerite Osk: should be. I'll ping Rosa tomorrow about the big one on four
[16:35] Hal Dunmore: basses will weep
[16:36] Marguerite Osk: basses always weep

== 2026-09-03 10:50 mail, Choir
Marguerite Osk: Hal,
  Rosa says yes, four is yours on Thursdays from five, and the piano stays.
  M.
Hal Dunmore: Magnificent. Thank you both.
Marguerite Osk: Just keep the windows shut.

== 2026-09-09 talk, Coffee
Hal Dunmore: We've a lodger coming, so the sewing room had to go. Did the two boxes find you?
Marguerite Osk: They did, and thank you, what a haul. I've taken home half a drawer of thread and both of the books on Japanese mending.
Hal Dunmore: Lord knows who bought those. Nobody of ours ever mended a thing.
Marguerite Osk: There's a price inside, four shillings.
Hal Dunmore: Robbery.

== 2026-09-11 12:40 chat
Noor Ellisar: MARGUERITE. who puts two sashiko books on a person's chair with no warning
[12:48] Marguerite Osk: somebody who wants to see that coat
[12:49] Noor Ellisar: i could kiss you. they are the real ones!!
[12:50] Marguerite Osk: margate awaits

Expect 2026-09-04: nothing
Expect 2026-09-10: resource or need met, Noor Ellisar, mending
Expect 2026-09-14: occasion, Farrukh Zamin, my father's day
Expect 2026-09-16: nothing
