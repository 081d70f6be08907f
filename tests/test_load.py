"""The bench of many visitors counts what happens: a few of them at a real server, and none where there is none."""

import pytest
import uvicorn
import uvloop

from tests.bench.crowd import Crowd, crowding
from tests.bench.load import Level, level, one, percentiles, rounded, row
from tests.browser.real import free_port


def test_a_few_visitors_run_check_again_and_again_and_each_run_comes_out_well():
    with one() as served:
        found = level("Check", served, 3, 1.5, (0.0, 0.1))

    assert (found.sessions, found.failed, found.lost) == (3, 0, 0)
    assert found.a_second > 2
    assert 0 < found.first_p50 <= found.first_p95
    assert 0 < found.again_p50 <= found.again_p95
    assert found.server > found.visitors > 0
    assert found.between == 0


def test_the_server_takes_the_loop_that_holds_nothing_back():
    assert uvicorn.Config("app:app").get_loop_factory() is uvloop.new_event_loop


def test_who_finds_no_server_is_lost():
    with crowding(Crowd(f"http://127.0.0.1:{free_port()}", 2, arriving=0, warming=0, window=0.1)) as visitors:
        visitors.ready()
        waited = visitors.waited()

    assert (waited.lost, waited.first, waited.again) == (2, [], [])


@pytest.mark.parametrize(
    ("seconds", "said"),
    [([], (float("inf"), float("inf"))), ([0.5], (500, 500)), ([n / 100 for n in range(101)], (500, 950))],
    ids=["nothing ended", "one run", "many"],
)
def test_what_was_waited_for_is_told_in_milliseconds(seconds, said):
    assert percentiles(seconds) == pytest.approx(said)


@pytest.mark.parametrize(("failed", "lost", "trouble"), [(0, 0, ""), (1, 2, "  1 failed, 2 lost")])
def test_a_line_of_the_table_says_what_went_wrong(failed, lost, trouble):
    line = row(Level("Check", 50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 0.5, failed, lost))

    assert line.startswith("Check  ")
    assert line.endswith(f"50%{trouble}")


def test_figures_are_rounded_and_what_never_ended_stays_endless():
    endless = float("inf")
    found = rounded(Level("Check", 50, 1.4, 2.6, endless, endless, 5.678, 6, 7, 8, 9, 10, 0.123, 0, 0))

    assert (found["first_p50"], found["first_p95"], found["again_p50"]) == (1, 3, endless)
    assert (found["a_second"], found["visitors_share"], found["sessions"], found["served"]) == (5.68, 0.12, 50, "Check")
