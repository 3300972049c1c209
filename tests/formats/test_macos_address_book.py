"""The address book of the Mac, made here from SQL."""

from __future__ import annotations

import pytest

from formats.made_databases import database
from formats.read_values import values_of
from regard.formats import from_bytes
from regard.formats.macos_address_book import read, sure
from regard.problems import CannotRead

BOOK = """
CREATE TABLE Z_PRIMARYKEY (Z_ENT INTEGER, Z_NAME TEXT);
CREATE TABLE ZABCDRECORD (Z_PK INTEGER, Z_ENT INTEGER, ZFIRSTNAME TEXT, ZLASTNAME TEXT, ZORGANIZATION TEXT,
    ZBIRTHDAY REAL, ZNAME TEXT, ZTHUMBNAILIMAGEDATA BLOB);
CREATE TABLE ZABCDPHONENUMBER (ZOWNER INTEGER, ZFULLNUMBER TEXT, ZLABEL TEXT, ZISPRIMARY INTEGER,
    ZORDERINGINDEX INTEGER);
CREATE TABLE ZABCDRELATEDNAME (ZOWNER INTEGER, ZNAME TEXT, ZLABEL TEXT);
CREATE TABLE ZABCDNOTE (ZCONTACT INTEGER, ZTEXT TEXT);
CREATE TABLE Z_22PARENTGROUPS (Z_22CONTACTS INTEGER, Z_19PARENTGROUPS1 INTEGER);
INSERT INTO Z_PRIMARYKEY VALUES (19, 'ABCDGroup'), (22, 'ABCDContact'), (30, 'ABCDInfo');
INSERT INTO ZABCDRECORD VALUES (1, 22, 'Mila', 'Brandt', NULL, -335577600, NULL, x'00ff'),
    (2, 22, NULL, NULL, 'Garden Works', 'soon', NULL, NULL), (3, 19, NULL, NULL, NULL, NULL, 'Choir', NULL),
    (4, 22, NULL, NULL, NULL, -12518582400, NULL, NULL), (5, 30, NULL, NULL, NULL, NULL, 'x', NULL);
INSERT INTO ZABCDPHONENUMBER VALUES (1, '555 0101', '_$!<Work>!$_', 0, 1), (1, '555 0100', 'Greenhouse', 1, 2),
    (9, '555', NULL, 0, 0), (1, x'ff', NULL, 0, 0);
INSERT INTO ZABCDRELATEDNAME VALUES (1, 'Otis Quay', '_$!<Spouse>!$_');
INSERT INTO ZABCDNOTE VALUES (1, 'Likes
tea');
INSERT INTO Z_22PARENTGROUPS VALUES (1, 3), (1, 99);
"""


def test_people_with_what_belongs_to_them() -> None:
    file = from_bytes("AddressBook-v22.abcddb", database(BOOK))

    assert sure(file) > 0.9
    assert values_of(read(file)) == {
        "items": 5,
        "kept": 2,
        "contacts": [
            {
                "name": "Mila Brandt",
                "given": "Mila",
                "family": "Brandt",
                "birthday": "1990-05-15",
                "phones": [["555 0100", "Greenhouse"], ["555 0101", "work"]],
                "related": [["Otis Quay", "spouse"]],
                "groups": ["Choir"],
                "note": "Likes tea",
            },
            {"name": "Garden Works", "organisation": "Garden Works"},
        ],
        "skipped": [
            ["record 3", "a group, not a person"],
            ["record 4", "it names nobody: no name, organisation, mail or telephone"],
            ["record 5", "a record of the app's own, not a person"],
        ],
    }


def test_a_damaged_database_is_refused_in_a_sentence() -> None:
    data = bytearray(database(BOOK))
    data[1000:] = b"\xff" * (len(data) - 1000)

    with pytest.raises(CannotRead, match=r"copy it again, or export a vCard\.$"):
        read(from_bytes("book", bytes(data)))


def test_latest_changes_may_be_missing_from_a_database_with_a_journal() -> None:
    data = bytearray(database(BOOK))
    data[18] = data[19] = 2

    assert "latest changes may be missing" in read(from_bytes("book", bytes(data))).cautions[0].what


ENDLESS = """
CREATE TABLE t (n INTEGER);
CREATE VIEW ZABCDRECORD AS WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t)
    SELECT n AS Z_PK, 'Mila' AS ZFIRSTNAME FROM t;
"""


def test_a_view_that_never_ends_is_no_table() -> None:
    with pytest.raises(CannotRead):
        read(from_bytes("book", database(ENDLESS)))
