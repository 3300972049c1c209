About: Plans of the other's company, beside one of her own.
Traps: plan of the other company, event soon
You: Dario Benn

== 2026-09-21 talk, Supplier call
Freya Holt: We launch the new valve on the 1st of October, and our plant in Brno opens in spring.
Dario Benn: Does the old one stay?
Freya Holt: Until 2028.

== 2026-09-23 14:00 mail with Dario Benn, Price change
Freya Holt: Dear Dario,
  as of 1 November our prices rise by two per cent. The list follows at the end of the month.
  Freya Holt

== 2026-09-28 talk, Supplier call
Freya Holt: I'm not here from Friday. I get married on Saturday, so somebody else picks up.
Dario Benn: Good to know. Who?
Freya Holt: Mister Pohl.

Expect 2026-09-25: nothing
Expect 2026-10-02: event soon or success, Freya Holt, married
Expect 2026-10-05: event past or success, Freya Holt, married
May 2026-10-05: their promise, Freya Holt, list
