About: An investor's paper came late, his question was answered late, and the comments on it were sent where nobody recorded it.
Traps: promise kept elsewhere and heard of in a talk, conditional, joke, reported speech
You: Ilse Drakenfeld

== 2026-06-01 09:30 mail with Ilse Drakenfeld, After today
Conrad Whitlow-Bey: Dear Ilse,
  good session, my partners are warm. The draft term sheet will be with you on Friday.
  One thing I could not find in the deck: what was churn in April without the pilot customers?
  Best, Conrad
[11:15] Ilse Drakenfeld: Dear Conrad,
  glad to hear it, we enjoyed it too. Please copy Wim, who does our legal side.
  Ilse

== 2026-06-03 talk, Founders' breakfast
Nkem Abiodare: We signed the second bakery chain last night, so that's forty shops from July. I nicked the pen.
Ilse Drakenfeld: Do they all ask for churn without pilots?
Nkem Abiodare: All of them. If they ever stop asking, run.
Ilse Drakenfeld: What are you using for payroll?
Nkem Abiodare: A spreadsheet and fear.
Ilse Drakenfeld: Same. My accountant says fear isn't deductible.

== 2026-06-05 10:40 mail with Conrad Whitlow-Bey, Re: After today
Ilse Drakenfeld: Dear Conrad,
  I owe you a number. 3.1 per cent in April, pilots taken out, 2.8 in May.
  Ilse

== 2026-06-05 13:05 chat
Ilse Drakenfeld: Nkem, forty shops!! It only sank in on the tram. Congratulations, I'm so pleased for you all
[13:20] Nkem Abiodare: haha thank you. i was waiting to see when it lands

== 2026-06-09 16:20 mail with Ilse Drakenfeld, Draft term sheet
Conrad Whitlow-Bey: Dear Ilse,
  attached at last, with apologies. If anything in it makes you want to throw it at me, say so before our lawyers get used to it.
  Best, Conrad
[17:02] Ilse Drakenfeld: Dear Conrad,
  received, thank you. We'll come back to you with our comments by Wednesday the 17th.
  Ilse

== 2026-06-17 talk, Call with Conrad
Conrad Whitlow-Bey: I read your comments on the train. Eleven of them. Nine I can sign tonight.
Ilse Drakenfeld: And the other two?
Conrad Whitlow-Bey: Are expensive. Give me a week with my partners on those.
Ilse Drakenfeld: A week is fine.
Conrad Whitlow-Bey: My daughter says I should have been a dentist, it hurts less.

Expect 2026-06-04: question, Conrad Whitlow-Bey, churn
Expect 2026-06-04: success, Nkem Abiodare, second bakery chain
Expect 2026-06-08: nothing
May 2026-06-08: their promise, Conrad Whitlow-Bey, term sheet
Expect 2026-06-11: nothing
Expect 2026-06-16: promise due, Conrad Whitlow-Bey, comments
Expect 2026-06-18: nothing
