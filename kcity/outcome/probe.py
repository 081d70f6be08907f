"""Questions with answers known beforehand, to be asked of engine, data and words before they serve anybody."""

from collections.abc import Iterator, Mapping
from datetime import date

from kcity.outcome.outcome import outcome
from kcity.outcome.proposal import read
from kcity.outcome.sentence import headline
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words


def probe(book: Rulebook, spoken: Mapping[str, Words], today: date) -> Iterator[str]:
    """Yield what comes out wrong of what every rulebook must answer alike, under its newest call and today.

    Whoever says nothing is never refused; a place in Korea always is; something is said in every language that data/
    is written in. A translated one says in English what it lacks, so it need not be read before the first visitor.
    """
    for day in (book.day_of(max(book.editions)), today):
        silent, at_home = (outcome(book, read(book, given)[0], day) for given in ({}, {"country": "KR"}))
        yield from (f"{day}: {track.name} refuses who says nothing" for track in silent.tracks if track.blocking)
        taking = (track.name for track in at_home.tracks if track.status != "not-eligible")
        yield from (f"{day}: {name} takes a place in Korea" for name in taking)
        whole = (name for name, say in spoken.items() if say.written is say)
        yield from (f"{day}: nothing is said in {name}" for name in whole if not headline(silent, spoken[name]))
