"""Asking for many rows at once, by a list that travels as one value whatever its length."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import ARRAY, ColumnElement, Connection, Text, any_, cast, func, literal, select


def among(connection: Connection, column: ColumnElement[Any], values: Iterable[Any]) -> ColumnElement[bool]:
    """Whether a column has one of some values, numbers or texts."""
    listed = list(values)
    if connection.dialect.name == "postgresql":
        return column == any_(cast(literal(listed, ARRAY(column.type)), ARRAY(column.type)))
    each = func.json_each(cast(literal(json.dumps(listed)), Text)).table_valued("value")
    return column.in_(select(each.c.value))
