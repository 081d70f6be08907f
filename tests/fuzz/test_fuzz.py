"""Whatever is given to a reader, it is taken or refused in the reader's own words, and soon."""

import os
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzz.mutation import mutated
from tests.fuzz.poison import EVERYTHING
from tests.fuzz.readers import readers

SHORT, LONG = 20_000, 1_000_000
"""Inputs in all, by the readers' shares."""

SLOWEST = 10.0
"""Processor seconds that one input may take."""

PARTS = 8


def examined(name: str, seed: int, count: int) -> tuple[int, float]:
    """Return how many of so many inputs a reader took, and the processor seconds that the slowest one needed."""
    reader, taken, slowest = readers()[name], 0, 0.0
    reader.takes(reader.seeds[0])  # what it needs to read first counts for nobody
    for _, text in zip(range(count), mutated(reader.seeds, seed), strict=False):
        began = time.process_time()
        try:
            taken += reader.takes(text)
        except Exception as error:
            raise AssertionError(f"{name}, seed {seed}: {text[:2_000]!r} raises {error!r}") from error
        slowest = max(slowest, time.process_time() - began)
    return taken, slowest


def portions(whole: int) -> dict[str, int]:
    """Return how many of all inputs each reader gets."""
    shares = {name: reader.share for name, reader in readers().items()}
    return {name: max(20, whole * share // sum(shares.values())) for name, share in shares.items()}


@pytest.mark.parametrize("name", readers())
def test_a_reader_takes_or_refuses_what_it_is_given(name):
    count = portions(SHORT)[name]
    taken, slowest = examined(name, 20261126, count)

    assert slowest < SLOWEST
    assert taken or count < 100, "no input was in order: the mutations tear too much to get behind the first check"


@pytest.mark.parametrize("name", readers())
def test_a_reader_takes_its_seeds(name):
    assert any(readers()[name].takes(seed) for seed in readers()[name].seeds)


@pytest.mark.parametrize("name", readers())
@settings(max_examples=40, deadline=None)
@given(text=st.one_of(st.text(max_size=300), st.lists(st.sampled_from(EVERYTHING), max_size=6).map("".join)))
def test_a_reader_takes_or_refuses_any_text(name, text):
    readers()[name].takes(text)


def test_the_same_seed_gives_the_same_inputs():
    seeds = readers()["cases"].seeds
    one, other = mutated(seeds, 7), mutated(seeds, 7)

    assert [next(one) for _ in range(50)] == [next(other) for _ in range(50)]


def test_a_reader_that_fails_is_noticed(monkeypatch):
    monkeypatch.setattr("tests.fuzz.readers.folded", lambda text: text.encode("ascii"))

    with pytest.raises(AssertionError, match=r"names, seed 1: .* raises UnicodeEncodeError"):
        examined("names", 1, 500)


@pytest.mark.long
def test_a_million_inputs_are_taken_or_refused(capsys):
    began = time.perf_counter()
    shares = {name: -(-count // PARTS) for name, count in portions(LONG + 100).items()}
    tasks = [(name, seed, count) for seed in range(1, PARTS + 1) for name, count in shares.items()]
    taken: Counter[str] = Counter()
    slowest = dict.fromkeys(shares, 0.0)
    with ProcessPoolExecutor(os.cpu_count()) as pool:
        for (name, seed, count), found in zip(tasks, pool.map(examined, *zip(*tasks, strict=True)), strict=True):
            taken[name] += found[0]
            slowest[name] = max(slowest[name], found[1])
            with capsys.disabled():
                print(f"{name}, seed {seed}: {count:,} inputs, no uncaught exception", flush=True)  # noqa: T201  long runs tell how far they are
    with capsys.disabled():
        whole = PARTS * sum(shares.values())
        print(f"\n{whole:,} inputs in {time.perf_counter() - began:.0f} s, uncaught exceptions: none")  # noqa: T201  figures for docs/long-runs.md
        for name, count in shares.items():
            told = f"{PARTS * count:,}, {taken[name]:,} of them taken, slowest {slowest[name] * 1000:.0f} ms"
            print(f"{name}: {told}")  # noqa: T201  as above
    assert whole >= LONG
    assert max(slowest.values()) < SLOWEST
