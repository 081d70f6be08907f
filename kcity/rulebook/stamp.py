"""The rulebook's version: recorded with a digest of the data, so that no change goes without one and its entry."""

import hashlib
import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kcity.rulebook.changelog import versions
from kcity.rulebook.files import CHANGELOG, data_files
from kcity.rulebook.folder import data_folder

ABOUT = "rulebook.yaml"

_VERSION = re.compile(r"20[0-9]{2}\.[1-9][0-9]{0,3}")
_OF_ITSELF = re.compile(rb"^(?:version|contents):.*\n?", re.MULTILINE)
_DATA = (".yaml", ".csv", ".geojson")


class NoVersion(ValueError):
    """A version cannot be recorded; the message says why and what to do."""


def digest(folder: Path | None = None) -> str:
    """Return what the data files come to: another text for other data; line ends and the version itself do not count.

    The app's words, the guide, the changelog and the schema are not among them.
    """
    files = data_files(folder)
    whole = hashlib.sha256()
    for name in sorted(name for name in files if name.endswith(_DATA)):
        content = files[name].replace(b"\r\n", b"\n")
        content = _OF_ITSELF.sub(b"", content) if name == ABOUT else content
        whole.update(f"{name} {len(content)}\n".encode())
        whole.update(content)
    return whole.hexdigest()[:16]


def unrecorded(folder: Path | None = None) -> Iterator[str]:
    """Yield, in words, what is amiss between the data, the version recorded and the changelog, and what to do."""
    about = (folder or data_folder()) / ABOUT
    text = about.read_text(encoding="utf-8-sig")
    version, contents = _value(text, "version"), _value(text, "contents")
    if contents != digest(folder):
        yield (
            f"The data files are not those of version {version} any more. When the change is whole, record it: "
            f'python -m kcity new-version {following(version)} --en "What changed." --ko "바뀐 내용."'
        )
    known = [each.name for each in versions(folder)]
    if version not in known[:1]:
        yield (
            f"{CHANGELOG} does not begin with version {version}, which {ABOUT} names. "
            f"Write its entry there: ## {version} (YYYY-MM-DD), then what changed."
        )


def following(version: str) -> str:
    """Return the version after one: 2026.1 is followed by 2026.2."""
    head, _, number = version.rpartition(".")
    return f"{head}.{int(number) + 1}" if head and number.isdigit() else f"{version}.1"


def record(version: str, en: str, ko: str, today: date, folder: Path | None = None) -> None:
    """Give the data as they are a version: in rulebook.yaml, and with an entry in the changelog; raises NoVersion.

    Where the changelog begins with an entry for it already, `en` and `ko` may be empty.
    """
    data = folder or data_folder()
    about, changelog = data / ABOUT, data / CHANGELOG
    text = about.read_text(encoding="utf-8-sig")
    told = changelog.read_text(encoding="utf-8") if changelog.is_file() else "# Versions of the rulebook\n"
    known = [each.name for each in versions(folder)]
    if not _VERSION.fullmatch(version):
        raise NoVersion(f"{version!r} is no version; write the year and a number, for example 2026.2")
    if version == _value(text, "version") or version in known[1:]:
        raise NoVersion(f"{version} is there already; the next one is {following(_value(text, 'version'))}")
    if version not in known:
        if not (en.strip() and ko.strip()):
            raise NoVersion('say what changed in both languages: --en "What changed." --ko "바뀐 내용."')
        told = _with_entry(told, f"## {version} ({today})\n\n{en.strip()}\n\n### 한국어\n\n{ko.strip()}\n\n")
    changelog.write_text(told, encoding="utf-8")
    about.write_text(_with(_with(text, "version", f'"{version}"'), "contents", digest(folder)), encoding="utf-8")


def _value(text: str, key: str) -> str:
    match = re.search(rf"^{key}:[ \t]*(.*?)[ \t]*(?:#.*)?$", text, re.MULTILINE)
    return match[1].strip("\"'") if match else ""


def _with(text: str, key: str, value: str) -> str:
    """Return a file's text with a line `key: value` in place of the one there, or after the first key."""
    line = f"{key}: {value}"
    if re.search(rf"^{key}:", text, re.MULTILINE):
        return re.sub(rf"^{key}:[^#\n]*?(?=[ \t]*#|$)", line, text, count=1, flags=re.MULTILINE)
    return re.sub(r"^(version:.*)$", rf"\1\n{line}", text, count=1, flags=re.MULTILINE)


def _with_entry(text: str, entry: str) -> str:
    """Return the changelog with an entry before the newest one."""
    first = re.search(r"^## ", text, re.MULTILINE)
    at = first.start() if first else len(text)
    return text[:at].rstrip("\n") + "\n\n" + entry + text[at:]
