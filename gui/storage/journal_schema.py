"""The journal's tables, and the migrations for journals of older versions.

To change them: change NEW_JOURNAL, add the step from the last version to MIGRATIONS, and store a
journal of the new version for the tests (tests/storage/test_journal_schema.py says how).
"""

from __future__ import annotations

import sqlite3

NEW_JOURNAL = (
    """CREATE TABLE IF NOT EXISTS attempts (
    id INTEGER PRIMARY KEY,      -- grows with time; see gui.domain.hold.attempt
    begun REAL NOT NULL,         -- seconds since 1970 at the scan
    voucher_no TEXT NOT NULL,
    outcome TEXT,                -- held, refused, ...; null until there is one
    reason TEXT,                 -- of the outcome
    message TEXT,                -- the server's words, with a refusal
    token TEXT,                  -- null once the hold has ended
    deadline REAL,               -- seconds since 1970: the end of the hold, or of the one that
                                 -- the request under way may have made
    deadline_instant REAL,       -- the same by the clock that no one can set
    boot_id TEXT NOT NULL,       -- names the time in which that clock runs
    release_unconfirmed INTEGER NOT NULL,
    ending TEXT,                 -- how the hold ended; null while it lasts
    service TEXT NOT NULL DEFAULT '', -- the base URL that was asked
    remaining TEXT,              -- what was left on the voucher, a decimal; null if not known:
                                 -- money, or the bits of experiences
    currency TEXT,               -- of money
    experiences TEXT,            -- the names of those for this site, a JSON list; null for money
    experience_count INTEGER,    -- of all that are for this site
    remaining_here TEXT,         -- the bits of those, if known
    sold_out INTEGER             -- Smart Gift's own mark
) STRICT""",
    """CREATE INDEX IF NOT EXISTS open_attempts ON attempts (id)
    WHERE ending IS NULL AND (outcome IS NULL OR outcome IN ('held', 'in_doubt'))""",
)
"""The statements that make a new journal, always of the newest version."""

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    ("ALTER TABLE attempts ADD COLUMN service TEXT NOT NULL DEFAULT ''",),
    (
        "ALTER TABLE attempts ADD COLUMN remaining TEXT",
        "ALTER TABLE attempts ADD COLUMN currency TEXT",
        "ALTER TABLE attempts ADD COLUMN experiences TEXT",
        "ALTER TABLE attempts ADD COLUMN experience_count INTEGER",
        "ALTER TABLE attempts ADD COLUMN remaining_here TEXT",
        "ALTER TABLE attempts ADD COLUMN sold_out INTEGER",
    ),
)
"""The first step migrates version 1 to 2, the next version 2 to 3, and so on. A released step is
never changed: it only runs on journals of its own version.
"""

SCHEMA_VERSION = len(MIGRATIONS) + 1
"""The version of a new journal, stored in its user_version; 0 means a file without tables."""


class UnknownVersionError(Exception):
    """The journal has a version that this app doesn't know."""


def bring_up_to_date(db: sqlite3.Connection) -> None:
    """Create the tables, or migrate an older version's to the newest, in one transaction.

    A kill leaves either the old version or the newest. Raises UnknownVersionError and
    sqlite3.Error; the caller then closes `db`, which rolls back. `db` must leave transactions to
    us (isolation_level=None).
    """
    if _version(db) == SCHEMA_VERSION:
        return  # without a lock, and without a write that a full disk would refuse
    db.execute("BEGIN IMMEDIATE")
    # Read it again: another program may have migrated it before we got the lock.
    version = _version(db)
    steps = (NEW_JOURNAL,) if version == 0 else MIGRATIONS[version - 1 :]
    # Not executescript(): it would commit the transaction.
    for step in steps:
        for statement in step:
            db.execute(statement)
    db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    db.execute("COMMIT")


def _version(db: sqlite3.Connection) -> int:
    version: int = db.execute("PRAGMA user_version").fetchone()[0]
    if not 0 <= version <= SCHEMA_VERSION:
        raise UnknownVersionError(f"it is of version {version}, newer than this app knows")
    return version
