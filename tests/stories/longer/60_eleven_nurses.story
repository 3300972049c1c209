About: A customer who writes in a second language says where her father is now; dates are promised and slip.
Traps: hardship acknowledged late, question answered by phone, news about third party, learner of English
You: Ottilie Brack

== 2026-09-01 10:30 mail, Training
Xiulan Perrow: Dear Ottilie,
  I am sorry that I answer only now. On Saturday we gave my father to the sea from a little boat, how he wanted, and before this I could not write many things.
  We need the training for eleven nurses. Also I do not understand the line 4 of the invoice. Is it for the whole year?
  Xiulan Perrow
Ottilie Brack: Dear Xiulan,
  no problem at all. Eleven is fine for one group. About the dates you'll hear from me by next Tuesday.
  Ottilie

== 2026-09-03 14:10 chat
Xiulan Perrow: Thank you for your call this morning. Now line 4 is clear for me, it is the whole year, very good
[14:15] Ottilie Brack: glad that's sorted. it's an odd wording
[14:17] Xiulan Perrow: I thought it is my English :)
[14:18] Ottilie Brack: no no, it's our English

== 2026-09-07 09:00 mail, Your father
Ottilie Brack: Dear Xiulan,
  I read your mail of last week again and saw that I had answered the nurses and not you. I am so sorry about your father. A little boat, and the sea as he wanted it: I hope there is some peace in that for you.
  Ottilie
Xiulan Perrow: Dear Ottilie,
  this is very kind. He was a fisherman and then forty years in an office, so he was homesick for water. It was a good day, also sad.
  Xiulan

== 2026-09-09 talk, Desk
Kit Marlow: Monday I'm in at ten only, it's Fia's first day at school. We've made the paper cone and it's taller than her.
Ottilie Brack: Ten is fine.
Kit Marlow: And Pavel in billing has got himself engaged, I hear.
Ottilie Brack: To whom?
Kit Marlow: Somebody from a choir.

== 2026-09-11 10:00 mail, Training dates
Ottilie Brack: Dear Xiulan,
  here are the dates, and I'm sorry that you had to wait: 6, 13 or 20 October, each time from nine to one.
  Ottilie
Xiulan Perrow: Dear Ottilie,
  we take 13 October. I tell the nurses.
  Xiulan
Ottilie Brack: It's booked.

Expect 2026-09-02: hardship, Xiulan Perrow, gave my father to the sea
Expect 2026-09-08: promise due, Xiulan Perrow, dates
Expect 2026-09-10: promise late, Xiulan Perrow, dates
Expect 2026-09-12: nothing
Expect 2026-09-14: event soon, Kit Marlow, first day at school
