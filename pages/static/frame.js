// What the browser must do itself on any page: copy, print, say which language it is in, and keep the keyboard's place
// after an answer. A file of our own, so that a strict policy can allow it. It stores and sends nothing.

const SCREEN = "[data-leftovers]";
let language = "";
let leftovers = {};
let asked = "";
let answered = false;
let lost = false;

/** Take the language and Streamlit's own leftover words from the frame. */
function tune() {
  const screen = document.querySelector(SCREEN);
  if (!screen || screen.dataset.language === language) return;
  language = screen.dataset.language;
  leftovers = JSON.parse(screen.dataset.leftovers);
  document.documentElement.lang = language;
  translate(document.body);
}

/** Put words of the language in place of Streamlit's own; what the app says is never among them. */
function translate(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = leftovers[node.data.trim()];
    if (said) node.data = said;
  }
  for (const named of [root, ...root.querySelectorAll("[aria-label], [title], [placeholder]")]) {
    for (const attribute of ["aria-label", "title", "placeholder"]) {
      const said = leftovers[named.getAttribute(attribute)];
      if (said) named.setAttribute(attribute, said);
    }
  }
}

/** Return where a question is answered: never Continue, which stands there before a slower field does. */
function field(form) {
  const fields = "input, [role=radio], [role=combobox], button[type=button]";
  return form.querySelector("input:checked") ?? form.querySelector(fields);
}

/**
 * After an answer, put the keyboard where the next question is, or on the outcome once asking is over; tell screen
 * readers when the outcome changes.
 */
function follow() {
  const form = document.querySelector("[class*='st-key-question-']");
  const question = form ? [...form.classList].find((name) => name.startsWith("st-key-question-")) : "";
  const headline = document.querySelector(".st-key-headline");
  if (headline && !headline.hasAttribute("role")) headline.setAttribute("role", "status");
  if (answered && question !== asked && document.querySelector("[data-test-script-state=notRunning]")) {
    const next = form ? field(form) : headline;
    if (next === headline) headline?.setAttribute("tabindex", "-1");
    next?.focus();
    answered = !next || document.activeElement !== next;
  }
  if (!answered) asked = question;
}

/**
 * After a restart the server knows nothing of this page, and Streamlit waits for the next click before it runs again;
 * that click would then be lost. So ask for a run as soon as the connection is back.
 */
function wake() {
  const connection = document.querySelector("[data-test-connection-state]")?.dataset.testConnectionState;
  if (connection === "CONNECTED" && lost) document.querySelector(".st-key-wake button")?.click();
  lost = document.querySelector(".st-key-wake") !== null && connection !== "CONNECTED";
}

function settle(records) {
  wake();
  tune();
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) translate(node);
  }
  follow();
}

document.addEventListener("click", ({ target }) => {
  if (target.closest(".st-key-print-now button")) window.print();
  answered = target.closest("[class*='st-key-question-'] button:not([type=button])") !== null;
  const button = target.closest(".st-key-copy-link button");
  const address = document.querySelector(".st-key-link-address code");
  if (button && address) navigator.clipboard?.writeText(address.innerText).then(() => button.setAttribute("data-copied", ""));
});
new MutationObserver(settle).observe(document.body, {
  attributes: true,
  attributeFilter: ["data-test-connection-state", "data-test-script-state"],
  childList: true,
  subtree: true,
});
settle([]);
