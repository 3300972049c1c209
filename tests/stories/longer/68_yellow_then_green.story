About: Cards for an apprentice's resit turned up in a pigeonhole; a swapped shift got its thanks three days on.
Traps: promise kept without a word, event cancelled, thanks already given later, reported speech, three in the talk
You: Hamish Trewarren

== 2026-05-04 talk, Mentoring
Kirsty Mauchwell: I'm no in on Friday week, the fifteenth, I've ma theory resit at the college.
Hamish Trewarren: Which bit did ye come down on?
Kirsty Mauchwell: Earthing. I ken it fine when naebody's lookin.
Hamish Trewarren: I've a box of cards at home fae my own time. They'll be in your pigeonhole by Wednesday.
Kirsty Mauchwell: Aye? Magic. Oh, and Saturday's aff, the Aviemore trip, the minibus fell through.
Hamish Trewarren: Shame.
Kirsty Mauchwell: No really. Wi that lot?

== 2026-05-06 16:40 chat
Kirsty Mauchwell: who put a shoebox in ma pigeonhole?? theres about 400 cards in it
[16:55] Hamish Trewarren: 212. start wi the yellow
[16:57] Kirsty Mauchwell: yer a star. ma gran says they'll pit earthing on ma gravestone

== 2026-05-12 talk, Toolbox talk
Dougal Penhallin: Third floor board's still open.
Kirsty Mauchwell: I can dae that.
Dougal Penhallin: And Hamish, I've taken your Sunday shift, so ye can get tae the wee one's christening. It's squared wi the office.
Hamish Trewarren: Is the lift working yet?
Dougal Penhallin: Is it hell.
Hamish Trewarren: Right, stairs then. Kirsty, yellow, then green, then blue.

== 2026-05-15 18:30 chat
Hamish Trewarren: Dougal, that Sunday. I never said. Cheers, pal, ma sister would have had ma heid
[18:41] Dougal Penhallin: nae bother. eat a bit of cake for me

== 2026-05-19 talk, Mentoring
Kirsty Mauchwell: Seventy-eight per cent!
Hamish Trewarren: Get in! I'm that chuffed for you, Kirsty. How was it on the day?
Kirsty Mauchwell: Six questions oan earthing. Six. Every one a yellow card.
Hamish Trewarren: Keep the box. Some other poor soul will need it.

Expect 2026-05-05: promise due, Kirsty Mauchwell, pigeonhole
May 2026-05-05: hardship, Kirsty Mauchwell
Expect 2026-05-08: nothing
Expect 2026-05-14: event soon, Kirsty Mauchwell, resit
Expect 2026-05-14: thanks, Dougal Penhallin, Sunday shift
Expect 2026-05-18: event past, Kirsty Mauchwell, resit
Expect 2026-05-20: nothing
