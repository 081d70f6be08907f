// What the browser must do itself on any page: copy, print, say which language it and its parts are in, leave out for
// screen readers what only ornaments, and keep the keyboard's place after an answer. A file of our own, so that a strict
// policy can allow it. It stores and sends nothing.

const SCREEN = "[data-leftovers]";
const SAID = ".st-key-headline, .st-key-companies-status, .st-key-cities-counted"; // outcomes, told when they change
const HANGUL = /^[\uac00-\ud7a3][\uac00-\ud7a3\s·,0-9]*$/;
const ENGLISH = /^\u2063[^\u2064]*\u2064$/;
let language = "";
let leftovers = {};
let around = []; // of those that stand beside a name: what comes before it, after it, and what the app says
let asked = "";
let answered = false;
let lost = false;
let turned = "";
let turns = 0;

/** Take the language and Streamlit's own leftover words from the frame; those put in place for another one go too. */
function tune() {
  const screen = document.querySelector(SCREEN);
  if (!screen || screen.dataset.language === language) return;
  language = screen.dataset.language;
  const before = leftovers;
  leftovers = JSON.parse(screen.dataset.leftovers);
  for (const [own, said] of Object.entries(before)) leftovers[said] ??= leftovers[own] ?? own;
  around = Object.entries(leftovers).filter(([own]) => own.includes("…")).map(([own, said]) => [...own.split("…"), said]);
  document.documentElement.lang = language;
  document.documentElement.dataset.tuned = language;
  translate(document.body);
}

/** Put words of the language in place of Streamlit's own; what the app says is never among them. */
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node);
  texts.forEach(settleText);
  for (const named of [root, ...root.querySelectorAll("[aria-label], [title], [placeholder]")]) {
    for (const attribute of ["aria-label", "title", "placeholder"]) {
      const said = ours(named.getAttribute(attribute));
      if (said) named.setAttribute(attribute, said);
    }
    tidy(named);
  }
}

/** Return what the app says in place of a word of Streamlit's, alone or beside the name of what it is about. */
function ours(word) {
  if (!word) return undefined;
  const alone = leftovers[word.trim()];
  if (alone) return alone;
  const beside = ([before, after]) => word.length > before.length + after.length && word.startsWith(before) && word.endsWith(after);
  const [before, after, said] = around.find(beside) ?? [];
  return said?.replace("…", word.slice(before.length, word.length - after.length));
}

/**
 * Take an icon, whose word stands beside it, from screen readers; give the place for a file a role that has a name; let
 * the keyboard scroll what opens over the page.
 */
function tidy(named) {
  const label = named.getAttribute("aria-label");
  const role = named.getAttribute("role");
  if (!label) return;
  if (role === "img" && / icon$/.test(label)) named.setAttribute("aria-hidden", "true");
  if (role === "presentation" || (!role && named.tagName === "DIV")) named.setAttribute("role", "group");
  if (role === "dialog" && !named.hasAttribute("tabindex")) named.setAttribute("tabindex", "0");
}

/** Put a word of the language in place of a name that an element was given after it was drawn. */
function settleLabel(named) {
  const said = ours(named.getAttribute("aria-label"));
  if (said && said !== named.getAttribute("aria-label")) named.setAttribute("aria-label", said);
}

function settleText(text) {
  const said = ours(text.data);
  if (said) text.data = said;
  mark(text);
}

/** Return which language other than the page's a whole text is in, by its letters or by our invisible signs around it. */
function foreign(said) {
  if (language !== "ko" && HANGUL.test(said)) return "ko";
  return ENGLISH.test(said) ? "en" : "";
}

/** Say of a label in another language that it is: a language's own name in the switch, a title without translation. */
function mark(text) {
  const within = text.parentElement;
  if (!within || within.closest("svg, code, [contenteditable]")) return;
  const other = within.childNodes.length === 1 ? foreign(text.data.trim()) : "";
  if (other && within.closest("[lang]")?.lang !== other) within.lang = other;
  else if (!other && within.lang && within.closest("button, label, summary")) within.removeAttribute("lang");
}

/** Let the keyboard scroll a table that is wider than its place; others are no stop on its way. */
function reach() {
  for (const place of document.querySelectorAll(".stTable > div")) {
    const wide = place.scrollWidth > place.clientWidth + 1;
    if (wide) place.setAttribute("tabindex", "0");
    else place.removeAttribute("tabindex");
  }
}

/** Return where a question is answered: never Continue, which stands there before a slower field does. */
function field(form) {
  const fields = "input, [role=radio], [role=combobox], button[type=button]";
  return form.querySelector("input:checked") ?? form.querySelector(fields);
}

