"""What a page about past projects shows: its filters, which its link carries as codes, and what is set of them."""

from collections.abc import Iterable, Mapping
from typing import Any

import streamlit as st

from kcity.outcome import LINES
from kcity.record.partners import all_partners
from kcity.record.places import LONGEST, PARTS, Choice, by_country, part_of
from kcity.rulebook import Rulebook
from kcity.rulebook.words import Words
from pages.shared import visitor
from pages.shared.plain import plain
from pages.shared.write import write


class Filters:
    """The filters of one page; each keeps its choice with the visitor, under the page's name."""

    def __init__(self, page: str, book: Rulebook, say: Words, choice: Choice) -> None:
        self._page, self._book, self._say, self._choice = page, book, say, choice

    def draw(self) -> None:
        """Draw what people look for most in a row, the rest folded away, so that a phone still shows the list."""
        folded = [name for name in ("edition", "line", "sector", "company") if name in self._choice.narrowing]
        label = self._say("cities-filters", count=len(folded))
        with st.container(horizontal=True, key=f"{self._page}-first", vertical_alignment="bottom"):
            self._search()
            self._select("country")
            with st.popover(label, key=f"{self._page}-filters", icon=":material/tune:", width="stretch"):
                self._pills("edition")
                self._pills("line")
                self._select("sector")
                self._select("company")
        self._draw_set()

    def draw_regions(self) -> None:
        """Draw the parts of the world that have projects: the map's view, and what is listed with it."""
        self._pills("region", label_visibility="collapsed")

    def draw_detail(self) -> None:
        """Draw whether a long list is in full, with status and sources of every project."""
        key = self._key("detail")
        st.session_state[key] = bool(self._choice.detail)
        st.toggle(self._say("cities-detail"), key=key, on_change=self._take_detail, args=(key,))

    def _take_detail(self, key: str) -> None:
        self.put(detail="all" if st.session_state[key] else "")

    def put(self, **changed: str) -> None:
        """Change a part of the choice; another filter leaves the place that was looked at."""
        visitor.keep(self._page, **dict(visitor.kept(self._page)) | {"place": ""} | changed)

    def _names(self, name: str) -> dict[str, str]:
        """Return the values of a filter under their names, "all" first."""
        lang, book, say = self._say.language, self._book, self._say
        everything = {"": say(f"cities-{name}-all")}
        match name:
            case "edition":
                return everything | {str(year): str(year) for year in book.editions}
            case "line":
                return everything | {each: say(f"line-{each}") for each in LINES}
            case "region":
                there = {part_of(book, project) for project in book.projects}
                return everything | {part: say(f"cities-part-{part}") for part in PARTS if part in there}
            case "sector":
                names = {code: choice[lang] for code, choice in book.questions["sectors"].values.items()}
                return everything | _sorted(names, {code for each in book.projects for code in each.sectors})
            case "company":
                names = {code: text[lang] for code, text in all_partners(book.projects).items()}
                return everything | _sorted(names, names)
            case _:
                counts = {code: len(of_it) for code, of_it in by_country(book.projects).items()}
                counts.setdefault(self._choice.country, 0)
                names = {code: say.country(code) for code in counts if code}
                return everything | {
                    code: say("cities-with-count", name=each, count=counts[code])
                    for code, each in _sorted(names, names).items()
                }

    def _said(self, name: str, value: str) -> str:
        """Return what a filter is set to, in words."""
        match name:
            case "find":
                return value
            case "country":
                return self._say.country(value)
            case _:
                return self._names(name).get(value, value)

    def _key(self, name: str) -> str:
        """Return the key of a filter's widget in the visitor's language, set to what is chosen."""
        key = f"{self._page}-{name}.{self._say.language}"
        st.session_state[key] = getattr(self._choice, name)
        return key

    def _take(self, name: str, key: str) -> None:
        self.put(**{name: st.session_state[key] or ""})

    def _pills(self, name: str, **more: Any) -> None:
        names, key = self._names(name), self._key(name)
        st.pills(
            self._say(f"cities-{name}"),
            list(names),
            format_func=names.__getitem__,
            required=True,
            key=key,
            on_change=self._take,
            args=(name, key),
            wrap=True,
            **more,
        )

    def _select(self, name: str) -> None:
        names, key = self._names(name), self._key(name)
        st.selectbox(
            self._say(f"cities-{name}"),
            list(names),
            format_func=names.__getitem__,
            key=key,
            on_change=self._take,
            args=(name, key),
        )

    def _search(self) -> None:
        key = self._key("find")
        st.text_input(
            self._say("cities-find"),
            key=key,
            max_chars=LONGEST,
            placeholder=self._say("cities-find-hint"),
            icon=":material/search:",
            on_change=self._take,
            args=("find", key),
        )

    def _draw_set(self) -> None:
        """Say which filters are set, in words, and offer to clear them."""
        if not (narrowing := self._choice.narrowing):
            return
        with st.container(horizontal=True, key=f"{self._page}-set", vertical_alignment="center"):
            badges = []
            for name in narrowing:
                value = getattr(self._choice, name)
                what = self._said(name, value)
                badges.append(f":blue-badge[{plain(self._say(f'cities-set-{name}', what=what))}]")
            write(" ".join(badges), width="content")
            st.button(
                self._say("cities-clear"),
                key=f"{self._page}-clear",
                type="tertiary",
                icon=":material/close:",
                on_click=visitor.keep,
                args=(self._page,),
            )


def _sorted(names: Mapping[str, str], wanted: Iterable[str]) -> dict[str, str]:
    """Return the wanted of some names, by name."""
    return {code: names[code] for code in sorted(wanted, key=lambda code: names[code].lower())}
