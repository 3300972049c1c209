"""What should I come back to?"""

from __future__ import annotations

from regard.follow_up.follow_up import Draft, FollowUp, KindAct, Reason, Today

__all__ = ["Draft", "FollowUp", "KindAct", "Reason", "Today"]
