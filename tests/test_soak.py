"""Sessions leave nothing behind in the server: no memory, no threads, no open files."""

import pytest

from tests.bench.sessions import soak, told

MORE = 1.05
"""How much more memory than after the first tenth is still none: an allocator does not give back every page."""


@pytest.mark.long
def test_what_the_server_holds_stays_what_it_was_after_the_first_tenth():
    _, early, *between, late = soak()
    said = "\n".join(map(told, (early, *between, late)))

    assert late.reruns == 10 * early.reruns == 20_000
    assert late.held.resident <= early.held.resident * MORE, said
    assert late.held.threads <= early.held.threads, said
    assert late.held.files <= early.held.files, said
