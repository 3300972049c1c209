About: A plumber's Wednesday off, said between screed and keys; a tiler's question was answered on the telephone.
Traps: question answered by phone, joke, hyperbole, promise kept and heard of from the other, conditional
You: Norbert Gilsworth

== 2026-03-09 talk, Site, plot four
Stan Uttridge: Pipes is in on four. Five I can't touch while t'screed's wet.
Norbert Gilsworth: When's that dry?
Stan Uttridge: End o' t'week, if it don't rain. I'll not be here Wednesday, mind, I've to run our lass to th'Infirmary, they want another look at that lump.
Norbert Gilsworth: So who lets the tiler in?
Stan Uttridge: She's had a key off me this morning.
Norbert Gilsworth: Champion. And the skip?
Stan Uttridge: Full o' somebody else's sofa.

== 2026-03-11 07:02 chat
Zofia Krawinska: Good morning Mr Norbert, key is ok, I am inside. For the bathroom in number 2, it comes grey joint or white joint?

== 2026-03-13 talk, Site, plot two
Zofia Krawinska: So after you call me yesterday I make it grey. Look. Like magazine.
Norbert Gilsworth: That's a lovely job, Zofia.
Zofia Krawinska: But now I have tiles for one and half bathroom only.
Norbert Gilsworth: I'll get the second pallet ordered first thing Monday.
Stan Uttridge: It were nowt, by t'way. Bit o' fat. She roared all t'way home any road.
Norbert Gilsworth: Oh, Stan. That's the best thing I've heard all week. I should've asked you. Give her my love.
Stan Uttridge: I will that.

== 2026-03-17 06:50 chat
Zofia Krawinska: Pallet is standing here already. All tiles pink!!
[06:52] Zofia Krawinska: joke :) all correct
[06:55] Norbert Gilsworth: you'll be the death of me

Expect 2026-03-10: hardship or event soon, Stan Uttridge, Infirmary
May 2026-03-10: hardship, Stan Uttridge
May 2026-03-10: event soon, Stan Uttridge
Expect 2026-03-12: event past or hardship, Stan Uttridge, Infirmary
May 2026-03-12: hardship, Stan Uttridge
May 2026-03-12: event past, Stan Uttridge
May 2026-03-12: question, Zofia Krawinska
Expect 2026-03-14: nothing
Expect 2026-03-16: promise due, Zofia Krawinska, pallet
Expect 2026-03-18: nothing
