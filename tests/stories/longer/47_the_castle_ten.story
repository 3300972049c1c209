About: Three days of three people are named while dividing up the week; one of them falls away.
Traps: event cancelled, event soon, event talked about since, success celebrated at once, promise kept in another channel
You: Dermot Quill

== 2026-08-24 talk, Depot
Aoife Brannock: I'll be in late on Monday, the young lad starts school, God help us all.
Dermot Quill: Grand. Who opens up, so?
Sean Purtill: I can. But not the Tuesday, I'm in court over that bloody wall, the first of September.
Dermot Quill: The wall! Is that still going?
Sean Purtill: Three years. The judge is older than the wall at this stage.
Aoife Brannock: I'll do the Tuesday.
Dermot Quill: Sound. That's the week, then.

== 2026-08-25 14:00 mail, Pallets
Hedda Lowe: Hello Dermot,
  could we have the slot on Monday in place of Sunday? Sunday I run the Castle Ten, my first since the twins, and I doubt I'll be able to lift anything afterwards.
  Hedda
Dermot Quill: No bother, Monday at 8 is yours. I'll get the gate code to you by Sunday night.
Hedda Lowe: Perfect.

== 2026-08-27 18:30 chat
Sean Purtill: courts off. yer man settled, hes paying for the lot
[18:41] Dermot Quill: go way! ah fair play to you Sean, well done. three years of it
[18:42] Sean Purtill: wouldnt know what to be doing with meself now
[18:43] Dermot Quill: build another wall

== 2026-08-30 20:10 chat
Dermot Quill: side gate tomorrow, 4471 and then the green button
[20:15] Hedda Lowe: got it
[20:16] Hedda Lowe: two pallets or three?
[20:18] Dermot Quill: three

== 2026-09-01 talk, Depot
Dermot Quill: Well, Aoife, how did the young lad get on?
Aoife Brannock: Walked in and never looked back. I bawled in the car.
Dermot Quill: Ah, you did of course. Mine are twenty and I can still see the gate.
Sean Purtill: Is there any tea in that pot?
Aoife Brannock: There was.

== 2026-09-02 09:00 mail, Pallets
Hedda Lowe: Hello Dermot,
  all three arrived in one piece. The driver got the green button at the second try.
  Fifty-eight minutes, in case anybody wonders!
  Hedda
Dermot Quill: Fifty-eight! And with twins at home. That's mighty, Hedda, congratulations. I meant to ask.

Expect 2026-08-26: nothing
May 2026-08-26: hardship, Sean Purtill
Expect 2026-08-29: event soon, Hedda Lowe, Castle Ten
Expect 2026-08-29: promise due, Hedda Lowe, gate code
Expect 2026-08-31: event past, Hedda Lowe, Castle Ten
Expect 2026-08-31: event soon, Aoife Brannock, starts school
Expect 2026-09-03: nothing
