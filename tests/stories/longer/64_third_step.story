About: A garden shop in October: a stairlift, a forklift paper, a netting machine and forty yews.
Traps: success celebrated late, hardship acknowledged late, thanks already given later, event asked about, learner of English
You: Winnie Achterberg

== 2026-10-12 talk, Opening
Winnie Achterberg: Who's on the tills?
Carol-Ann Mudge: Me, all week if you like, I'd sooner be stood here than at home with the stairlift man measuring up. Ken gets as far as the third step now and then he just waits. Any road, them heathers have come and half of 'em are brown.
Winnie Achterberg: Brown ones at half price. Who does the pallets?
Leszek Farrow: I can do. Since Saturday I have my forklift paper, forty-nine points from fifty.
Winnie Achterberg: Then you're on pallets.
Leszek Farrow: Okay, boss.

== 2026-10-14 07:45 mail, Two things
Ignatius Bell: Dear Winnie,
  I came past your depot yesterday with the trailer empty and brought your netting machine along. It stands dry behind the shed.
  The other thing: can you get me forty yews, a metre fifty, before the frost? And at what price?
  Ignatius Bell
Winnie Achterberg: Dear Ignatius,
  has it still got its handle?
  Winnie
Ignatius Bell: It has, with tape.

== 2026-10-14 16:30 chat
Winnie Achterberg: Leszek, forty-nine out of FIFTY. it only sank in on the way home. that's brilliant, well done you
[16:41] Leszek Farrow: thank you :) the one wrong was about truck with gas. who has truck with gas
[16:42] Winnie Achterberg: nobody I know!
[16:44] Leszek Farrow: i also said this to the examiner

== 2026-10-16 talk, Closing
Winnie Achterberg: Carol-Ann, sit down a minute, love. Ken and the stairs, I let you say that on Monday and talked about heathers. I'm sorry. How is he? And how are you?
Carol-Ann Mudge: Oh, you'll set me off. He's that cross with himself. But the lift's ordered, and our Dawn's coming up at weekends.
Winnie Achterberg: You say if you need an afternoon, any time, and you have it.
Carol-Ann Mudge: You're a good lass.
Leszek Farrow: I can lock the gate. Only tomorrow I must go on time, because Sunday at five in the morning I take my parents from the airport. First time they come to this country.
Winnie Achterberg: Of course you must. Now home, the pair of you.

== 2026-10-19 08:10 mail, Yews
Winnie Achterberg: Dear Ignatius,
  forty yews I can get, thirty-eight pounds each, here by the end of the month. And I never thanked you for bringing the netting machine: that spared me a van and a whole day. Thank you.
  Winnie
Ignatius Bell: Dear Winnie,
  thirty-eight is fair, please order. The machine was no trouble.
  Ignatius Bell
Winnie Achterberg: Ordered.

== 2026-10-21 talk, Opening
Winnie Achterberg: Leszek, did your mam and dad get here all right?
Leszek Farrow: Yes! With one suitcase of clothes and two of sausage.
Carol-Ann Mudge: Sensible people.
Leszek Farrow: My mother has already moved my furnitures.
Winnie Achterberg: Bring them in, I want to meet them.

Expect 2026-10-13: hardship, Carol-Ann Mudge, stairlift
Expect 2026-10-13: success, Leszek Farrow, forklift paper
Expect 2026-10-15: hardship, Carol-Ann Mudge, stairlift
Expect 2026-10-15: thanks, Ignatius Bell, netting machine
Expect 2026-10-18: event soon, Leszek Farrow, my parents from the airport
Expect 2026-10-18: thanks, Ignatius Bell, netting machine
Expect 2026-10-18: question, Ignatius Bell, forty yews
Expect 2026-10-20: event past, Leszek Farrow, my parents from the airport
Expect 2026-10-22: nothing
