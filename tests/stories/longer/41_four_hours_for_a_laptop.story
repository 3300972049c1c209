About: Two did a kindness in the week of a bid; one was thanked by mail, the other a week on, and then again not.
Traps: thanks already given in another channel, sarcasm, quoted mail, negation, success celebrated at once
You: Ottilie Brand

== 2026-05-11 talk, Bid desk
Colm Tierney: I drove up to Marlby last night and fetched your laptop out of that lobby. It's on your chair.
Ottilie Brand: Is the charger with it?
Colm Tierney: Side pocket.
Sunniva Reke: And I went through your part four on Saturday and Sunday. It's all in comments, you can accept most of them blind.
Ottilie Brand: Good, so we can print on Wednesday. Who has the covers?
Colm Tierney: The copy shop, from tomorrow.
Sunniva Reke: The lift is out again, by the way. Thanks a bunch, facilities.

== 2026-05-12 21:30 mail with Colm Tierney, Sunday night
Ottilie Brand: Dear Colm,
  it only sank in on my way home: two hours up and two hours back, for my laptop, on a Sunday night.
  That was more than kind. Thank you.
  Ottilie

== 2026-05-14 09:20 mail, Spine
Sunniva Reke: Morning Ottilie,
  from the copy shop, see below. What do I tell them?
  > Thank you so much for the files, you are a star.
  > How wide should the spine be? I'll ring you tomorrow about the blue.
  Sunniva
Ottilie Brand: Fourteen millimetres.

== 2026-05-18 talk, Bid desk
Ottilie Brand: Sunniva, before anything else. You gave your whole weekend to part four and I said not one word. It's twice as good. Thank you.
Sunniva Reke: Oh, I'd rather do that than mow the lawn.
Colm Tierney: So is it in?
Ottilie Brand: Uploaded at ten to twelve.
Colm Tierney: Rolf at the railway hopes you'll call him tomorrow.
Ottilie Brand: I won't. He can read the bid.
Sunniva Reke: I'm out on Wednesday, it's the driving test. Fourth go.
Ottilie Brand: Put it on the board, please.

== 2026-05-21 talk, Phone
Sunniva Reke: Passed, since you'll ask!
Ottilie Brand: You passed! Oh, well done, I'm so pleased for you.
Sunniva Reke: I also took the Hollins call for you this morning, you were still on the train, and walked them through the timetable. They've calmed down.
Ottilie Brand: What did they say about the penalty?
Sunniva Reke: Nothing, for once.
Colm Tierney: I'm on too, from the car. We're clearing Dad's flat this week, there's forty years of it, so I come and go.
Ottilie Brand: Use the other number, this one drops in the tunnel.
Colm Tierney: Will do.

== 2026-05-25 08:30 chat
Ottilie Brand: Sunniva, Mr Hollins just told me how well you handled him on Thursday. I should have been the first to say so. thank you!
[08:41] Sunniva Reke: he called me "young man" twice
[08:42] Ottilie Brand: oh no
[08:42] Sunniva Reke: I've been called worse

== 2026-05-25 12:10 talk, Canteen
Ottilie Brand: How are you getting on with your dad's flat? I've been thinking that must be hard.
Colm Tierney: It's the kitchen drawers that get you. His handwriting on everything.
Ottilie Brand: I'm sorry, Colm. Take whatever days you need.
Colm Tierney: It's nearly done. But that's good of you.

Expect 2026-05-13: thanks, Sunniva Reke, part four
Expect 2026-05-15: thanks, Sunniva Reke, part four
Expect 2026-05-19: event soon, Sunniva Reke, driving test
Expect 2026-05-22: thanks, Sunniva Reke, Hollins
Expect 2026-05-22: hardship, Colm Tierney, Dad's flat
Expect 2026-05-26: nothing
