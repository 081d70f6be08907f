"""Runs take turns, and a long one is passed by."""

import time
from functools import partial
from threading import Event, Thread

import pytest

from pages.shared.turns import Turns


def run(turns, doing):
    """Start a run in a thread of its own that does something in its turn."""

    def whole():
        with turns.turn():
            doing()

    thread = Thread(target=whole)
    thread.start()
    return thread


def test_a_run_waits_for_the_one_before_it():
    turns, begun, over, said = Turns(60), Event(), Event(), []
    first = run(turns, lambda: (begun.set(), over.wait(60), said.append("first")))
    begun.wait(60)
    second = run(turns, lambda: said.append("second"))
    second.join(0.2)
    assert said == []

    over.set()
    first.join(60)
    second.join(60)
    assert said == ["first", "second"]


def test_a_long_run_is_passed_by():
    turns, begun, over, said = Turns(0.1), Event(), Event(), []
    first = run(turns, lambda: (begun.set(), over.wait(60)))
    begun.wait(60)
    run(turns, lambda: said.append("second")).join(60)
    assert said == ["second"]

    over.set()
    first.join(60)
    assert not first.is_alive()


def test_many_short_runs_stay_one_at_a_time_however_long_they_wait_together():
    turns, inside, most = Turns(0.1), [], []

    def short():
        inside.append(1)
        most.append(len(inside))
        time.sleep(0.03)
        inside.pop()

    for thread in [run(turns, short) for _ in range(20)]:
        thread.join(60)
    assert len(most) == 20
    assert max(most) == 1


def test_who_has_waited_long_is_not_overtaken():
    turns, begun, over, said = Turns(0.01, clock=lambda: 0.0), Event(), Event(), []  # no run seems long
    runs = [run(turns, lambda: (begun.set(), over.wait(60)))]
    begun.wait(60)
    for number in range(6):
        runs.append(run(turns, partial(said.append, number)))
        time.sleep(0.05)

    over.set()
    for each in runs:
        each.join(60)
    assert said == list(range(6))


def test_a_run_that_breaks_off_gives_its_turn_back():
    turns, begun = Turns(60), Event()
    with pytest.raises(ZeroDivisionError), turns.turn():
        _ = 1 / 0

    run(turns, begun.set)
    assert begun.wait(5)
