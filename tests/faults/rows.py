"""Journals as they look after years of work: any number of rows, in seconds."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from gui.domain.clock import SystemClock
from gui.domain.hold.attempt import first_id_at
from gui.storage.journal import Journal

_FILL = """
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < :rows)
INSERT INTO attempts
    (id, begun, voucher_no, outcome, reason, message, token, deadline, deadline_instant, boot_id,
    release_unconfirmed, ending, service)
SELECT
    :newest_id - n * CAST(:seconds_apart * 1000 AS INTEGER) * 1048576,
    :newest - n * :seconds_apart,
    printf('%010d', 5000000000 + n),
    CASE n % 4 WHEN 0 THEN 'held' WHEN 1 THEN 'refused' WHEN 2 THEN 'held' ELSE 'in_doubt' END,
    CASE n % 4 WHEN 1 THEN 'unknown_number' WHEN 3 THEN 'no_answer' END,
    CASE n % 4 WHEN 1 THEN 'Sorry, that voucher number is invalid.' END,
    NULL,
    :newest - n * :seconds_apart + 300,
    1.0,
    'of another start',
    0,
    CASE n % 4 WHEN 0 THEN 'used' WHEN 2 THEN 'expired' WHEN 3 THEN 'expired' END,
    'https://api.example'
FROM number
"""


def fill(journal: Path, rows: int, *, days: float = 80, days_ago: float = 0.1) -> None:
    """Write that many finished attempts, spread over `days`, the newest `days_ago`."""
    opened = Journal(journal)
    now = SystemClock().now()
    opened.sweep(now)  # creates the table
    opened.close()
    if not rows:
        return
    newest = now.plus(-days_ago * 86_400)
    values = {
        "rows": rows,
        "newest": newest.wall.timestamp(),
        "newest_id": first_id_at(newest.wall),
        "seconds_apart": days * 86_400 / rows,
    }
    with closing(sqlite3.connect(journal)) as db, db:
        db.execute(_FILL, values)
