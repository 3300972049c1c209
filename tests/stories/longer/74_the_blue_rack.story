About: A Saturday in the lab for somebody else, a fellowship said in brackets, and Henning, who was to be caught on Thursday.
Traps: sarcasm, thanks already given later, conditional, news about third party, congratulated late
You: Tamsin Okerby

== 2026-10-05 talk, Lab meeting
Rafiq Lindermoor: Reviewer two is in love with us again. He'd only like it in another order and on another species.
Tamsin Okerby: How modest of him.
Solveig Aparisson: Tamsin, your standard had gone off, so I came in on Saturday and ran all your samples again. They're in the blue rack.
Tamsin Okerby: At which dilution?
Solveig Aparisson: One to fifty, like the first lot.
Rafiq Lindermoor: Are you coming to the retreat, Solveig?
Solveig Aparisson: If they feed me.

== 2026-10-06 09:10 chat
Rafiq Lindermoor: could you find out if the confocal is free on the 14th? henning never answers me, you he likes
[09:30] Tamsin Okerby: I'll catch Henning on Thursday and tell you
[09:31] Rafiq Lindermoor: (also the fellowship came through, two years, so i'll be needing that confocal a bit longer)
[09:35] Tamsin Okerby: then take the big one, the small one drifts

== 2026-10-08 12:20 chat
Tamsin Okerby: Solveig, I've just been through the blue rack. A whole Saturday! Thank you, really, you've saved my November
[12:31] Solveig Aparisson: you're welcome. you may pay me in cinnamon buns
[12:32] Tamsin Okerby: deal

== 2026-10-12 talk, Tea kitchen
Tamsin Okerby: Rafiq, you told me about two years of fellowship and I talked about drift. Congratulations! That's wonderful.
Rafiq Lindermoor: I thought you'd not seen it. Thanks!
Tamsin Okerby: I saw it. And Henning says the 14th is yours, eight till noon. I only got hold of him this morning.
Rafiq Lindermoor: Perfect. He's getting married on Saturday, Henning, did you know? In a lighthouse.
Tamsin Okerby: He told me nothing but slots.

Expect 2026-10-07: thanks, Solveig Aparisson, samples
Expect 2026-10-07: success, Rafiq Lindermoor, fellowship
Expect 2026-10-07: promise due, Rafiq Lindermoor, Henning
Expect 2026-10-09: success, Rafiq Lindermoor, fellowship
Expect 2026-10-09: promise late, Rafiq Lindermoor, Henning
Expect 2026-10-13: nothing
May 2026-10-13: event soon, Rafiq Lindermoor
Expect 2026-10-16: nothing
May 2026-10-16: event past, Rafiq Lindermoor
May 2026-10-16: promise due, Solveig Aparisson
