About: A quote is to come on Wednesday, then on Monday; a son's day goes by in a subclause; menu cards are a day or two late.
Traps: their promise broken twice, reported speech, someone else's promise, success celebrated late, promise kept and reported by the other
You: Moira Strachan

== 2026-07-06 talk, Supplier call
Kenny Baird: Aye, nae bother, the quote for the trolleys'll be wi' you Wednesday, latest.
Moira Strachan: Wednesday. Spare castors on it too?
Kenny Baird: Them an' all. If I'm slow the day, we'd my boy's graduation at the weekend, first Baird ever wi' letters efter his name.
Moira Strachan: Right. And what's the lead time?
Kenny Baird: Six weeks, give or take.
Moira Strachan: Take, preferably.

== 2026-07-06 15:00 chat
Ulla Prentice: fridge man says he'll send you his report wednesday
[15:01] Ulla Prentice: and you get my allergen sheets the same day
[15:10] Moira Strachan: fine
[15:11] Ulla Prentice: he also says our fridge belongs in a museum

== 2026-07-08 11:40 mail, Sheets
Ulla Prentice: Hi Moira,
  allergen sheets attached. The fridge report came to me instead of you, so that's in here as well.
  Ulla
Moira Strachan: Cheers, Ulla, that's a great help. I'll drop the new menu cards off with you on Friday.

== 2026-07-10 09:30 chat
Moira Strachan: Kenny, I've no seen anything from you yet
[09:52] Kenny Baird: ach, sorry Moira. wee mix up in the office. you'll have the quote Monday, hand on heart
[09:54] Moira Strachan: ok. and I was that busy wi castors I never said: many congratulations on your boy! you must be burstin
[09:55] Kenny Baird: his granny's no stopped greetin since. ta hen

== 2026-07-13 12:15 chat
Ulla Prentice: menu cards were in my pigeonhole this morning, they look bonny
[12:20] Moira Strachan: good. sorry they were late
[12:21] Ulla Prentice: nobody's starved
[12:22] Moira Strachan: in a hospital kitchen that's praise

== 2026-07-15 16:00 mail, Trolleys
Kenny Baird: Dear Moira,
  please find our offer attached, twelve trolleys and four dozen castors. My apologies for the wait.
  Kenny
Moira Strachan: It's here now, thanks, Kenny. I need two signatures, then it's an order.

Expect 2026-07-07: success or event past, Kenny Baird, graduation
May 2026-07-07: success, Kenny Baird
May 2026-07-07: event past, Kenny Baird
May 2026-07-09: their promise, Kenny Baird, quote
Expect 2026-07-09: success, Kenny Baird, graduation
Expect 2026-07-09: promise due, Ulla Prentice, menu cards
Expect 2026-07-11: promise late, Ulla Prentice, menu cards
May 2026-07-11: their promise, Kenny Baird
Expect 2026-07-14: nothing
May 2026-07-14: their promise, Kenny Baird, quote
Expect 2026-07-16: nothing
