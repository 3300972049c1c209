About: One needs a strict reader for his applications, another sits in the library with a red pen and nobody comes.
Traps: hypothetical, reported speech, someone else's promise, joke
You: Delphine Arrowby

== 2026-03-02 talk, Lunch at the lock
Casimir Thole: The forms I can do. The letters, no. I need somebody who reads my German before it goes out, somebody strict.
Delphine Arrowby: Not me. I make mistakes in my own name.
Casimir Thole: My wife says, let the machine write it. The machine writes like a bishop.
Delphine Arrowby: How many have you sent?
Casimir Thole: Twenty-six. Three answered.
Delphine Arrowby: Three is more than my nephew got.

== 2026-03-04 talk, Choir, in the break
Yusra Bellamine: Look at my fingers, all red ink. Tuesdays I sit up in the library and correct people's German, applications and so on, for free. Only nobody comes any more. Last night I did the crossword.
Delphine Arrowby: You poor thing. Was it a hard one?
Yusra Bellamine: Easy. I was home by eight. If I won the lottery I'd do nothing else, I'd correct the whole town.
Delphine Arrowby: Which row do they want us in on Sunday?
Yusra Bellamine: Second. Behind the tall one, naturally.

== 2026-03-09 08:15 mail with Casimir Thole and Yusra Bellamine, You two
Delphine Arrowby: Dear Casimir, dear Yusra,
  one of you has twenty-six letters and the other has a red pen and an empty table. I will say no more.
  Delphine
[09:02] Yusra Bellamine: Oh, gladly! Casimir, second floor, next to the atlases, Tuesdays from six. Bring all twenty-six.
[09:40] Casimir Thole: I come. I am a little afraid. Thank you both!

== 2026-03-19 18:05 chat
Casimir Thole: So. On monday 23 march i have a trial day in the kitchen of the Ostwall hospital, start is six in the morning
[18:30] Delphine Arrowby: White shoes, they check that. Do you have some?
[18:31] Casimir Thole: yes from before
[18:33] Casimir Thole: my brother says he will bring me with the car. we will see if he wakes up ))

== 2026-03-25 12:00 chat
Casimir Thole: They keep me! From april, contract for one year. The chef said my soup is like from his mother
[12:10] Delphine Arrowby: Do you still have my big folder, the green one?
[12:11] Casimir Thole: yes it lies here
[12:12] Delphine Arrowby: No rush, only so I know where it is

Expect 2026-03-05: need met, Casimir Thole, German
May 2026-03-05: hardship, Casimir Thole
May 2026-03-05: resource, Casimir Thole
May 2026-03-05: need met, Yusra Bellamine
May 2026-03-05: hardship, Yusra Bellamine
Expect 2026-03-11: nothing
May 2026-03-11: event past, Casimir Thole
May 2026-03-11: event past, Yusra Bellamine
Expect 2026-03-23: event soon, Casimir Thole, trial day
May 2026-03-23: success, Casimir Thole, trial day
Expect 2026-03-27: success, Casimir Thole, contract
