"""One skill over time as a picture: a point a month with how sure it is, and each conversation behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from regard.problems import RegardError

if TYPE_CHECKING:
    from datetime import date

WIDTH, HEIGHT = 640, 280
_INK = "#2f6f73"

SCALE = 2
"""Pixels of a PNG for each of the chart's, so that it is sharp where screens are."""


_LEGEND = "Each month’s mean, with its 95% interval from three conversations on; grey: each conversation."


@dataclass(frozen=True, slots=True)
class Drawn:
    """A month as it is drawn.

    Attributes:
        month: its first day.
        mean: of its conversations.
        low: the lower end of the interval; None where it cannot be told.
        high: the upper end.
        each: day and value of each conversation.
    """

    month: date
    mean: float
    low: float | None
    high: float | None
    each: tuple[tuple[date, float], ...]


def growth_chart(question: str, measured: str, axis: str, months: Sequence[Drawn], *, share: bool, kind: str) -> bytes:
    """The picture's bytes.

    Args:
        question: that the measure answers.
        measured: what was measured, in what, and on whose labels.
        axis: what the values count; empty if the numbers say it.
        months: in order.
        share: whether values are shares, shown as percentages.
        kind: `png` or `svg`.

    Raises:
        RegardError: the extra for charts is not installed.
    """
    try:
        import vl_convert
    except ImportError:
        raise RegardError("pictures need the extra for charts: pip install 'regard[charts]'.") from None
    spec = _chart(question, measured, axis, months, share=share)
    if kind == "svg":
        return vl_convert.vegalite_to_svg(spec).encode()
    return vl_convert.vegalite_to_png(spec, scale=SCALE)


def _chart(question: str, measured: str, axis: str, months: Sequence[Drawn], *, share: bool) -> dict[str, Any]:
    """The chart in Vega-Lite's grammar: each conversation a grey dot, each month a point with its interval."""
    means = [
        {"day": f"{each.month:%Y-%m}-15", "value": each.mean, "low": each.low, "high": each.high} for each in months
    ]
    single = [{"day": day.isoformat(), "value": number} for each in months for day, number in each.each]
    months_only = {"format": "%b %Y", "tickCount": {"interval": "month", "step": 1}, "labelOverlap": True}
    days = {"type": "utc", "nice": "month"}  # else a day is the one before it, west of Greenwich
    when = {"field": "day", "type": "temporal", "title": None, "axis": months_only, "scale": days}
    numbers = {"format": "%" if share else ""}
    scaled = {"type": "quantitative", "title": axis or None, "scale": {"zero": share}, "axis": numbers}
    value, low = {"field": "value", **scaled}, {"field": "low", **scaled}
    layers: list[dict[str, Any]] = [
        {
            "data": {"values": single},
            "mark": {"type": "circle", "size": 22, "opacity": 0.4, "color": "#8a8a8a"},
            "encoding": {"x": when, "y": value},
        },
        {
            "data": {"values": [each for each in means if each["low"] is not None]},
            "mark": {"type": "rule", "color": _INK, "strokeWidth": 2},
            "encoding": {"x": when, "y": low, "y2": {"field": "high"}},
        },
        {
            "data": {"values": means},
            "mark": {"type": "line", "color": _INK, "point": {"size": 60, "color": _INK}},
            "encoding": {"x": when, "y": value},
        },
    ]
    return {
        "$schema": "https://vega.github.io/schema/vega-lite/v5.json",
        "width": WIDTH,
        "height": HEIGHT,
        "background": "white",
        "title": {"text": question, "subtitle": [measured, _LEGEND], "anchor": "start", "limit": WIDTH},
        "config": {"view": {"stroke": None}, "font": "sans-serif"},
        "layer": layers,
    }
