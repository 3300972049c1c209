"""What should I come back to?"""

from __future__ import annotations

from regard.follow_up.follow_up import Draft, FollowUp, KindAct, Reason, Today
from regard.follow_up.names import called_in, shown_in
from regard.follow_up.plain_values import today_as_values
from regard.follow_up.today import today
from regard.follow_up.writing_out import eml, mailto

__all__ = [
    "Draft",
    "FollowUp",
    "KindAct",
    "Reason",
    "Today",
    "called_in",
    "eml",
    "mailto",
    "shown_in",
    "today",
    "today_as_values",
]
