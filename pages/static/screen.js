// The big screen: switches slides in the browser alone, so that they go on without server or network; takes a live case
// back when nobody touches it any more. A file of our own, so that a strict policy can allow it. It stores nothing.

const STAGE = "[data-stage]";
const LIVE = "[data-live]";
const KEYS = {
  ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next", Enter: "next",
  ArrowLeft: "previous", ArrowUp: "previous", PageUp: "previous", Backspace: "previous",
  Home: "first", End: "last", Escape: "leave",
  n: "notes", p: "pause", f: "full", l: "live", ".": "blank", b: "blank", F5: "full",
};
const BY_POSITION = { KeyN: "n", KeyP: "p", KeyF: "f", KeyL: "l", KeyB: "b" }; // whatever alphabet the keyboard types
const LARGEST = 1.5;
const SMALLEST = 0.35;
const WARNING = 15; // seconds of countdown before a live case goes
const BLIP = 4; // seconds for which a lost connection may be nothing, or a found one not yet have brought its page

const now = { slide: "", said: "", since: 0, touched: Date.now(), taking: false, connected: true, changed: 0 };

const stage = () => document.querySelector(STAGE);
const live = () => document.querySelector(LIVE);
const slides = () => [...(stage()?.querySelectorAll("[data-slide]") ?? [])];
const isConnected = () => document.querySelector("[data-test-connection-state]")?.dataset.testConnectionState === "CONNECTED";
const isLive = () => live() !== null && !document.documentElement.hasAttribute("data-lost");
const found = (key) => document.querySelector(`.st-key-${key} :is(button, a)`);
const press = (key) => found(key)?.click();

/** Show one slide and hide the others; does nothing where that is so already. */
function show(slide = now.slide) {
  const all = slides();
  if (!all.length) return;
  const at = Math.max(0, all.findIndex((each) => each.dataset.slide === slide));
  const shown = all[at];
  if (now.slide !== shown.dataset.slide) now.since = Date.now();
  now.slide = shown.dataset.slide;
  for (const each of all) if (each.hidden !== (each !== shown)) each.hidden = each !== shown;
  const place = `${at + 1} / ${all.length}`;
  write("[data-place]", place);
  stage().style.setProperty("--done", String((at + 1) / all.length));
  const said = `${place}: ${shown.dataset.name}`;
  if (said !== now.said) write("[data-said]", said);
  now.said = said;
  if (location.hash.slice(1) !== now.slide) history.replaceState(history.state, "", `#${now.slide}`);
}

function write(where, text) {
  const place = stage()?.querySelector(where) ?? document.querySelector(where);
  if (place && place.textContent !== text) place.textContent = text;
}

/** Give every slide that is seen the largest type with which it fits its place. */
function fit() {
  for (const each of document.querySelectorAll("[data-fit], .st-key-live")) {
    if (!each.clientHeight) continue;
    const size = `${each.clientWidth}x${each.clientHeight}x${each.textContent.length}`;
    if (each.dataset.fitted === size) continue;
    let least = SMALLEST;
    let most = LARGEST;
    while (most - least > 0.02) {
      const middle = (least + most) / 2;
      each.style.setProperty("--fit", String(middle));
      if (overflows(each)) most = middle;
      else least = middle;
    }
    each.style.setProperty("--fit", String(least));
    each.dataset.fitted = size;
  }
}

function overflows(place) {
  const parts = [place, ...place.querySelectorAll("[data-whole]")];
  return parts.some((part) => part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1);
}

function refit() {
  for (const each of document.querySelectorAll("[data-fitted]")) delete each.dataset.fitted;
  fit();
}

function move(by) {
  const all = slides();
  const at = all.findIndex((each) => each.dataset.slide === now.slide);
  const to = Math.min(all.length - 1, Math.max(0, at + by));
  now.since = Date.now();
  show(all[to]?.dataset.slide);
  fit();
}

/** Switch something of the stage on or off, and say so on its button. */
function toggle(what) {
  const on = stage().toggleAttribute(`data-${what}`);
  stage().querySelector(`[data-do=${what}]`)?.setAttribute("aria-pressed", String(on));
  now.since = Date.now();
}

