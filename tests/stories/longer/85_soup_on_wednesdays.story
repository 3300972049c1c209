About: Lunch every Wednesday for years, and then no more; a mail with a question that nobody answered.
Traps: history long ago, promise kept by hand, irony, small talk
You: Philippa Storrow

== 2026-01-07 talk, Lunch
Ravindra Somapur: Happy new year. The soup has gone up again.
Philippa Storrow: And the bowl has gone down.
Ravindra Somapur: I missed it. Two weeks of my sister's cooking, I'm spherical.
Philippa Storrow: You look exactly the same shape.

== 2026-01-14 talk, Lunch
Philippa Storrow: I finished the Trieste book on the train. You'd love it, it's all coffee and smuggling. I'll bring it next Wednesday.
Ravindra Somapur: Bring it, bring it. I have finished the one with the nuns.
Philippa Storrow: Any good?
Ravindra Somapur: Too few nuns.

== 2026-01-21 talk, Lunch
Philippa Storrow: There, before I forget. Mind the coffee ring, it's mine.
Ravindra Somapur: Ah, Trieste! Thank you. Leek today.
Philippa Storrow: Leek again. The excitement.
Ravindra Somapur: At our age, Philippa, leek is excitement.

== 2026-01-28 talk, Lunch
Ravindra Somapur: Page ninety. Already three smugglers.
Philippa Storrow: It's the aunt, watch the aunt.
Ravindra Somapur: Don't tell me!
Philippa Storrow: I've said nothing. It's pea, by the way.

== 2026-02-04 talk, Lunch
Ravindra Somapur: You know we sat at this very table the winter my father died, ninety-eight. You put your bread on my plate and talked about printers.
Philippa Storrow: I remember. I had no idea what to say, so it was printers.
Ravindra Somapur: It was just right. Is that tomato?
Philippa Storrow: It says tomato.

== 2026-02-11 talk, Lunch
Philippa Storrow: The new badge doors let me in and not my tray.
Ravindra Somapur: They've never liked a tray, those people.
Philippa Storrow: Did you get to the end?
Ravindra Somapur: The aunt! Of course it was the aunt.

== 2026-03-05 15:20 mail with Philippa Storrow, Panel
Bettina Lauk: Dear Philippa,
  the panel for the two junior posts is still one short. Would you sit on it with me in April, or is that too much on top of the audit?
  Bettina

Expect 2026-02-13: nothing
Expect 2026-02-24: nothing
Expect 2026-03-10: silence, Ravindra Somapur
Expect 2026-03-10: question, Bettina Lauk, sit on it with me
