"""The API on the project's own data, asked in this process."""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from starlette.types import ASGIApp

from kcity.rulebook.shelf import Shelf
from tests.api.door import Answer, a_shelf, asked, door

Ask = Callable[..., Answer]


@pytest.fixture(scope="module")
def shelf() -> Iterator[Shelf]:
    kept = a_shelf()
    kept.rulebook()
    yield kept
    kept.close()


@pytest.fixture(scope="module")
def app(shelf: Shelf) -> ASGIApp:
    return door(shelf)


@pytest.fixture
def ask(app: ASGIApp) -> Ask:
    """Return a function that asks the API: ask(path, query, …)."""
    return partial(asked, app)
