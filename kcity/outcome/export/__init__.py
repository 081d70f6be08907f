"""The rulebook's conditions, written for rule engines that others made (docs/export.md)."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from kcity.outcome.export.jsonlogic import as_jsonlogic
from kcity.outcome.export.sql import as_sql
from kcity.outcome.export.zen import as_zen
from kcity.rulebook import Rulebook

WRITERS: Mapping[str, Callable[[Rulebook], str]] = MappingProxyType(
    {"jsonlogic": as_jsonlogic, "zen": as_zen, "sql": as_sql}
)
"""Every format's writer, by the name that the command line gives it."""

__all__ = ["WRITERS", "as_jsonlogic", "as_sql", "as_zen"]
