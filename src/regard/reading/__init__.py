"""What does this conversation say about how I listened?"""

from __future__ import annotations

from regard.reading.moments import Moment, Response
from regard.reading.read import NextStep, Reading, read

__all__ = ["Moment", "NextStep", "Reading", "Response", "read"]
