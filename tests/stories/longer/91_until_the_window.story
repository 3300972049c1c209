About: A flood at the parents', answered with a template; a question cut off by a phone; a schedule that was no longer wanted.
Traps: hardship answered with advice only, promise released, quoted mail, hardship acknowledged late, learner of English
You: Gerrit Halvo

== 2026-09-21 talk, One to one
Shanelle Dupray: So that's the forecast. Honest answer now, would you put my name in for Singapore, or am I daft?
Gerrit Halvo: Sorry, that's treasury calling, I have to take it.
Shanelle Dupray: Course.
Gerrit Halvo: Put the forecast in the folder, yes?
Shanelle Dupray: It's in there.

== 2026-09-22 10:05 chat
Wojtek Malin: excuse me for the mistakes in the list, we sleep not much, by my parents the water stood in the house until the window
[10:12] Gerrit Halvo: take the new template, it checks the totals by itself
[10:13] Wojtek Malin: ok i take
[10:20] Wojtek Malin: yes, it is better

== 2026-09-23 14:40 mail, Leases
Agnes Thorley: Dear Mr Halvo,
  for the half-year we still lack the schedule of leases. Could you let us have it?
  Agnes Thorley
Gerrit Halvo: Dear Ms Thorley,
  of course. The schedule will be with you on Monday.
  G. Halvo
Agnes Thorley: Monday suits us well.

== 2026-09-25 08:50 chat
Gerrit Halvo: Wojtek, I gave you a template and didn't ask. I saw the pictures from your valley on the news. I'm very sorry. Are your parents safe?
[08:58] Wojtek Malin: yes, thank you, they are by my aunt on the hill. also the goat
[08:59] Gerrit Halvo: thank goodness. take the days you need, the list can wait
[09:00] Wojtek Malin: you are good man. today i work, is better to work

== 2026-09-29 09:15 mail, Leases
Agnes Thorley: Dear Mr Halvo,
  please do not trouble yourself any further, we have taken all the leases from the portal and the point is closed.
  > The schedule will be with you on Monday.
  Agnes Thorley
Gerrit Halvo: Dear Ms Thorley, that is kind, and I apologise for Monday.
Agnes Thorley: Not at all.

== 2026-10-01 talk, One to one
Gerrit Halvo: You asked me something and I ran off to treasury. The answer is yes. I've sent your name up this morning, with three paragraphs.
Shanelle Dupray: Three? I'd have settled for a post-it.
Gerrit Halvo: And no, you're not daft.
Shanelle Dupray: Ta, Gerrit. That's made my week.

Expect 2026-09-24: hardship, Wojtek Malin, my parents
Expect 2026-09-24: question, Shanelle Dupray, Singapore
Expect 2026-09-28: question, Shanelle Dupray, Singapore
Expect 2026-09-28: promise due, Agnes Thorley, schedule
Expect 2026-09-30: question, Shanelle Dupray, Singapore
Expect 2026-10-02: nothing
