About: A nurse at a vet's keeps the ninth of November, and the drug rep is fifty on the day after his audit.
Traps: occasion, thanks already given later, their promise kept, day to be worked out from another, history long ago
You: Sigrid Aune

== 2026-10-26 talk, Rota
Sigrid Aune: November. What can't you do?
Judith Marsh: Anything but the ninth, we always go up to the lake that day, the four of us, and light one for Daniel. He'd have been thirty this year.
Sigrid Aune: The ninth is off, then. Is the stock counted?
Judith Marsh: I came in yesterday and did the stocktake, so you needn't bother.
Sigrid Aune: OK. And who has the first Saturday?
Judith Marsh: The new girl, with me.

== 2026-10-30 13:15 chat
Sigrid Aune: only now found your stocktake. the whole cellar too?! thank you Judith, that was your Sunday
[13:40] Judith Marsh: it was raining anyway
[13:41] Sigrid Aune: still
[13:42] Judith Marsh: we own eleven muzzles for ferrets btw

== 2026-11-03 talk, Vaccines
Paolo Renzi: The audit of your fridge is Thursday the twelfth, and the day after I am fifty, so I will be gentle.
Sigrid Aune: Ha. My logs are fine, you can be as rough as you like.
Paolo Renzi: You did not always say this. In 2009 you cried.
Sigrid Aune: In 2009 the plug was out. What about the short-dated ones?
Paolo Renzi: I take them back. The credit note you have by Friday.

== 2026-11-06 10:30 mail, Credit note
Paolo Renzi: Dear Sigrid,
  credit note enclosed, 14 packs.
  Paolo
Sigrid Aune: Thank you, Paolo, booked.

== 2026-11-10 talk, Morning round
Sigrid Aune: How was it at the lake?
Judith Marsh: Windy. The candle wouldn't take, and then it did.
Sigrid Aune: I'm glad you have that day, the four of you.
Judith Marsh: Yes. Me too. Right, the cat in three has pulled her drip.
Sigrid Aune: Again?

== 2026-11-13 08:00 chat
Sigrid Aune: happy birthday Paolo! fifty suits you
[08:20] Paolo Renzi: grazie!! and your logs were perfect yesterday, I was nearly bored
[08:21] Sigrid Aune: eat cake
[08:22] Paolo Renzi: since six this morning

Expect 2026-10-28: thanks, Judith Marsh, stocktake
May 2026-10-28: hardship, Judith Marsh
Expect 2026-11-05: nothing
Expect 2026-11-08: occasion or event soon, Judith Marsh, the ninth
Expect 2026-11-12: occasion or event soon, Paolo Renzi, fifty
May 2026-11-12: event soon, Paolo Renzi
Expect 2026-11-16: nothing
