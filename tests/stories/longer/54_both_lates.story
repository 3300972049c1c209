About: A rota is filled fast, and what was said while filling it is heard some days later.
Traps: hardship acknowledged late, event asked about, question answered by word of mouth
You: Gethin Prowse

== 2026-04-07 talk, Rota
Gethin Prowse: Right then, lates. I've a hole on the sixteenth and one on the twenty-third.
Lorna Tuck: Give me the pair of them. There's nobody to get home for since Rob packed up his records and went.
Gethin Prowse: Lovely, both to Lorna. Adaeze, could you do this Thursday night?
Adaeze Fennimore: Not Thursday. Blessing has her interview for the midwifery course, I am driving her down to Swanmere.
Gethin Prowse: Friday?
Adaeze Fennimore: Friday I can.
Gethin Prowse: There we are, that's the month full. Who's got the biscuits?

== 2026-04-08 11:15 mail with Gethin Prowse, Side room 4
Adaeze Fennimore: Dear Gethin,
  estates have been on to me. Do we keep both keys for side room 4, or shall one go back to them? They have to write it in their book.
  Adaeze

== 2026-04-10 13:00 chat
Lorna Tuck: 16th sorted, agency is sending one, so we're three
[13:10] Gethin Prowse: Champion. And Lorna, you told us on Tuesday that Rob's gone and I wrote down a shift. I'm sorry. That must be miserable. Cup of tea off the ward?
[13:14] Lorna Tuck: go on then. 3ish. you're buying
[13:15] Gethin Prowse: And cake

== 2026-04-13 talk, Handover
Gethin Prowse: Adaeze, the keys. We keep both, tell estates it was me.
Adaeze Fennimore: I will tell them with pleasure.
Gethin Prowse: And Blessing? How did she get on in Swanmere?
Adaeze Fennimore: They gave her the place before she had her coat on.
Gethin Prowse: Oh, that's wonderful! You tell her well done from all of us, mind.
Lorna Tuck: From me twice. We need midwives.

Expect 2026-04-09: hardship, Lorna Tuck, Rob packed up his records
Expect 2026-04-09: event soon, Adaeze Fennimore, interview
Expect 2026-04-11: event past, Adaeze Fennimore, interview
Expect 2026-04-11: question, Adaeze Fennimore, both keys for side room 4
Expect 2026-04-14: nothing
