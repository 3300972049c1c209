About: A salesman gives another address for his samples; a warehouse manager has zero findings; a letter is due.
Traps: hardship acknowledged late, promise kept and reported by the other, success celebrated in another channel, joke
You: Kit Barlowe

== 2026-03-16 talk, Pipeline
Kit Barlowe: Dwayne, you're up.
Dwayne Foss: Two deals moved. Ship my samples to my sister's from here on, I'm not at the house anymore. Carrie kept it.
Kit Barlowe: Text me the address. What's your number for the quarter?
Dwayne Foss: Eighty-one, maybe eighty-four.
Kit Barlowe: Let's call it eighty-one. What about Tull County?
Dwayne Foss: They want a second demo.

== 2026-03-17 13:05 chat
Dwayne Foss: 412 Alder, Tull. yellow garage
[13:20] Kit Barlowe: got it. your samples go out tomorrow
[13:21] Dwayne Foss: cool
[13:22] Dwayne Foss: dog bites but only UPS lol

== 2026-03-19 10:15 chat
Dwayne Foss: box came. sis says i owe her half a garage
[10:22] Kit Barlowe: ha
[10:24] Kit Barlowe: hey, I blew right by it Monday. you and Carrie, I'm sorry. how are you holding up?
[10:40] Dwayne Foss: some days ok some not. appreciate you asking man

== 2026-03-19 16:30 mail, Audit
Marisol Teague: Hi Kit,
  the safety inspectors left an hour ago. Zero findings, first time in this building, ever. My crew is out in the lot doing donuts on the forklift (kidding).
  Do you want the report for your Monday deck?
  Marisol
Kit Barlowe: Yes please, as a PDF.
Marisol Teague: Attached.

== 2026-03-23 talk, Pipeline
Kit Barlowe: Before numbers. Marisol and her crew got zero findings last week. That has never happened, and I'm proud to know you all. Congratulations, Marisol.
Marisol Teague: Aw. I'll tell them.
Dwayne Foss: I'm gonna retire tomorrow and go work for her.
Kit Barlowe: You can't lift a box. You'll have your comp letter by end of day Wednesday, by the way.
Dwayne Foss: Then I guess I'll stay.

== 2026-03-26 11:00 talk, Phone
Dwayne Foss: Letter looks right to me. Same split as last year.
Kit Barlowe: Same split. Sign it when you can.
Dwayne Foss: Signed it in the truck.
Kit Barlowe: Of course you did.

Expect 2026-03-18: hardship, Dwayne Foss, not at the house
Expect 2026-03-18: promise due, Dwayne Foss, samples
Expect 2026-03-20: success, Marisol Teague, Zero findings
May 2026-03-20: thanks, Marisol Teague
Expect 2026-03-24: promise due, Dwayne Foss, comp letter
Expect 2026-03-27: nothing
