"""What is overdue, asked by hand of SQLite and printed: `python benchmarks/overdue_by_hand.py FILE DAY`.

How many there are, the first 200 with their parties, and what nobody has recorded: what a screen shows of it,
as cheaply as it can be asked with the indexes that there are. Nothing but the standard library.
"""

from __future__ import annotations

import sqlite3
import sys
from itertools import accumulate
from typing import Final

SHOWN: Final = 200
LATE: Final = """
d.status = 'open' AND d.due_on < :day AND d.act_by < :day
AND d.record_id NOT IN (SELECT id FROM record WHERE never_was)
"""
UNMET: Final = """
SELECT record_id FROM duty WHERE met_on IS NULL AND duty_kind IN ('picture_updated', 'plan_followed_up')
"""
BY_DAY: Final = f"""
SELECT max(d.due_on, d.act_by), count(*) FROM deadline d WHERE {LATE} AND d.record_id NOT IN ({UNMET})
GROUP BY 1 ORDER BY 1
"""  # noqa: S608 -- ours
PAGE: Final = f"""
SELECT max(d.due_on, d.act_by), r.reference, d.rule, (
    SELECT group_concat(t.name, ', ') FROM record_party p JOIN unit t ON t.id = p.unit_id
    WHERE p.record_id = r.id
) FROM deadline d JOIN record r ON r.id = d.record_id
WHERE {LATE} AND d.record_id NOT IN ({UNMET}) AND d.due_on <= :upto AND d.act_by <= :upto
ORDER BY max(d.due_on, d.act_by), r.sort_key, d.rule LIMIT {SHOWN}
"""  # noqa: S608 -- ours
UNRECORDED: Final = f"""
SELECT u.duty_kind, d.act_by, count(*) FROM duty u JOIN deadline d ON d.record_id = u.record_id
WHERE {LATE} AND u.record_id IN ({UNMET}) GROUP BY u.duty_kind, d.act_by
"""  # noqa: S608 -- ours


def main() -> int:
    """Ask, and print."""
    path, day = sys.argv[1:]
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    counted = connection.execute(BY_DAY, {"day": day}).fetchall()
    sys.stdout.write(f"{sum(many for _, many in counted)}\n")
    so_far = accumulate(many for _, many in counted)
    days = [day for (day, _), found in zip(counted, so_far, strict=True) if found >= SHOWN]
    upto = days[0] if days else day
    for asked in (PAGE, UNRECORDED):
        for row in connection.execute(asked, {"day": day, "upto": upto}):
            sys.stdout.write("  ".join(map(str, row)) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