/**
 * After an answer, put the keyboard where the next question is, or on the outcome once asking is over; tell screen
 * readers when an outcome changes.
 */
function follow() {
  const form = document.querySelector("[class*='st-key-question-']");
  const question = form ? [...form.classList].find((name) => name.startsWith("st-key-question-")) : "";
  for (const said of document.querySelectorAll(SAID)) if (!said.hasAttribute("role")) said.setAttribute("role", "status");
  if (answered && question !== asked && document.querySelector("[data-test-script-state=notRunning]")) {
    const headline = document.querySelector(".st-key-headline");
    const next = form ? field(form) : headline;
    if (next === headline) headline?.setAttribute("tabindex", "-1");
    next?.focus();
    answered = !next || document.activeElement !== next;
  }
  if (!answered) asked = question;
}

/**
 * Ask for a run. What the page said of a case goes into its address first, and Streamlit reads it from there as after the
 * back button: if another release answers now, it can say what has changed since.
 */
function rememberThenRun() {
  const said = document.querySelector("[data-of-its-day]")?.dataset.ofItsDay;
  if (said && location.search && !new URLSearchParams(location.search).has("rulebook")) {
    history.replaceState(history.state, "", `${location.pathname}${location.search}&${said}`);
    window.dispatchEvent(new PopStateEvent("popstate", { state: history.state }));
  } else {
    document.querySelector(".st-key-wake button")?.click();
  }
}

/**
 * After a restart the server knows nothing of this page, and Streamlit waits for the next click before it runs again;
 * that click would then be lost. So ask for a run as soon as the connection is back.
 */
function wake() {
  const connection = document.querySelector("[data-test-connection-state]")?.dataset.testConnectionState;
  if (connection === "CONNECTED" && lost) rememberThenRun();
  lost = document.querySelector(".st-key-wake") !== null && connection !== "CONNECTED";
}

/**
 * A page left open over midnight in Seoul speaks of yesterday: ask for a run, at most three times for a day, because the
 * clock here may be fast; and not everybody in the same second.
 */
function turn(wait) {
  const shown = document.querySelector("[data-day]")?.dataset.day;
  const now = new Date().toLocaleDateString("sv", { timeZone: "Asia/Seoul" });
  if (!shown || shown >= now) return;
  [turned, turns] = turned === shown ? [shown, turns + 1] : [shown, 1];
  if (turns <= 3) setTimeout(() => document.querySelector(".st-key-wake button")?.click(), Math.random() * wait);
}

function settle(records) {
  wake();
  tune();
  for (const { type, target, addedNodes } of records) {
    if (type === "characterData") settleText(target);
    if (type === "attributes" && target.hasAttribute("aria-label")) {
      settleLabel(target);
      tidy(target);
    }
    for (const node of addedNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) translate(node);
      else if (node.nodeType === Node.TEXT_NODE && node.isConnected) settleText(node);
    }
  }
  follow();
  reach();
}

addEventListener("resize", reach);

// Streamlit runs the page again at a bare "r" and clears caches at a bare "c", wherever the keyboard is: who speaks to
// the computer would do so unawares.
addEventListener("keydown", (event) => {
  const { key, target, altKey, ctrlKey, metaKey } = event;
  const types = target.closest?.("input, textarea, select, [contenteditable=true], [role=combobox]");
  if (/^[rc]$/i.test(key) && !types && !altKey && !ctrlKey && !metaKey) event.stopPropagation();
}, { capture: true });

// Streamlit unfolds sections by script, which no rule of a stylesheet stops for those who want less motion.
const animate = Element.prototype.animate;
Element.prototype.animate = function still(frames, how) {
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) return animate.call(this, frames, how);
  return animate.call(this, frames, { ...(typeof how === "number" ? {} : how), duration: 0 });
};

document.addEventListener("click", ({ target }) => {
  if (target.closest(".st-key-print-now button")) window.print();
  answered = target.closest("[class*='st-key-question-'] button:not([type=button])") !== null;
  const button = target.closest(".st-key-copy-link button");
  const address = document.querySelector(".st-key-link-address code");
  if (button && address) navigator.clipboard?.writeText(address.innerText).then(() => button.setAttribute("data-copied", ""));
});
new MutationObserver(settle).observe(document.body, {
  attributes: true,
  attributeFilter: ["aria-label", "data-test-connection-state", "data-test-script-state"],
  characterData: true,
  childList: true,
  subtree: true,
});
settle([]);
setInterval(turn, 60_000, 40_000);
document.addEventListener("visibilitychange", () => document.hidden || turn(0));
