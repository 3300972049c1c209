About: A first school day on a date, a question about leave that was answered by phone, and a rota done overnight and thanked for four days on.
Traps: question answered by phone, news about third party, thanks already given later, small talk
You: Marisol Quade

== 2026-08-17 talk, Handover
Marisol Quade: Morning, you two. Kettle's dead again, there is juice.
Dilip Arandar: Bed six slept. Bed nine's daughter had her twins overnight, both tiny, both fine, he's told everyone who walks past.
Fenna Dijkhof: He showed me forty pictures. They look like prunes.
Dilip Arandar: And before I forget, on the 27th I can't do the late, Arjun starts school and he wants me at the gate with the camera.
Marisol Quade: The 27th. There, it's on the board. Who counted the drug cupboard?
Fenna Dijkhof: Nobody. I go after coffee.

== 2026-08-19 14:10 chat
Fenna Dijkhof: cupboard counted. 14 syringe drivers, 1 with no charger
[14:12] Fenna Dijkhof: also can i take my october leave in one block or must it be split? then i can look for a ferry
[14:30] Marisol Quade: which bay is the one w/o charger in?
[14:31] Fenna Dijkhof: c
[14:33] Marisol Quade: ah, the one that walks. ta

== 2026-08-20 07:20 mail, Bank holiday rota
Winsome Tarrow: Hello Marisol,
  you looked done in on Tuesday, so I sat down last night and did the whole bank holiday rota for you. It is in the drive. Nobody has two nights running, and I put myself in where it would not close.
  Winsome
Marisol Quade: Does it have Dilip off on the 27th?
Winsome Tarrow: It does.
Marisol Quade: And two on the desk Monday night?
Winsome Tarrow: Two on the desk.

== 2026-08-24 12:05 chat
Fenna Dijkhof: ferry booked!! so good that you rang last night. one whole block, i will sleep till noon every day
[12:20] Marisol Quade: you've earned it. bring me back a seal
[12:21] Fenna Dijkhof: a real one or from wool
[12:22] Marisol Quade: surprise me

== 2026-08-24 17:45 chat
Marisol Quade: Winsome, all I did was quiz you about the 27th. That rota is a work of art and I slept because of it. Thank you, truly.
[18:02] Winsome Tarrow: ah go on with you
[18:03] Marisol Quade: I mean it
[18:05] Winsome Tarrow: then i'll take it x

Expect 2026-08-21: question, Fenna Dijkhof, october leave
Expect 2026-08-21: thanks, Winsome Tarrow, rota
Expect 2026-08-26: event soon, Dilip Arandar, Arjun starts school
Expect 2026-08-28: event past, Dilip Arandar, Arjun starts school
Expect 2026-09-01: nothing
