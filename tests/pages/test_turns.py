"""Runs take turns, and none waits for long."""

from threading import Event, Thread

import pytest

from pages.shared.turns import turn


def run(doing, patience=60.0):
    """Start a run in a thread of its own that does something in its turn."""

    def whole():
        with turn(patience):
            doing()

    thread = Thread(target=whole)
    thread.start()
    return thread


def test_a_run_waits_for_the_one_before_it():
    begun, over, said = Event(), Event(), []
    first = run(lambda: (begun.set(), over.wait(60), said.append("first")))
    begun.wait(60)
    second = run(lambda: said.append("second"))
    second.join(0.2)
    assert said == []

    over.set()
    first.join(60)
    second.join(60)
    assert said == ["first", "second"]


def test_a_long_run_keeps_another_only_for_a_while():
    begun, over, said = Event(), Event(), []
    first = run(lambda: (begun.set(), over.wait(60)))
    begun.wait(60)
    run(lambda: said.append("second"), patience=0.1).join(60)
    assert said == ["second"]

    over.set()
    first.join(60)
    run(lambda: said.append("third"), patience=0).join(60)
    assert said == ["second", "third"]


def test_a_run_that_breaks_off_gives_its_turn_back():
    with pytest.raises(ZeroDivisionError), turn():
        _ = 1 / 0

    begun, over = Event(), Event()
    first = run(lambda: (begun.set(), over.wait(60)))
    assert begun.wait(5)
    over.set()
    first.join(60)
