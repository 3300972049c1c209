About: Between tables and extension leads, somebody will sit on a bench on Saturday; the posters were seen, not announced.
Traps: three in the talk, promise kept without a word, hardship acknowledged late, history long ago, news about third party
You: Rosalind Oakhanger

== 2026-09-01 talk, Fête committee
Winifred Sparrowe: Tables is sorted, school's lending us twelve.
Idris Benmoor: Extension leads I bring to you, Rosalind, Saturday latest. My cousin has six.
Rosalind Oakhanger: Good. Cakes?
Winifred Sparrowe: Same as always, too many. Saturday I'm not about, mind, it'd have been our fortieth and I take a flask up to his bench like every year.
Rosalind Oakhanger: Right. Twelve tables, six leads. And the tombola?
Idris Benmoor: Not like the year with the wasps, please.
Winifred Sparrowe: That were 1998, Idris. You were in a pushchair.

== 2026-09-06 10:12 chat
Rosalind Oakhanger: Winifred, you were on my mind yesterday, up on the bench. Forty years. I hope the sea behaved itself.
[10:40] Winifred Sparrowe: It did love. Flat as a plate. Thankyou for remembering x
[10:42] Winifred Sparrowe: Whos got the posters?
[10:50] Rosalind Oakhanger: Me, I'm fetching them. I'll bring them round to yours on Wednesday
[10:51] Winifred Sparrowe: Kettles on

== 2026-09-08 19:00 chat
Idris Benmoor: leads are in ur porch, all 6. sorry its late my cousin was at the hospital w his foot
[19:12] Rosalind Oakhanger: Got them, thank you Idris! Is his foot all right?
[19:13] Idris Benmoor: big but all right

== 2026-09-10 talk, Fête committee
Winifred Sparrowe: I've had three folk say how smart them posters look in my window.
Idris Benmoor: Not pink!
Rosalind Oakhanger: I learn.
Idris Benmoor: Who's judging the cakes this year?
Winifred Sparrowe: Vicar. He's easy bribed.

Expect 2026-09-04: occasion or hardship or event soon, Winifred Sparrowe, fortieth
May 2026-09-04: hardship, Winifred Sparrowe, fortieth
May 2026-09-04: occasion, Winifred Sparrowe, fortieth
May 2026-09-04: event soon, Winifred Sparrowe
May 2026-09-04: thanks, Winifred Sparrowe, twelve
Expect 2026-09-07: nothing
May 2026-09-07: their promise, Idris Benmoor, leads
Expect 2026-09-09: promise due, Winifred Sparrowe, Wednesday
Expect 2026-09-11: nothing
