About: Two questions in one mail and one answer; a first talk; and a chair that somebody did not get, told at the door of a room.
Traps: question half answered, promise kept in another channel, quoted mail, hardship acknowledged late
You: Leopold Ansgarth

== 2026-04-07 talk, Supervision
Xiadan Whitmoor: Chapter two is finish. It has fifty-one page, I know this is too much page.
Leopold Ansgarth: Better than too few. I'll have read it by Tuesday.
Xiadan Whitmoor: And on Thursday next week I am not in the institute, I give my first talk, in Ghent. Already now I practise to my rice cooker.
Leopold Ansgarth: Speak to the back row. Has the ethics form gone out?
Xiadan Whitmoor: Yes, since two weeks.
Leopold Ansgarth: Good.

== 2026-04-10 14:05 mail with Leopold Ansgarth, Two small things
Xiadan Whitmoor: Dear Leopold,
  is B12 still our room on Wednesday?
  And must the interview texts stay outside, or is it allowed to have them in the appendix?
  Best regards, Xiadan
[16:30] Leopold Ansgarth: B12 is ours until July.
  L.

== 2026-04-14 21:40 mail with Xiadan Whitmoor, Re: Two small things
Leopold Ansgarth: Dear Xiadan,
  fifty-one pages, and I wanted to keep forty-eight. My notes are in the margin, attached. The interviews may go in, without names.
  L.
  > is B12 still our room on Wednesday?
  > And must the interview texts stay outside, or is it allowed to have them in the appendix?
[22:15] Xiadan Whitmoor: Dear Leopold,
  so many notes! Thank you, I will read all in the train.
  Xiadan

== 2026-04-17 talk, Corridor
Esme Tarrowin: You're after B12? I've still got the key somewhere.
Leopold Ansgarth: Just for an hour.
Esme Tarrowin: Here. They gave the chair in Uppsala to the other one, and I'd already picked the school for the boys.
Leopold Ansgarth: Does the projector work now?
Esme Tarrowin: If you hit it.

== 2026-04-20 09:05 chat
Leopold Ansgarth: Esme, on Friday you told me about Uppsala and I asked about a projector. I'm so sorry, that was yours by rights. Lunch today, on me?
[09:20] Esme Tarrowin: Forgiven. It's been a grim week, so yes please. Half twelve.
[09:21] Leopold Ansgarth: At the door.

== 2026-04-20 14:10 chat
Leopold Ansgarth: And, how was Ghent?
[14:15] Xiadan Whitmoor: In the back row one man was sleeping. But the others make three questions!!
[14:16] Leopold Ansgarth: Three! My first one got none at all. Congratulations, Xiadan.

Expect 2026-04-13: question, Xiadan Whitmoor, appendix
Expect 2026-04-13: promise due, Xiadan Whitmoor, by Tuesday
May 2026-04-13: success, Xiadan Whitmoor
Expect 2026-04-15: event soon, Xiadan Whitmoor, Ghent
Expect 2026-04-18: event past, Xiadan Whitmoor, Ghent
Expect 2026-04-18: hardship, Esme Tarrowin, Uppsala
Expect 2026-04-21: nothing
