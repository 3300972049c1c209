About: In a newsroom much is said and little meant; only at the end are there a favour and a leader that is late.
Traps: irony, news about third party, history long ago, hypothetical, quoted mail, negation, event cancelled
You: Wren Aldous

== 2026-11-16 talk, Newsroom
Gil Harbour: That actor from the ferry series has died. His heart.
Wren Aldous: I saw. He was good in that.
Tamsin Roe: When I broke my leg in ninety-eight I watched all of it.
Gil Harbour: If I won the lottery I'd be gone by noon. You'd get a postcard on Friday.
Wren Aldous: The photo credits, please, people.
Tamsin Roe: Can you do them before Thursday?
Wren Aldous: I'm not promising you anything before Thursday.
Tamsin Roe: After is fine too.

== 2026-11-17 09:45 mail, From the printers
Tamsin Roe: For your information, nothing to do for us.
  > Dear all, my father is in intensive care since Sunday, so the night shift is with Lukas this week.
  > I'll send you the new price list by Wednesday. Will you need the thick paper?
  > M. Orsolani
Wren Aldous: Poor man. You answer about the paper?
Tamsin Roe: Done already. Thin.

== 2026-11-18 08:15 chat
Gil Harbour: coffee machine dead again. best week of my life
[08:20] Wren Aldous: condolences
[08:22] Gil Harbour: come to the Anchor on sunday, I'm reading from the novel. the usual twelve people
[08:30] Wren Aldous: would love to! credits are all in by the way, tell Tamsin
[08:31] Gil Harbour: told her, she's doing a little dance

== 2026-11-20 17:10 chat
Gil Harbour: Anchor's cellar is under water, so no reading. spring perhaps
[17:15] Wren Aldous: oh what a shame, Gil, I was looking forward to it
[17:16] Gil Harbour: the twelve will be inconsolable
[17:17] Wren Aldous: thirteen

== 2026-11-23 talk, Phone
Tamsin Roe: You sound better. I did your captions on Saturday as well, since you were flat out with that flu.
Wren Aldous: Are they in the system?
Tamsin Roe: All of them.
Wren Aldous: Then I only owe you the leader. You'll get it tonight.
Tamsin Roe: Tonight is good, the page is waiting.

== 2026-11-25 08:30 mail with Tamsin Roe, Leader
Wren Aldous: Here it is, a day late and two hundred words too long.
  And bless you for those captions, without you I'd have drowned.
  W.

Expect 2026-11-19: nothing
Expect 2026-11-21: nothing
Expect 2026-11-24: thanks, Tamsin Roe, captions
Expect 2026-11-24: promise late, Tamsin Roe, leader
Expect 2026-11-26: nothing
