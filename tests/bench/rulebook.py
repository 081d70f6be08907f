"""How long the whole rulebook takes to load, imports apart, beside the same with PyYAML's own parser in Python.

Run it with: python -m tests.bench.rulebook
"""

import statistics
import time
from pathlib import Path

import yaml

from kcity.rulebook import load, reading

LOADS = 7


class InPython(yaml.SafeLoader):
    """PyYAML's parser in Python in the place of libyaml, with the same rule for plain values."""

    resolve = reading._Loader.resolve
    descend_resolver = reading._Loader.descend_resolver
    ascend_resolver = reading._Loader.ascend_resolver


def median_load() -> float:
    """Return the median of several loads in milliseconds."""
    return statistics.median(timed() for _ in range(LOADS))


def timed() -> float:
    start = time.perf_counter()
    load()
    return (time.perf_counter() - start) * 1000


def main() -> None:
    of_libyaml = median_load()
    reading._Loader = InPython
    of_python = median_load()
    said = f"{Path(__file__).stem}: {of_libyaml:.0f} ms with libyaml, {of_python:.0f} ms in Python"
    print(f"{said}: {of_python / of_libyaml:.1f} times as long (medians of {LOADS} loads)")  # noqa: T201  a bench prints


if __name__ == "__main__":
    main()
