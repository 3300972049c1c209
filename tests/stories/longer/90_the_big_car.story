About: Old colleagues: a wife who went into a home, heard as a car for sale; a lift for a mother; a day kept for thirty years.
Traps: joke, success celebrated by phone, hardship acknowledged late, thanks already given later
You: Eamon Fitzgarry

== 2026-07-06 08:30 chat
Zadie Prout: btw remember the thing i wrote abt the canal? they're printing it. whole page. w my name
[08:33] Zadie Prout: hello
[08:40] Zadie Prout: ok you rang. my ear still hurts from the shouting haha
[08:41] Eamon Fitzgarry: and I've the whole bus shouting now too

== 2026-07-07 talk, The Anchor
Cyril Haddow: Maureen went into the home on Friday, so I shan't be needing the big car.
Eamon Fitzgarry: What d'you want for it?
Cyril Haddow: I hadn't thought. There's rust on the sills.
Eamon Fitzgarry: There's rust on mine as well, and nobody's making offers. Same again?
Cyril Haddow: Just the half.

== 2026-07-08 18:15 chat
Beatriz Lomba: your mother is back home. eye clinic took 3 hours, i read her the whole newspaper, even the football
[18:22] Eamon Fitzgarry: she rang already. says you drive like a priest
[18:23] Beatriz Lomba: slow or with god
[18:24] Eamon Fitzgarry: both

== 2026-07-10 09:00 chat
Eamon Fitzgarry: Cyril, I was an eejit about the car. It only hit me in bed what you'd said. I'm so sorry about Maureen. After fifty-one years. Can I come round and sit with you?
[09:30] Cyril Haddow: You're a good lad. The house is very quiet. Come now if you like.
[09:31] Eamon Fitzgarry: Coat's on.
[14:10] Cyril Haddow: You left your cap. I'm glad you came.

== 2026-07-12 20:05 mail, Your card
Beatriz Lomba: Dear Eamon,
  your card was in the door this morning with the flowers. Such thanks for a bit of driving! Your mother is good company.
  And so you know why I am not answering on the 20th: thirty years since I came off the boat, I always cook the cod that day and ring everybody who was on it.
  Beatriz
Eamon Fitzgarry: It was not a bit of driving and you know it. Thirty! You looked about twelve.
Beatriz Lomba: I was twenty-six and sick as a dog.

Expect 2026-07-09: hardship, Cyril Haddow, Maureen
Expect 2026-07-09: thanks, Beatriz Lomba, eye clinic
Expect 2026-07-11: thanks, Beatriz Lomba, eye clinic
Expect 2026-07-14: nothing
Expect 2026-07-20: occasion, Beatriz Lomba, thirty years
