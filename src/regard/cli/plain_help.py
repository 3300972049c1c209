"""Help as a person would write it: the places of arguments by their names, without Python's types."""

from __future__ import annotations

import re
from typing import Any

from typer.core import TyperCommand

_TYPE = re.compile(r" <[^>]*>$")
"""What typer writes behind an argument, such as ` <list[Path]>`."""


class PlainCommand(TyperCommand):
    """A command whose help names no types."""

    def collect_usage_pieces(self, ctx: Any) -> list[str]:  # noqa: ANN401  # typer does not export its type
        """`FILE...` where typer has `{FILE}...`."""
        return [re.sub(r"[{}]", "", piece) for piece in super().collect_usage_pieces(ctx)]

    def format_options(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401  # likewise
        """The arguments, then the options."""
        for title, kind in (("Arguments", "argument"), ("Options", "option")):
            every = [each.get_help_record(ctx) for each in self.get_params(ctx) if each.param_type_name == kind]
            records = [(_TYPE.sub("", record[0]), record[1]) for record in every if record]
            if records:
                with formatter.section(title):
                    formatter.write_dl(records)
