About: A weekly call that stopped, and a bicycle in a hall that somebody else was looking for.
Traps: no rhythm with the other one, promise without a day, small talk, one missed week is no silence
You: Matthis Oyelund

== 2026-02-04 talk, Wednesday call
Berthe Quillfeather: The beans are ordered. Six kinds. Don't tell the treasurer.
Matthis Oyelund: I am the treasurer.
Berthe Quillfeather: Then forget it again.
Matthis Oyelund: Forgotten. Until Wednesday, Berthe.

== 2026-02-10 21:15 chat
Ludo Vanterpool: if u hear of a cargo bike going cheap shout. doing the food parcels on a ladies bike from 1981 here
[21:30] Matthis Oyelund: will keep my ears open
[21:31] Ludo Vanterpool: it has a basket. it fits 1 cabbage

== 2026-02-11 talk, Wednesday call
Berthe Quillfeather: Nobody has touched the compost since Christmas. I went and looked at it. It looked back.
Matthis Oyelund: I'll put it on the list for the work day.
Berthe Quillfeather: Put it on top.
Matthis Oyelund: It's on top.

== 2026-02-18 talk, Wednesday call
Berthe Quillfeather: My nephew's gone to Malta and left me his cargo bicycle in the hall, I have to climb over it to get to my own coats.
Matthis Oyelund: Can't he sell it?
Berthe Quillfeather: He says whoever wants it can have it. And the beans have come.
Matthis Oyelund: All six?
Berthe Quillfeather: Seven.

== 2026-02-20 12:10 chat
Matthis Oyelund: Ludo, Berthe Quillfeather, 4 Plum Row, has your bike in her hall. Free. She'd be glad to get at her coats
[12:12] Ludo Vanterpool: NO. going over now. ur a hero

== 2026-02-25 talk, Wednesday call
Berthe Quillfeather: That young man came for it. He rode off ringing the bell like Christmas.
Matthis Oyelund: He's wanted one for ages.
Berthe Quillfeather: I've found three hats behind it.
Matthis Oyelund: Then everybody's won.

== 2026-03-04 talk, Wednesday call
Berthe Quillfeather: Peas in, beans in the window. The compost is steaming.
Matthis Oyelund: Steaming is good.
Berthe Quillfeather: Steaming is very good. Well, that's all from me.
Matthis Oyelund: Till next week.

Expect 2026-02-13: nothing
Expect 2026-02-19: resource or need met, Ludo Vanterpool, cargo
May 2026-02-19: need met, Ludo Vanterpool
May 2026-02-19: resource, Ludo Vanterpool
May 2026-02-19: need met, Berthe Quillfeather
May 2026-02-19: promise due, Ludo Vanterpool
Expect 2026-02-23: nothing
Expect 2026-03-16: nothing
Expect 2026-03-30: silence, Berthe Quillfeather
