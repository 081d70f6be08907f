"""Take the README's pictures anew: `python -m tests.screenshots`, or `make screenshots`."""

from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image
from playwright.sync_api import Browser, expect

from kcity.rulebook.languages import WRITTEN
from kcity.rulebook.words import words
from tests.browser.real import PATIENCE, ROOT, browsing, serving

FOLDER = ROOT / "docs" / "screenshots"
SETTLED = (
    "/check?applicant=local-government&purpose=plan-city&country=VN&deliverable=master-plan"
    "&in-charge=yes&other-application=no&submit-on=2026-11-22"
)
"""A Vietnamese city that wants a master plan: settled, with one track that fits and one that does not."""

WIDTH, HEIGHT = 1280, 1240
MOST_BYTES = 250_000


def main() -> None:
    """Write one picture of Check for each language."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as folder, serving(Path(folder) / "server.log") as address, browsing() as browser:
        for language in WRITTEN:
            file = FOLDER / f"check-{language}.png"
            take(browser, f"{address}{SETTLED}&lang={language}", language, file)
            shrink(file)
            print(f"{file.relative_to(ROOT)}: {file.stat().st_size:,} bytes")


def take(browser: Browser, url: str, language: str, file: Path) -> None:
    """Write what a visitor sees at first, in the light look."""
    expect.set_options(timeout=PATIENCE * 1000)
    say = words(language)
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, color_scheme="light")
    page.goto(url, timeout=PATIENCE * 1000)
    # The widgets' code is fetched as they are needed, so the page is whole only after its last kind of widget.
    expect(page.get_by_role("button", name=say("take-dossier"))).to_be_visible()
    expect(page.get_by_role("radio", name=say("mode-all"))).to_be_visible()
    expect(page.get_by_text(say("disclaimer"))).to_be_visible()
    page.evaluate("document.fonts.ready")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=file)
    page.close()


def shrink(file: Path, most: int = MOST_BYTES) -> None:
    """Write a picture with as many colours as keep it small enough."""
    picture = Image.open(file).convert("RGB")
    for colours in (256, 128, 64, 32):
        picture.quantize(colours).save(file, optimize=True)
        if file.stat().st_size < most:
            return
    raise ValueError(f"{file.name} stays above {most:,} bytes")


if __name__ == "__main__":
    main()
