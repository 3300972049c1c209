About: An accountant says many things by many days: one runs late and is let go, two are kept in few words.
Traps: promise kept in another channel, promise released, conditional, hardship acknowledged late, kept without naming it
You: Gus Hallam

== 2026-06-02 talk, Phone
Owen Pryce: I need that figure for the bank, Gus. What I can draw without the tax man having a fit.
Gus Hallam: Leave that with me, you'll have it Thursday.
Owen Pryce: Lovely. It's only me and the van now, mind. I had to let both lads go on Friday.
Gus Hallam: Noted. Is the van leased or bought?
Owen Pryce: Bought. There's talk of a lease on a new one.
Gus Hallam: If they ever approve that, I'll redo the whole year for you by Friday.
Owen Pryce: There's a big if, butt.

== 2026-06-03 11:10 chat
Marguerite Sloane: the room over your office, is it free for my staff dinner on the 12th?
[11:20] Gus Hallam: I'll ping Rosa about the room tomorrow
[11:21] Marguerite Sloane: merci! we are nine
[11:22] Gus Hallam: nine is a squeeze but it works

== 2026-06-04 15:05 chat
Gus Hallam: Rosa says yes, from four, chairs included
[15:20] Marguerite Sloane: you are an angel
[15:21] Marguerite Sloane: do I bring glasses?
[15:24] Gus Hallam: please

== 2026-06-08 07:45 chat
Owen Pryce: no need for that figure now gus, bank went on last years. all sorted
[08:30] Gus Hallam: ah, and I was still sitting on it, apologies. glad they moved
[08:31] Gus Hallam: and Owen, I'm sorry about the lads. I should have said so on the phone. can't have been an easy Friday
[08:50] Owen Pryce: worst bit of the job that. ta for saying

== 2026-06-10 10:00 mail, New lease
Marguerite Sloane: Dear Gus,
  my landlord sends me twelve pages for the café. Would you look before I sign?
  Marguerite
Gus Hallam: Of course. I'll read the lease over the weekend and come back to you on Monday.
Marguerite Sloane: Perfect. He can wait until then.

== 2026-06-15 18:20 mail with Marguerite Sloane, Re: New lease
Gus Hallam: Page 7: the service charge has no ceiling. Ask for one.
  The rest is ordinary, sign away.
  Gus

Expect 2026-06-05: promise late, Owen Pryce, you'll have it Thursday
Expect 2026-06-05: hardship, Owen Pryce, lads
Expect 2026-06-09: nothing
May 2026-06-09: success, Owen Pryce
Expect 2026-06-14: promise due, Marguerite Sloane, lease
May 2026-06-14: event past, Marguerite Sloane
Expect 2026-06-16: nothing
