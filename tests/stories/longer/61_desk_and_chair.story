About: A freelancer waits for an order number, and is slow to thank a friend and to hear good news.
Traps: joke, thanks already given later, promise kept in another channel, conditional
You: Gus Fennel

== 2026-11-02 talk, Winter campaign
Antje Morrow: We love line two. Line three is my boss's baby, so nobody touches line three.
Gus Fennel: Nobody touches it. I can't invoice without an order number, though.
Antje Morrow: I know, I know. The number's in your inbox by Wednesday, I swear on my house plants.
Gus Fennel: Your house plants are dead.
Antje Morrow: The cactus isn't.
Gus Fennel: The final text is yours on Thursday at noon.
Antje Morrow: Noon it is.

== 2026-11-03 10:00 mail, Your desk
Theo Blunt: G'day Gus,
  had my accountant on the blower about my own stuff, so I took her through your list as well, all of it, took us half an arvo. I've typed up what she said below. Short version: desk yes, lamp yes, coffee machine no way mate.
  Theo
Gus Fennel: And the chair?
Theo Blunt: Chair too, as long as it swivels.
Gus Fennel: It swivels. It squeaks as well.

== 2026-11-05 11:50 chat
Gus Fennel: text's in the shared folder. line three untouched by human hand
[12:15] Antje Morrow: you angel. boss is purring
[12:16] Gus Fennel: good boss
[12:20] Antje Morrow: sometimes

== 2026-11-09 talk, Coworking
Gus Fennel: That list you typed up, Theo. That's gold. Thanks, mate, really, and thank her too.
Theo Blunt: No worries. She likes a puzzle.
Gus Fennel: How's the radio play?
Theo Blunt: If it ever gets past page nine you'll hear me shouting from here to Perth.
Gus Fennel: I'll keep a window open.

== 2026-11-10 09:00 mail, Order number
Antje Morrow: Hi Gus,
  it's 4500-8812, finally. I'm late because they made me head of production on Friday and I have been carrying boxes from one floor to the other ever since.
  Antje
Gus Fennel: Got it. Invoice attached, thirty days as usual.
Antje Morrow: Passed on to accounts.

== 2026-11-12 17:05 chat
Gus Fennel: hold on. HEAD of production?? I was so busy with my invoice that I read over it. congratulations, they couldn't have picked a better one
[17:20] Antje Morrow: thank you!! the cactus has a window now
[17:21] Gus Fennel: it has earned it
[17:22] Antje Morrow: more than me

Expect 2026-11-04: thanks, Theo Blunt, your list
Expect 2026-11-04: promise due, Antje Morrow, final text
Expect 2026-11-06: thanks, Theo Blunt, your list
May 2026-11-06: their promise, Antje Morrow, by Wednesday
Expect 2026-11-11: success, Antje Morrow, head of production
Expect 2026-11-13: nothing
