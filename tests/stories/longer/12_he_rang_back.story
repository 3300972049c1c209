About: A question by mail was answered by telephone, another was left.
Traps: question answered by phone
You: Nora Beck

== 2026-08-03 10:40 mail with Nora Beck, Delivery to the back gate
Juan Prado: Hello Nora,
  can the lorry come to the back gate on the 12th, or only to the front?
  Regards, Juan

== 2026-08-04 talk, Call with Juan
Nora Beck: Hi Juan, it's Nora, about your mail. The back gate is fine, but before ten.
Juan Prado: Before ten, good. Then I tell the driver.

== 2026-08-05 13:00 mail with Nora Beck, Your comments on the lease
Edda Rohn: Dear Nora,
  which of the two clauses would you strike? Our side needs to know before we can go on.
  Edda Rohn

== 2026-08-06 09:00 chat
Juan Prado: thanks for yesterday. driver knows
[09:30] Nora Beck: super

Expect 2026-08-05: nothing
May 2026-08-05: question, Edda Rohn
Expect 2026-08-07: question, Edda Rohn, which of the two clauses
Expect 2026-08-11: question, Edda Rohn, which of the two clauses
