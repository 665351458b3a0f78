"""Words that people type, and words that nobody means but pastes. A NUL stands in no command line."""

from __future__ import annotations

from typing import Final

from lifecycle.languages import LANGUAGES

HOSTILE: Final = (
    *("", " ", "-", "--", "---", "-1", "0", "0.5", "1,5", "99999999999999999999", "9" * 5000, "1e309", "nan"),
    *(
        "\u00b2",
        "\uff11\uff12",
        "\u0663",
        "null",
        "true",
        "[]",
        "{}",
        '{"a": [1, {"b": null}]}',
        '{"a"',
        "[[[",
    ),
    *("@", "@@", "@-", "@nowhere.json", "@.", "=", "==", "=x", "x=", "a=b=c", ";", " ; ", "|", "| |", ";;|;"),
    *(
        ",",
        "'",
        '"',
        "`id`",
        "$(id)",
        "%s%n",
        "{0}",
        "{name}",
        "{name!r}",
        "\\",
        "..",
        ".",
        "~",
        "*",
        "?",
        "%",
    ),
    *("x" * 300, "å" * 5000, "e\u0301" * 200, "Bora\u030as", "BORÅS", "\uff22\uff2f\uff32", "\ufb01", "ß"),
    *("\u0130", "💥" * 40, "👨\u200d👩\u200d👧", "\ufe0f", "\ufffd", "\ufdd0", "\ue000", "\u115f", "\u3164"),
    *("Borås\u202eLPO", "\u2066Borås\u2069", "Bo\u200brås", "Bo\u00adrås", "\ufeffBorås", "\x1b[2J\x1b[31m"),
    *("\x07", "a\tb", "a\nb", "a\r\nb", "\x7f", "\x85", "a\u2028b", "\u061c", "\U000e0041", "\U0001d173"),
    *("\udc80", "a\udcffb", "\ud800", "\udc80".join("abc")),
    *("19121212-1212", "556677-8899", "a@b", "a@b@c", "<script>alert(1)</script>", "=HYPERLINK(1)", "+1"),
    *("'; DROP TABLE record;--", "_", "\u2013", "saknas", "#N/A", "http://[", "sqlite://", "LPO"),
)

DAYS: Final = (
    *(
        "idag",
        "igår",
        "i morgon",
        "today",
        "tills vidare",
        "main",
        "2026",
        "2026-05",
        "våren 2026",
        "T1 2026",
    ),
    *("2026-T1", "2026-02-30", "2025-02-29", "2024-02-29", "0000-01-01", "0001-01-01", "9999-12-31"),
    *("10000-01-01", "9/12 2026", "9.12.2026", "9 december 2026", "den 1 maj 2027", "1 maj", "2026-W10"),
    *("20261301", "20270101", "2026-03-02 00:00:00", "2026-03-02T10:00+01:00", "261211", "90-talet", "1900"),
    *(
        "1899-12-31",
        "december",
        "sista maj",
        "30 februari",
        "2026\u20113\u20112",
        "-2026",
        "\uff12\uff10\uff12\uff16",
    ),
)

PERIODS: Final = (
    "2026-T1",
    "2026-Q1",
    "2026",
    "T1",
    "2026-03",
    "2026-W10",
    "H1",
    "2026-T4",
    "-T1",
    "9999-T3",
)

WORDS: Final = (
    *(
        "trygghet",
        "unga; inbrott",
        "Nattvandring",
        "minst 8",
        "KS 2026/12",
        "§ 214",
        "kommundirektör",
        "chef",
    ),
    *(
        "Anna Ek",
        "anna@example.org",
        "0300-12 34 56",
        "ungdomar | långvarigt | ja",
        "Allégatan 1, Borås",
        "3",
    ),
    *("LPO Borås", "Borås", "Nacka", "Kommunfullmäktige", "212000-1496", "rån | minska | 34", "varje månad"),
)

ADDRESSES: Final = (
    *("sqlite:///nowhere.db", "sqlite:///.", "sqlite:///torn.db", "sqlite:///%00", "sqlite:///\udc80.db"),
    *("sqlite:////dev/full", "sqlite:///register.db?mode=ro", "sqlite:///register.db?x=1", "postgresql://@/"),
    *(
        "postgresql://127.0.0.1:1/x",
        "postgresql://\udc80@127.0.0.1:1/x",
        "postgresql://127.0.0.1:x/",
        "nothing",
    ),
    *("mysql://x", "://", ""),
)

MAIL: Final = {"HANDSLAG_SMTP_HOST": "127.0.0.1", "HANDSLAG_SMTP_FROM": "handslag@example.org"}

ENVIRONMENT: Final = {
    "COLUMNS": ("", "0", "1", "20", "60", "80", "9" * 11, "9" * 5000, "-5", "\u00b2", "\u0663", "x"),
    "FORCE_COLOR": ("1",),
    "HANDSLAG_AS": ("anna", "revisor", "-", "nobody", "\x1b[2J", "\udc80"),
    "HANDSLAG_DB": ADDRESSES,
    "HANDSLAG_LANG": (*LANGUAGES, "xx", "\udc80"),
    "HANDSLAG_LOG": ("json", "x"),
    "HANDSLAG_SMTP_FROM": ("handslag@example.org", "x"),
    "HANDSLAG_SMTP_HOST": ("127.0.0.1", "smtp://u:p@127.0.0.1", "::1"),
    "HANDSLAG_SMTP_PASSWORD_FILE": ("nowhere", "kept", "torn.db"),
    "HANDSLAG_SMTP_TIMEOUT": ("x", "0", "9" * 5000, "30"),
    "HANDSLAG_SMTP_PORT": ("x", "0", "\u00b2", "99999", "1"),
    "HANDSLAG_SMTP_SECURITY": ("nix", "none", "\udc80"),
    "HOME": ("", "/nowhere"),
    "LANG": ("C", "en_US.UTF-8", "\udc80"),
    "LINES": ("\u00b2", "0"),
    "XDG_STATE_HOME": ("/dev/null", "kept/note.txt"),
}
"""What stands in the environment now and then. The register is for practice: no mail server is ever asked."""
