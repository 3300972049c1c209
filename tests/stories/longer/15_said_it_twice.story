About: The same thing is promised twice, and is one thing.
Traps: promise repeated
You: Vera Quist

== 2026-05-18 talk, Budget
Abel Roux: I still miss the travel figures.
Vera Quist: You'll get the travel figures from me this week.
Abel Roux: OK.

== 2026-05-20 09:40 chat
Abel Roux: travel figures?
[09:55] Vera Quist: Friday at the latest, I'll send you the travel figures

== 2026-05-25 talk, Budget
Vera Quist: Abel, the travel figures, I know. Wednesday. My word on it.
Abel Roux: Wednesday then.

== 2026-05-28 16:00 mail with Abel Roux, Travel figures
Vera Quist: Abel,
  the travel figures for the first quarter are in the sheet attached. I am sorry that you had to ask three times.
  Vera

Expect 2026-05-22: promise due, Abel Roux, travel figures
Expect 2026-05-27: promise due or promise late, Abel Roux
Expect 2026-05-29: nothing
Expect 2026-06-02: nothing
