About: A client whose one question was passed over and then answered by phone, his day at the tribunal, and a reference that came late.
Traps: question answered by phone, conditional, quoted mail, reported speech
You: Annelise Korda

== 2026-06-08 10:20 mail, Boundary
Hollis Brandreth: Dear Ms Korda,
  I understand that I am before the tribunal on the 18th and that Mr Karagan will stand for me in your place. One thing I could not find in your letter: may my wife sit beside me, or must she wait outside?
  Yours, H. Brandreth
Annelise Korda: Dear Mr Brandreth,
  please find the index of the bundle. Both copies need your signature, on the last page.
  Annelise Korda
Hollis Brandreth: Received. I see that it runs to ninety pages.

== 2026-06-10 talk, Catch-up
Clementine Abrook: The panel wants a reference from whoever has supervised me longest, and that's you, I'm afraid.
Annelise Korda: If the other side settled I'd have Friday clear, and then I could write it.
Clementine Abrook: They never settle.
Annelise Korda: No. All right, forget them. You'll have your reference on Tuesday, whatever they do.
Clementine Abrook: Yusuf says you write the kind that makes people blush.
Annelise Korda: Yusuf says a lot of things. How far is the lease?
Clementine Abrook: Clause nine is still a swamp.

== 2026-06-15 09:05 mail, Boundary
Hollis Brandreth: Dear Ms Korda,
  both copies went off to you in this morning's post. My wife was so relieved by your call on Friday, about where she may sit, that she has bought a hat.
  > please find the index of the bundle. Both copies need your signature, on the last page.
  H. Brandreth
Annelise Korda: Dear Mr Brandreth, good. The hat sounds like evidence.
Hollis Brandreth: It has a feather.

== 2026-06-22 13:30 chat
Clementine Abrook: the panel rang, your reference is there. they read me a line of it and I went the colour of the carpet
[13:35] Annelise Korda: sorry that it took me till the weekend. every word is meant
[13:36] Clementine Abrook: I'm framing it next to clause nine
[13:38] Annelise Korda: clause nine deserves a darker room

== 2026-06-22 16:00 talk, Boundary
Yusuf Karagan: Brandreth on Thursday. We kept the hedge, and the two feet behind it. His wife nodded at the judge with the whole hat.
Annelise Korda: Well done, Yusuf. That was not an easy one. And the costs?
Yusuf Karagan: Split.
Annelise Korda: I can live with split.

Expect 2026-06-11: question, Hollis Brandreth, my wife sit beside me
Expect 2026-06-16: promise due, Clementine Abrook, reference
Expect 2026-06-17: promise late, Clementine Abrook, reference
Expect 2026-06-17: event soon, Hollis Brandreth, tribunal
Expect 2026-06-19: promise late, Clementine Abrook, reference
Expect 2026-06-19: event past, Hollis Brandreth, tribunal
Expect 2026-06-23: nothing
May 2026-06-23: success, Hollis Brandreth
May 2026-06-23: event past, Hollis Brandreth
