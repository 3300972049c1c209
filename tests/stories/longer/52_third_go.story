About: A quote that goes out late, volumes that come late, and a driving test that is put off.
Traps: event moved, promise kept in another channel, their promise kept late, small talk
You: Bastian Krell

== 2026-02-09 talk, Spring boxes
Milena Roos: So with the window in the lid, what does that do to the price?
Bastian Krell: I have to ask the die cutter. Revised quote is with you by Wednesday, latest.
Milena Roos: Good. And you get the autumn volumes from me on Friday, I need Petr's figures first.
Bastian Krell: Shall we talk on Thursday, once you've seen it?
Milena Roos: Not Thursday. Thursday I've got my driving test. Don't laugh, it's the third go and I'm forty-one.
Bastian Krell: I would never. Monday then, at ten.
Milena Roos: Monday, ten.

== 2026-02-10 14:20 chat
Pascal Imhof: window lid: 4 cents on top from 5,000 up, the cutter says
[14:31] Bastian Krell: and below?
[14:32] Pascal Imhof: 7
[14:32] Bastian Krell: ok, thanks
[14:40] Pascal Imhof: they had snow up there, 20 cm. he sent me a photo of his van. you see the aerial

== 2026-02-12 07:20 chat
Milena Roos: they've moved my test btw, the examiner has the flu. now it's the 24th at 9
[07:40] Bastian Krell: oh no, all those nerves for nothing!
[07:41] Milena Roos: I had even ironed a blouse
[07:42] Bastian Krell: hang it up well. 24th, noted

== 2026-02-16 talk, Spring boxes
Bastian Krell: I'm sharing the sheet with you now. That's the quote, and I'm sorry it isn't Wednesday any more. Four cents with the window, from five thousand.
Milena Roos: Four cents I can sell upstairs.
Bastian Krell: Then I block the machine for week ten.
Milena Roos: Do that. Is it still snowing with you?
Bastian Krell: Slush. Have a good week.
Milena Roos: You too.

== 2026-02-18 09:40 mail, Autumn
Milena Roos: Dear Bastian,
  here they are at last: 40,000 of the small and 12,000 of the large, delivery from the end of August. Petr sat on it, then I did.
  Milena
Bastian Krell: Dear Milena,
  perfect, thank you. That's all I need for the paper order.
  Bastian

Expect 2026-02-11: promise due, Milena Roos, Revised quote
Expect 2026-02-11: event soon, Milena Roos, test
Expect 2026-02-13: promise late, Milena Roos, Revised quote
May 2026-02-13: question, Milena Roos, what does that do to the price
Expect 2026-02-17: nothing
May 2026-02-17: their promise, Milena Roos, autumn volumes
Expect 2026-02-20: nothing
Expect 2026-02-24: event soon, Milena Roos, test
May 2026-02-24: promise due, Milena Roos
