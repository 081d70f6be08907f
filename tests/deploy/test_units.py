"""The units for systemd: read by systemd itself, and true to what the other files say."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.browser.real import ROOT

UNITS = ROOT / "deploy" / "systemd"
EXPOSURE = 1.5
"""How much a replica may be exposed, as systemd reckons: from 0 to 10, where 10 is a service without any limit."""


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A machine's files, as far as units ask for them, with the units in their place."""
    (tmp_path / "etc/systemd").mkdir(parents=True)
    shutil.copytree(UNITS, tmp_path / "etc/systemd/system")
    for program in ("srv/kcity/replica/1/.venv/bin/python", "usr/bin/curl", "usr/bin/systemctl", "bin/kill"):
        (tmp_path / program).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / program).write_text("#!/bin/sh\n", encoding="utf-8")
        (tmp_path / program).chmod(0o755)
    for target in ("network-online.target", "sysinit.target", "basic.target", "timers.target", "multi-user.target"):
        (tmp_path / "etc/systemd/system" / target).write_text("[Unit]\nDescription=Given\n", encoding="utf-8")
    return tmp_path


@pytest.mark.needs("systemd-analyze")
@pytest.mark.parametrize("unit", ["kcity@1.service", "kcity.target", "kcity-watch@1.service", "kcity-watch@1.timer"])
def test_systemd_finds_nothing_wrong(machine, unit):
    found = subprocess.run(
        ["systemd-analyze", "verify", f"--root={machine}", "--man=no", "--recursive-errors=yes", unit],
        capture_output=True,
        text=True,
    )

    assert (found.returncode, found.stderr) == (0, "")


@pytest.mark.needs("systemd-analyze")
def test_a_wrong_line_is_seen(machine):
    unit = machine / "etc/systemd/system/kcity@.service"
    unit.write_text(unit.read_text(encoding="utf-8").replace("MemoryMax=", "MemoryMost="), encoding="utf-8")
    command = ["systemd-analyze", "verify", f"--root={machine}", "--man=no", "kcity@1.service"]

    assert "MemoryMost" in subprocess.run(command, capture_output=True, text=True).stderr


@pytest.mark.needs("systemd-analyze")
def test_a_replica_is_hardly_exposed(machine):
    command = ["systemd-analyze", "security", "--offline=yes", f"--root={machine}", "kcity@1.service"]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout

    [exposure] = re.findall(r"exposure level for kcity@1\.service: ([\d.]+)", told)
    assert float(exposure) <= EXPOSURE


@pytest.mark.parametrize("unit", ["kcity@.service", "kcity-watch@.service"])
def test_a_replica_s_number_is_that_of_its_port(unit):
    replicas = subprocess.run([ROOT / "deploy" / "replicas", "9"], check=True, capture_output=True, text=True).stdout
    said = (UNITS / unit).read_text(encoding="utf-8")

    assert "850%i" in said
    assert {f"127.0.0.1:850{number}" for number in range(1, 10)} == set(re.findall(r"127\.0\.0\.1:\d+", replicas))
