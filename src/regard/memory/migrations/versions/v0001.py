"""The first tables, as `v0001.sqlite.sql` and `v0001.postgresql.sql` have them."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make them all."""
    connection = op.get_bind()
    file = Path(__file__).with_name(f"v{revision}.{connection.dialect.name}.sql")
    for statement in file.read_text("utf-8").split(";\n"):
        if statement.strip():
            connection.exec_driver_sql(statement)
