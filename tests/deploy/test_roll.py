"""A release rolled out under visitors, and a replica killed before it: no answer is lost, nobody waits for long."""

import asyncio
import json
import random
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import cycle, product
from pathlib import Path
from statistics import median, quantiles
from urllib.request import urlopen

import pytest

from kcity.rulebook.words import load_all, words
from tests.deploy.releases import LATER_VERSION, later_release, release
from tests.deploy.stand import DEPLOY, Stand, standing
from tests.deploy.tab import Tab
from tests.deploy.visitor import Visitor

pytestmark = pytest.mark.needs("nginx", "curl")

REPLICAS = 3
LONGEST, USUAL = 10.0, 0.5
"""Seconds for which nobody may be without a server, where half of the runs take no longer than the usual ones.

A machine on which they take some times as long has as many times as long.
"""

APPLICANTS = ("local-government", "national-government", "korean-company")
COUNTRIES = ("VN", "ID", "UZ", "KE", "PE", "MN", "TH")


@dataclass
class Story:
    """What happened to a crowd of visitors, and when."""

    visitors: list[Visitor]
    told: list[str] = field(default_factory=list)

    @property
    def gaps(self) -> list[float]:
        return sorted(gap for visitor in self.visitors for gap in visitor.gaps)

    @property
    def longest(self) -> float:
        """How long a visitor may be without a server on a machine as fast as this one."""
        return LONGEST * max(1, median(seconds for visitor in self.visitors for seconds in visitor.runs) / USUAL)

    @property
    def wrong(self) -> list[str]:
        return [problem for visitor in self.visitors for problem in visitor.wrong]

    def figures(self) -> str:
        gaps, runs = self.gaps, [seconds for visitor in self.visitors for seconds in visitor.runs]
        tenths = quantiles(gaps, n=20) if len(gaps) > 1 else gaps
        answers = sum(len(visitor.answers) for visitor in self.visitors)
        refused = sum(visitor.tab.refused for visitor in self.visitors)
        return (
            f"{len(self.visitors)} visitors, {len(runs)} runs (median {median(runs) * 1000:.0f} ms); {len(gaps)} lost "
            f"connections: without a server for {median(gaps):.2f} s (median), {tenths[-1]:.2f} s (p95), "
            f"{gaps[-1]:.2f} s (longest); {refused} questions for a server in vain; {answers} answers held at the end, "
            f"{len(self.wrong)} lost or wrong"
        )


@pytest.fixture
def stand(tmp_path: Path) -> Iterator[Stand]:
    """Three replicas with this release, and a later one that lies beside it."""
    for name, make in (("first", release), ("later", later_release)):
        (tmp_path / "releases" / name).mkdir(parents=True)
        make(tmp_path / "releases" / name)
    with standing(tmp_path, REPLICAS) as stand:
        yield stand


@pytest.mark.parametrize(("number", "pause"), [(30, (2, 5)), pytest.param(100, (4, 12), marks=pytest.mark.long)])
def test_nobody_loses_an_answer_when_a_replica_dies_and_a_release_is_rolled_out(stand, number, pause, capsys):
    story = asyncio.run(crowd(stand, number, pause))
    with capsys.disabled():
        print(f"\n{story.figures()}")  # noqa: T201  figures to compare machines with

    assert story.wrong == []
    assert len(story.gaps) >= number, "some were never moved: nothing was tried"
    assert story.gaps[-1] < story.longest
    assert {serving(stand, replica) for replica in range(1, REPLICAS + 1)} == {("later", LATER_VERSION)}


async def crowd(stand: Stand, number: int, pause: tuple[float, float]) -> Story:
    """Let visitors answer questions while a replica is killed and a release rolled out."""
    book, say = load_all(), words("en")
    visitors = [Visitor(Tab(stand.address, random.Random(each)), book, say) for each in range(number)]
    story = Story(visitors)
    for visitor, (applicant, country) in zip(visitors, cycle(product(APPLICANTS, COUNTRIES)), strict=False):
        await visitor.arrive({"applicant": applicant, "country": country, "lang": "en"})
    over = asyncio.Event()
    living = [asyncio.create_task(visitor.live(over, pause)) for visitor in visitors]
    await asyncio.sleep(3)
    stand.kill(2)
    await asyncio.sleep(6)
    rolled = await asyncio.to_thread(roll, stand, "later")
    await asyncio.sleep(3)
    over.set()
    await asyncio.gather(*living)
    for visitor in visitors:
        await visitor.tab.close()
    assert rolled.returncode == 0, rolled.stdout + rolled.stderr
    story.told = rolled.stdout.splitlines()
    return story


def roll(stand: Stand, name: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Roll a release out, and return what deploy/roll said."""
    command = [DEPLOY / "roll", name, str(stand.number)]
    surroundings = stand.surroundings | {"KCITY_DRAIN": "1", "KCITY_PATIENCE": "180"} | settings
    return subprocess.run(command, env=surroundings, capture_output=True, text=True)


def serving(stand: Stand, replica: int) -> tuple[str, str]:
    """Return which release a replica runs, and the version of the rulebook that it serves."""
    with urlopen(f"http://127.0.0.1:{stand.base + replica}/healthz") as answer:
        told = json.loads(answer.read())
    return told["release"], told["serving"]


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stand]:
    """Two replicas with this release; beside it lie one that does not start and one whose data are broken."""
    folder = tmp_path_factory.mktemp("pair")
    for name in ("first", "dead", "torn"):
        (folder / "releases" / name).mkdir(parents=True)
        release(folder / "releases" / name)
    (folder / "releases" / "dead" / "app.py").write_text("raise SystemExit('broken')\n", encoding="utf-8")
    (folder / "releases" / "torn" / "data" / "roles.yaml").write_text("[", encoding="utf-8")
    with standing(folder, 2) as stand:
        yield stand


def test_a_release_with_broken_data_touches_nothing(pair):
    before = (pair.folder / "kcity" / "replicas.conf").stat().st_mtime_ns

    rolled = roll(pair, "torn")

    assert rolled.returncode == 1
    assert "nothing was touched" in rolled.stdout
    assert (pair.folder / "replica" / "1").resolve().name == "first"
    assert (pair.folder / "kcity" / "replicas.conf").stat().st_mtime_ns == before


def test_a_release_that_does_not_come_up_is_taken_back(pair):
    rolled = roll(pair, "dead", KCITY_PATIENCE="8", KCITY_DRAIN="0")

    assert rolled.returncode == 1
    assert "back to first" in rolled.stdout
    assert (pair.folder / "replica" / "1").resolve().name == "first"
    pair.wait()
    assert {serving(pair, replica)[1] for replica in (1, 2)} == {load_all().about.version}


def test_a_release_that_is_not_there_is_refused(pair):
    assert roll(pair, "2000.1").returncode != 0
