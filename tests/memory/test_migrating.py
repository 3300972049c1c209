"""The tables of every earlier version become those of this one, with all that is in them; a backup is made before."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, inspect
from sqlalchemy.engine.reflection import Inspector

from regard.memory import migrating, open_memory, schema
from regard.memory.keys import from_passphrase
from regard.memory.migrating import MIGRATIONS, migrate
from regard.memory.postgresql import postgresql_engine
from regard.memory.schema import make_tables
from regard.memory.sqlite import sqlite_engine
from regard.problems import MemoryCannotOpen

VERSIONS = sorted(path.stem.removeprefix("v") for path in (MIGRATIONS / "versions").glob("v*.py"))


def shape(connection: Connection) -> dict[str, object]:
    """Every table with its columns, keys and indexes."""
    seen: Inspector = inspect(connection)
    return {
        name: (
            sorted((column["name"], str(column["type"]), column["nullable"]) for column in seen.get_columns(name)),
            seen.get_pk_constraint(name)["constrained_columns"],
            sorted(str(key["constrained_columns"]) + str(key["referred_table"]) for key in seen.get_foreign_keys(name)),
            sorted(str(index["name"]) + str(index["column_names"]) for index in seen.get_indexes(name)),
        )
        for name in seen.get_table_names()
        if not name.startswith("turn_words_")
    }


def engine_at(path: Path) -> Engine:
    """A plain file."""
    return sqlite_engine(path, None)


def test_the_newest_script_is_the_version_of_the_tables() -> None:
    assert VERSIONS[-1] == schema.VERSION


def test_the_scripts_make_what_a_first_start_makes(tmp_path: Path) -> None:
    migrated, made = engine_at(tmp_path / "migrated.db"), engine_at(tmp_path / "made.db")
    migrate(migrated, None, MIGRATIONS)
    with made.begin() as connection:
        make_tables(connection)

    with migrated.connect() as one, made.connect() as other:
        assert shape(one) == shape(other)
    migrated.dispose()
    made.dispose()


def test_the_scripts_make_what_a_first_start_makes_on_a_server(new_database: Callable[[], str]) -> None:
    migrated, made = postgresql_engine(new_database()), postgresql_engine(new_database())
    migrate(migrated, None, MIGRATIONS)
    with made.begin() as connection:
        make_tables(connection)

    with migrated.connect() as one, made.connect() as other:
        assert shape(one) == shape(other)
    migrated.dispose()
    made.dispose()


SCRIPT = """
from alembic import op
import sqlalchemy as sa

revision = "9998"
down_revision = "{after}"


def upgrade():
    op.add_column("setting", sa.Column("colour", sa.Text(), nullable=False, server_default="blue"))
{more}
"""


OneMore = Callable[[str], None]


@pytest.fixture
def one_more(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OneMore:
    """Adds a later script, as there will be some day, that ends with the lines given."""
    folder = tmp_path / "migrations"

    def add(lines: str) -> None:
        (folder / "versions").mkdir(parents=True)
        for each in [MIGRATIONS / "env.py", *(MIGRATIONS / "versions").glob("v*")]:
            (folder / each.relative_to(MIGRATIONS)).write_bytes(each.read_bytes())
        (folder / "versions" / "v9998.py").write_text(SCRIPT.format(after=VERSIONS[-1], more=lines))
        monkeypatch.setattr(migrating, "MIGRATIONS", folder)
        monkeypatch.setattr(migrating, "VERSION", "9998")

    return add


@pytest.mark.parametrize("passphrase", [None, "a phrase"])
def test_a_memory_of_an_earlier_version_is_brought_up_to_date_after_a_backup(
    tmp_path: Path, one_more: OneMore, passphrase: str | None
) -> None:
    path = tmp_path / "memory.db"
    with closing(open_memory(path, passphrase=passphrase, encrypted=passphrase is not None)) as memory:
        memory.set("name", "value")
    one_more("")

    with closing(open_memory(path, passphrase=passphrase)) as memory:
        assert memory.setting("name") == "value"

    backup = tmp_path / "memory.before-9998.db"
    assert backup.stat().st_mode & 0o777 == 0o600
    assert colours(path, passphrase) == ["blue"]
    with pytest.raises(Exception, match="colour"):
        colours(backup, passphrase)


def colours(path: Path, passphrase: str | None) -> list[str]:
    """What the new column holds."""
    engine = sqlite_engine(path, from_passphrase(passphrase) if passphrase else None)
    try:
        with engine.connect() as connection:
            return list(connection.exec_driver_sql("SELECT colour FROM setting").scalars())
    finally:
        engine.dispose()


def test_a_migration_that_fails_leaves_the_memory_as_it_was(tmp_path: Path, one_more: OneMore) -> None:
    path = tmp_path / "memory.db"
    with closing(open_memory(path, encrypted=False)) as memory:
        memory.set("name", "value")
    one_more("    op.execute(\"INSERT INTO fact VALUES (1, 77, '', '', '')\")  # of nobody")

    with pytest.raises(MemoryCannotOpen, match="refers to nothing"):
        open_memory(path)

    with pytest.raises(Exception, match="colour"):
        colours(path, None)


@pytest.mark.parametrize("version", VERSIONS)
def test_what_every_version_kept_is_there_after_all_migrations(tmp_path: Path, version: str) -> None:
    """Tables as that version made them, with a row in each, become those of today."""
    path = tmp_path / "memory.db"
    engine = engine_at(path)
    migrate(engine, None, MIGRATIONS, to=version)
    with engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO setting (name, value) VALUES ('kept since', ?)", (version,))
    engine.dispose()

    with closing(open_memory(path)) as memory:
        assert memory.setting("kept since") == version
        assert set(memory.counts()) == set(schema.TABLES) - {"about", "set_aside"}
