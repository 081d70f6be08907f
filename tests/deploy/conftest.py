"""Tools of an operator's machine: CI must have them, elsewhere the tests that need one are left out without it."""

import os
import shutil

import pytest

PACKAGES = {
    "nginx": "nginx-light",
    "curl": "curl",
    "openssl": "openssl",
    "systemd-analyze": "systemd",
    "unshare": "util-linux",
}


@pytest.fixture(autouse=True)
def tools(request: pytest.FixtureRequest) -> None:
    """Leave a test out whose marked tools are not there; in CI that is a failure."""
    for mark in request.node.iter_markers("needs"):
        for name in mark.args:
            if shutil.which(name, path=f"{os.environ['PATH']}:/usr/sbin") is None:
                missing = f"{name} is not there: apt-get install {PACKAGES.get(name, name)}"
                if os.environ.get("CI") == "true":
                    pytest.fail(missing)
                pytest.skip(missing)
