"""How Alembic runs the scripts: on the connection that `migrating.py` gives it, within that one's transaction."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"], version_table="about", transactional_ddl=True)
context.run_migrations()
