About: What was promised in a chat went out by mail, and what was promised in a talk did not.
Traps: promise kept in another channel
You: Joris Veld

== 2026-04-13 talk, Pricing
Mina Sato: It would help if we could see the old price list too.
Joris Veld: Sure, I can dig that out for you by Wednesday.
Mina Sato: Thank you. And I am presenting to our directors next week, so the sooner the better.
Joris Veld: Got it.

== 2026-04-14 11:02 chat
Mina Sato: Hi Joris, one more, do you have the slides from the fair?
[11:30] Joris Veld: on my laptop. you'll have them tonight

== 2026-04-14 19:44 mail with Mina Sato, Slides from the fair
Joris Veld: Hi Mina,
  
  attached are the slides from the fair.
  
  Joris

== 2026-04-20 09:15 mail with Mina Sato, Price list 2024
Joris Veld: Hi Mina,
  
  sorry this took so long. The old price list is attached, two sheets.
  
  Joris

Expect 2026-04-15: promise due, Mina Sato, dig that out
Expect 2026-04-17: promise late, Mina Sato, dig that out
May 2026-04-17: event soon, Mina Sato, presenting
Expect 2026-04-21: nothing
May 2026-04-21: event soon, Mina Sato, presenting
