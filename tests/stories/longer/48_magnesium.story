About: Two questions and a sleepless man in one mail, of which the first question was answered; a client's question on the site was not.
Traps: answered only with advice, question answered by phone, rhetorical question, hardship acknowledged late
You: Noor Castell

== 2026-09-08 03:50 mail, Stairwell
Viktor Palen: Hi Noor,
  drawings of the stairwell attached. Does the old banister have to stay, or may I draw a new one?
  And is it Lena or the city whom I ask about the fire doors?
  Forgive the hour. Since Ana moved out I don't sleep much, so at least the drawings get something from it.
  Viktor
Noor Castell: Thanks, they look good. The banister stays.
  Try magnesium before bed, it works wonders.

== 2026-09-11 14:20 chat
Viktor Palen: thx for calling back just now. so lena it is
[14:25] Noor Castell: she knows every door in that house
[14:31] Viktor Palen: she already sent the list. 41 doors!
[14:32] Noor Castell: told you

== 2026-09-14 talk, On site
Agnes Thorp: Who in heaven's name puts a radiator behind a door?
Viktor Palen: The sixties.
Agnes Thorp: And when does the scaffolding come down, Noor? Mother turns ninety on the twenty-sixth, and from her chair she sees nothing but planks.
Noor Castell: Let's do the cellar first, while the light is on.
Agnes Thorp: Mind your head.
Viktor Palen: Too late.

== 2026-09-14 11:30 talk, Way back
Noor Castell: Viktor, I sent you a tablet when I should have asked how you are. I'm sorry about you and Ana.
Viktor Palen: It is very quiet at home, that's all. After nine years.
Noor Castell: Nine years. That's hard. Come and eat with us, any evening.
Viktor Palen: That's nice of you. I would like that.

== 2026-09-17 16:45 mail with Agnes Thorp, Scaffolding
Noor Castell: Dear Mrs Thorp,
  I have spoken to the builders: all of it is gone by the 24th. Your mother will have her garden back.
  Noor Castell

Expect 2026-09-10: hardship, Viktor Palen, Ana moved out
Expect 2026-09-10: question, Viktor Palen, fire doors
Expect 2026-09-12: hardship, Viktor Palen, Ana moved out
Expect 2026-09-16: question, Agnes Thorp, scaffolding
Expect 2026-09-18: nothing
Expect 2026-09-25: occasion or event soon, Agnes Thorp, twenty-sixth
May 2026-09-25: event past, Agnes Thorp
May 2026-09-25: promise late, Agnes Thorp
