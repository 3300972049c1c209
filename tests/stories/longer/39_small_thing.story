About: A learner of English tells of his article between freezer and orders, asks about Lisbon in a mail, and has a day at an office.
Traps: success celebrated late, question answered by phone, event asked about in another channel, celebrated at once
You: Claire Pemberly

== 2026-03-03 talk, Lab meeting
Claire Pemberly: Freezer first. Who defrosts?
Hanne Brix: The students, it's on the rota.
Dima Korsun: I have one small thing. The journal has said yes for my article, on second try, so the protocol I can show now to everybody.
Claire Pemberly: Right, the protocol. Shared drive, please, not by mail.
Dima Korsun: It is there since this morning.
Hanne Brix: And I'm through the radiation course. Ninety-four per cent.
Claire Pemberly: Ninety-four! Well done, Hanne, that's the nasty one. Now, orders.
Dima Korsun: We miss the long tips.
Claire Pemberly: Then they go on the list. Could you write me the list, Dima?
Dima Korsun: Of course.

== 2026-03-05 17:20 mail, List and Lisbon
Dima Korsun: Dear Claire,
  here is the order list, as you wished.
  For the meeting in Lisbon I am not sure. Is it better that I go this year with a poster, or do I wait one year and give a talk?
  Best regards, Dima
Claire Pemberly: Thanks for the list. Number 4 was on it twice, I took one out.

== 2026-03-10 talk, One to one
Claire Pemberly: Dima, I owe you something. Your article. You told us and I talked about folders. Congratulations, that journal at the second try is a big thing.
Dima Korsun: Thank you! I was thinking maybe you did not hear.
Claire Pemberly: I heard. I was just being a lab manager. How far are you with the mice data?
Dima Korsun: Finished. And for Lisbon I make the poster, like you said me yesterday on the telephone.
Claire Pemberly: Good.
Dima Korsun: On the 17th I come late. I have the appointment in the foreigners office, if they let me stay longer.
Claire Pemberly: Fine, put it in the calendar.

== 2026-03-19 08:40 chat
Claire Pemberly: and? what did they say at the office?
[08:52] Dima Korsun: three years!!! i can stay three years
[08:53] Claire Pemberly: Dima!! how wonderful. I'm so relieved for you, and for us
[08:55] Dima Korsun: today i bring cake

Expect 2026-03-04: success, Dima Korsun, journal
Expect 2026-03-08: success, Dima Korsun, journal
Expect 2026-03-08: question, Dima Korsun, poster
Expect 2026-03-12: nothing
May 2026-03-12: hardship, Dima Korsun, foreigners office
Expect 2026-03-16: event soon, Dima Korsun, foreigners office
May 2026-03-16: hardship, Dima Korsun, foreigners office
Expect 2026-03-20: nothing
