About: A coach promised a grid and passed over a quiet flat; both were made good in one chat.
Traps: hardship acknowledged late, promise kept late, hypothetical, small talk
You: Ottilie Brandreth

== 2026-04-13 talk, Coaching, third session
Feyza Korkmut: I did two of the three exercises. The one with the people around me I left out, the list was short since Emre took his things.
Ottilie Brandreth: Then let's have that one for next time. How did it go with your boss?
Feyza Korkmut: I said no to him once. He looked like a fish.
Ottilie Brandreth: Good! And the meetings?
Feyza Korkmut: Half and half. I still apologise to the door.
Ottilie Brandreth: For that there's a question grid. I'm making a new version, it'll be with you Thursday.
Feyza Korkmut: On paper?
Ottilie Brandreth: To type in or to print, as you like.

== 2026-04-17 07:50 chat
Feyza Korkmut: good morning! for the 27th, should i fill in the old grid or wait for the new one?

== 2026-04-21 19:00 chat
Ottilie Brandreth: Feyza, the grid's in your folder now. I'm ashamed of how late. Forget the old one.
[19:14] Feyza Korkmut: found it, it's nice!
[19:16] Ottilie Brandreth: And the other thing. You told me Emre had gone and I gave you homework. I'm sorry. What are the evenings like?
[19:30] Feyza Korkmut: long. i bought a radio so somebody talks. but it's ok, thank you that you ask
[19:34] Ottilie Brandreth: Always. A good radio is half a flatmate.

== 2026-04-27 talk, Coaching, fourth session
Feyza Korkmut: The third exercise is done. Seven names! One is the man from the kiosk.
Ottilie Brandreth: The kiosk counts. Seven is lovely, Feyza, well done.
Feyza Korkmut: If my boss ever gave me the team I'd fall off the chair.
Ottilie Brandreth: Then we practise falling.
Feyza Korkmut: My mother thinks coaching is when somebody shouts at you with a whistle.
Ottilie Brandreth: That's next month.

Expect 2026-04-14: hardship, Feyza Korkmut, took his things
May 2026-04-14: success, Feyza Korkmut
Expect 2026-04-16: hardship, Feyza Korkmut, took his things
Expect 2026-04-16: promise due, Feyza Korkmut, Thursday
May 2026-04-16: success, Feyza Korkmut
Expect 2026-04-20: promise late, Feyza Korkmut, Thursday
Expect 2026-04-20: question, Feyza Korkmut, old grid
May 2026-04-20: hardship, Feyza Korkmut, took his things
Expect 2026-04-23: nothing
Expect 2026-04-28: nothing
