"""What attackers and accidents put into texts: the tokens that mutations insert, and whole texts for every field."""

DIGITS = ("9" * 5_000, "1e999", "-0", "1_000", "0x10", "٣٤٥", "１２３", "²", "1e-9", "NaN", "Infinity", "1.0", "00001")
UNSEEN = ("\x00", "\u202e", "\u200b", "\ufeff", "\u2028", "\u2063", "\u2064", "\x1b[31m", "\x85", "\ud800", "\ufffe")
FORMULAS = ("=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", '=HYPERLINK("http://x","y")')
MARKUP = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "![x](http://127.0.0.1/x.png)",
    "`code` **bold** $x^2$ :red[x] :material/home: # head",
    "|a|b|\n|---|---|",
    "</style><svg onload=alert(1)>",
    "&lt;b&gt;&#0;",
    "{{7*7}}${7*7}",
    "{ $x }",
)
PATHS = (
    "../../etc/passwd",
    "..\\..\\windows",
    "/etc/passwd",
    "C:\\boot.ini",
    "CON",
    "nul.txt",
    "a\x00.txt",
    "%2e%2e%2f",
    "..%252f",
    "a" * 4_096,
    ".",
    "~root",
)
YAML = (
    "&a",
    "*a",
    "<<: *a",
    "!!python/object:os.system",
    "!x",
    "? ",
    "- - - -",
    "%YAML 1.2",
    "---",
    "...",
    "|+9",
    ">-",
    "{",
    "[",
    "]",
    "}",
    ": ",
    "#",
)
JSON = (
    '{"',
    '":',
    "[[[[",
    "]}",
    "\\ud800",
    "\\u0000",
    "null",
    "true",
    "-",
    "1E400",
    '"answers"',
    '"tracks"',
    "\\",
    '"',
)
LINKS = ("%", "%ff", "%00", "&", "=", ";", "+", "~", ",", ".", "none", "not-stated", "rolling", "none.none.none.none")
TABLES = ('"', '""', ",", ";", "\t", "\r", "\n", "\r\n", "₩", "억", "million", "2026. 3. 17.", "O", "아니오")

EVERYTHING = (*DIGITS, *UNSEEN, *FORMULAS, *MARKUP, *PATHS, *YAML, *JSON, *LINKS, *TABLES)
FIELDS = (*DIGITS[:6], *UNSEEN, *FORMULAS, *MARKUP, *PATHS)
"""Texts that a person may type or paste into a field."""
