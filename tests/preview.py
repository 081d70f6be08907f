"""Draw anew the picture beside a link to the app: `python -m tests.preview`; `make screenshots` does it too."""

from base64 import b64encode
from html import escape
from pathlib import Path

from playwright.sync_api import Browser

from kcity.api.head import HEIGHT, NAME, PICTURE, WIDTH
from kcity.handout.picture import Window, map_png
from kcity.handout.slide import Mark
from kcity.record.places import line
from kcity.rulebook import load
from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.browser.real import ROOT, browsing
from tests.screenshots import shrink

FONTS = sorted((ROOT / "pages" / "static" / "fonts").glob("bold-*.woff2"))
"""The app's bold type, a part of the letters in each file."""

SEEN = Window(west=-125.0, east=160.0, south=-30.0, north=60.0)
"""The part of the world with past projects."""

PAGE = """<!doctype html><html lang="{language}"><meta charset="utf-8"><style>
{faces}
body {{ margin: 0; width: {width}px; height: {height}px; overflow: hidden; font-family: {families}; color: #1e2124;
  background: #fff; display: grid; grid-template-rows: auto 1fr; word-break: keep-all; }}
header {{ padding: 30px 60px 0; border-top: 14px solid #0b50d0; }}
b {{ font-size: 34px; color: #0b50d0; }}
h1 {{ font-size: 44px; line-height: 1.25; margin: 8px 0 0; }}
div {{ background: url({map}) center / contain no-repeat; margin: 18px 60px 30px; }}
</style><header><b>{name}</b><h1>{asks}</h1></header><div></div></html>"""


def main() -> None:
    """Write one picture for each language that data/ is written in."""
    with browsing() as browser:
        for language in WRITTEN:
            draw(browser, language, ROOT / PICTURE.format(language=language).replace("app/static", "pages/static"))


def draw(browser: Browser, language: str, file: Path) -> None:
    """Write the app's name, what it answers, and where past projects are."""
    book = load()
    marks = tuple(
        Mark(each.id, each.lon, each.lat, line(book, each), each.place[language], stands_out=False)
        for each in book.projects
        if each.lon and each.lat
    )
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
    page.set_content(
        PAGE.format(
            language=language,
            faces="".join(map(face, FONTS)),
            families=", ".join(file.stem for file in FONTS),
            map=embedded(map_png(marks, SEEN), "image/png"),
            width=WIDTH,
            height=HEIGHT,
            name=NAME,
            asks=escape(words(language)("start-title")),
        )
    )
    page.evaluate("document.fonts.ready")
    page.screenshot(path=file)
    page.close()
    shrink(file, 95_000)


def face(file: Path) -> str:
    """Return a font file as a family of its own; the page goes through them until one has the letter."""
    return f"@font-face {{ font-family: {file.stem}; src: url({embedded(file.read_bytes(), 'font/woff2')}); }}"


def embedded(content: bytes, kind: str) -> str:
    """Return a file as an address that holds it."""
    return f"data:{kind};base64,{b64encode(content).decode()}"


if __name__ == "__main__":
    main()