/** Press one of Streamlit's buttons or links, which need the server; say so where there is none. */
function ask(key, tries = 40) {
  if (!isConnected()) stage()?.setAttribute("data-alone", "");
  else if (found(key)) press(key);
  else if (tries) setTimeout(ask, 250, key, tries - 1); // the page is still being drawn
}

const doing = {
  next: () => move(1),
  previous: () => move(-1),
  first: () => move(-Infinity),
  last: () => move(Infinity),
  notes: () => toggle("notes"),
  pause: () => toggle("pause"),
  blank: () => toggle("blank"),
  letters: () => toggle("letters"),
  full: () => {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen?.().catch(() => {});
  },
  live: () => ask("screen-live"),
  leave: () => ask("screen-leave"),
};

/** Once a second: the next slide by itself, and a live case that nobody touches. */
function tick() {
  const here = stage();
  if (!here) return;
  notice();
  if (isLive()) {
    idle();
    now.since = Date.now();
    return;
  }
  const seconds = Number(here.dataset.seconds);
  const rests = here.hasAttribute("data-pause") || here.hasAttribute("data-blank") || here.hasAttribute("data-notes");
  if (!seconds || rests || Date.now() - now.since < seconds * 1000) return;
  const all = slides();
  if (all.at(-1)?.dataset.slide === now.slide) move(-Infinity);
  else move(1);
}

/** Take a live case back after a time without a touch; count the last seconds down, so that a visitor can stay. */
function idle() {
  const here = live();
  const taken = here.dataset.begun === "yes";
  if (!taken) now.taking = false;
  const left = Number(here.dataset.idle) - Math.floor((Date.now() - now.touched) / 1000);
  here.toggleAttribute("data-going", taken && left <= Math.min(WARNING, Number(here.dataset.idle) / 2));
  write("[data-left]", String(Math.max(0, left)));
  if (!taken || left > 0 || now.taking) return;
  now.taking = true;
  press("live-over");
}

/** Without a server nothing of a live case may stay on the screen: the slides take its place until there is one. */
function notice() {
  const connected = isConnected();
  if (connected !== now.connected) Object.assign(now, { connected, changed: Date.now() });
  if (Date.now() - now.changed < BLIP * 1000) return;
  document.documentElement.toggleAttribute("data-lost", !connected);
  if (connected) stage().removeAttribute("data-alone");
}

function settle() {
  if (stage()) show(now.slide || location.hash.slice(1));
  else if (now.slide) Object.assign(now, { slide: "", said: "", taking: false });
  fit();
}

function touched() {
  now.touched = Date.now();
  live()?.removeAttribute("data-going");
}

document.addEventListener("keydown", (event) => {
  touched();
  if (!stage() || event.altKey || event.ctrlKey || event.metaKey) return;
  const key = BY_POSITION[event.code] ?? event.key;
  if (isLive() ? key !== "Escape" : !(key in KEYS)) return;
  if (/^[a-z.]$/i.test(key) && stage().hasAttribute("data-letters")) return; // whoever speaks to the computer wants none
  const button = event.target.closest?.("button, a");
  if (button && (key === "Enter" || key === " ")) return; // its own key
  event.preventDefault();
  event.stopPropagation();
  if (isLive()) press("live-over");
  else doing[KEYS[key]]();
}, { capture: true });

document.addEventListener("click", ({ target }) => {
  const button = target.closest?.("[data-do]");
  if (button && stage()) doing[button.dataset.do]();
});

let down = null;
document.addEventListener("pointerdown", (event) => {
  touched();
  down = event;
});
document.addEventListener("pointerup", (event) => {
  if (!down || !stage() || isLive() || event.pointerType !== "touch") return;
  const along = event.clientX - down.clientX;
  if (Math.abs(along) > 60 && Math.abs(along) > 2 * Math.abs(event.clientY - down.clientY)) move(along < 0 ? 1 : -1);
});
for (const name of ["pointermove", "input", "wheel"]) document.addEventListener(name, touched, { passive: true });
addEventListener("resize", refit);
document.fonts?.ready.then(refit);
document.fonts?.addEventListener("loadingdone", refit); // the parts of a face come as their letters are met
document.addEventListener("visibilitychange", () => {
  if (stage() && document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {});
});
new MutationObserver(settle).observe(document.body, { childList: true, subtree: true });
setInterval(tick, 1000);
settle();
if (stage()) navigator.wakeLock?.request("screen").catch(() => {});
