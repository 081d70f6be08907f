"""Mutations of inputs that are in order; the same seed gives the same inputs, so that every finding comes again."""

from collections.abc import Callable, Iterator, Sequence
from random import Random

from tests.fuzz.poison import EVERYTHING

_LONGEST = 20_000
_HOW_MANY = (1, 1, 2, 6)


def mutated(seeds: Sequence[str], seed: int) -> Iterator[str]:
    """Yield inputs without end, each made of one or two seeds by a few changes."""
    luck = Random(seed)
    while True:
        text = luck.choice(seeds)
        for _ in range(luck.choice(_HOW_MANY)):
            text = luck.choice(_CHANGES)(text, luck, seeds)[:_LONGEST]
        yield text


def _cut(text: str, luck: Random, seeds: Sequence[str]) -> str:
    first, last = _span(text, luck)
    return text[:first] + text[last:]


def _repeat(text: str, luck: Random, seeds: Sequence[str]) -> str:
    first, last = _span(text, luck)
    return text[:last] + text[first:last] * luck.choice((1, 2, 50)) + text[last:]


def _poison(text: str, luck: Random, seeds: Sequence[str]) -> str:
    at = luck.randint(0, len(text))
    return text[:at] + luck.choice(EVERYTHING) + text[at:]


def _replace(text: str, luck: Random, seeds: Sequence[str]) -> str:
    first, last = _span(text, luck)
    return text[:first] + luck.choice(EVERYTHING) + text[last:]


def _letter(text: str, luck: Random, seeds: Sequence[str]) -> str:
    at = luck.randint(0, max(len(text) - 1, 0))
    return text[:at] + chr(luck.choice((luck.randint(0, 127), luck.randint(0, 0x10FFFF)))) + text[at + 1 :]


def _case(text: str, luck: Random, seeds: Sequence[str]) -> str:
    first, last = _span(text, luck)
    return text[:first] + text[first:last].swapcase() + text[last:]


def _splice(text: str, luck: Random, seeds: Sequence[str]) -> str:
    other = luck.choice(seeds)
    return text[: luck.randint(0, len(text))] + other[luck.randint(0, len(other)) :]


def _span(text: str, luck: Random) -> tuple[int, int]:
    first = luck.randint(0, len(text))
    return first, min(len(text), first + luck.choice((1, 2, 8, 40)))


_CHANGES: tuple[Callable[[str, Random, Sequence[str]], str], ...] = (
    _cut,
    _repeat,
    _poison,
    _poison,
    _replace,
    _letter,
    _case,
    _splice,
)
