// What axe-core does not look at: an expression that takes what is asked and returns what breaks a rule.
(asked) => {
  const HANGUL = /[\uac00-\ud7a3]{2}/;
  const SMALL = ".kc-small, .kc-stage"; // slides, whose fit other tests see to, in small and behind a visitor's case
  const PAGE = ".stMain, .stApp, .stAppViewContainer";
  const seen = (each) => each.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && each.getBoundingClientRect().width > 1 && !each.closest(".kc-unseen, .st-key-screen-hidden, [data-collapsed=true]");
  const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);
  const box = (text) => {
    const range = document.createRange();
    range.selectNode(text);
    return range.getBoundingClientRect();
  };
  const texts = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (node.data.trim() && !parent.closest("style, script, noscript, [aria-hidden=true]") && seen(parent)) found.push(node);
    }
    return found;
  };
  const scrolls = (each) => ["auto", "scroll"].includes(getComputedStyle(each).overflowX);
  const scroller = (each) => {
    for (let at = each; at && at !== document.body; at = at.parentElement) if (scrolls(at) && !at.matches(PAGE)) return at;
    return null;
  };
  // A language's own name is a name, in whatever language it is said.
  const without = (said) => asked.names.reduce((rest, name) => rest.replaceAll(name, ""), said);
  const isCut = (text) => {
    if (text.parentElement.closest(`${SMALL}, svg`)) return false; // a chart's table says the same
    const own = box(text);
    for (let at = text.parentElement; at && at !== document.body && !at.matches(PAGE); at = at.parentElement) {
      const { overflowX, overflowY, position } = getComputedStyle(at);
      const frame = at.getBoundingClientRect();
      const hides = (how) => how === "hidden" || how === "clip";
      if (hides(overflowX) && (own.right > frame.right + 2 || own.left < frame.left - 2)) return true;
      if (hides(overflowY) && (own.bottom > frame.bottom + 4 || own.top < frame.top - 4)) return true;
      if (scrolls(at) || ["auto", "scroll"].includes(overflowY) || position === "fixed") return false;
    }
    return false;
  };
  const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [least, most] = [light(one), light(other)].sort((a, b) => a - b);
    return (most + 0.05) / (least + 0.05);
  };
  const ground = (each) => {
    for (let at = each; at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (!/, 0\)$/.test(backgroundColor)) return backgroundColor;
    }
    return "rgb(255, 255, 255)";
  };
  const PICTURES = ".stPlotlyChart, .stVegaLiteChart, .stDeckGlJsonChart, .kc-map, .kc-chart";
  const LISTS = "table, ul, ol, dl";
  const ENTRIES = ".st-key-cities-list, .st-key-cities-few"; // the map's places in words, or that there are none
  const SAID = { // what an answer or a filter changes, by page
    check: [".st-key-headline"],
    companies: [".st-key-headline", ".st-key-companies-status"],
    cities: [".st-key-cities-counted"],
  };
  const rules = {
    "one-first-heading": () => {
      const { length } = document.querySelectorAll("h1");
      return length === 1 ? [] : [[document.body, `${length} of them`]];
    },
    "page-language": () => (document.documentElement.lang === asked.language ? []
      : [[document.documentElement, document.documentElement.lang]]),
    "page-title": () => (document.title.includes(asked.title) ? [] : [[document.body, document.title]]),
    "part-language": () => (asked.language === "ko" ? [] : texts().filter(({ data, parentElement }) =>
      HANGUL.test(without(data)) && !parentElement.closest("svg, code, [contenteditable]") && parentElement.closest("[lang]").lang !== "ko")
      .map((text) => [text.parentElement, text.data])),
    "scrolls-two-ways": () => [document.documentElement, ...document.querySelectorAll(PAGE)]
      .filter((each) => each.scrollWidth > each.clientWidth + 1 && (scrolls(each) || each === document.documentElement))
      .map((each) => [each, `${each.scrollWidth} px in ${each.clientWidth}`]),
    "sticks-out": () => texts().filter((text) => {
      const { left, right, width } = box(text);
      return !text.parentElement.closest(asked.spaced ? `${SMALL}, svg` : SMALL) && width > 1 && (right > innerWidth + 1 || left < -1) && !scroller(text.parentElement);
    }).map((text) => [text.parentElement, text.data]),
    "cut": () => texts().filter(isCut).map((text) => [text.parentElement, text.data]),
    "nameless-picture": () => all("canvas, img, svg.marks").filter((each) =>
      !each.closest("[aria-label]:not([aria-label='']), [alt]:not([alt='']), [aria-hidden=true]")).map((each) => [each, "no name"]),
    "picture-without-words": () => all(PICTURES).filter((each) => {
      if (each.closest(".st-key-cities-drawn")) return !document.querySelector(ENTRIES)?.textContent.trim();
      let around = each;
      while (around && !around.querySelector(LISTS)) around = around.parentElement;
      return !around || around.querySelectorAll(PICTURES).length > around.querySelectorAll(LISTS).length;
    }).map((each) => [each, "no table or list beside it says the same"]),
    "chart-contrast": () => all("svg.marks text").filter((each) => each.textContent.trim() && !each.closest(".role-mark")).map((each) =>
      [each, contrast(getComputedStyle(each).fill, ground(each))]).filter(([, ratio]) => ratio < 4.5),
    "hidden-but-reached": () => [...document.querySelectorAll("[aria-hidden=true]")].flatMap((each) =>
      [...each.querySelectorAll("a[href], button, input, [tabindex='0']")]).filter((each) =>
      each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }) && !each.disabled).map((each) => [each, "Tab comes here"]),
    "unannounced": () => (SAID[asked.page] ?? []).filter((said) => !document.querySelector(`${said}[role=status]`))
      .map((said) => [document.body, `no live region: ${said}`]),
  };
  const path = (each) => {
    const named = each.closest("[class*=st-key-]");
    const key = named ? `.${[...named.classList].find((one) => one.startsWith("st-key-"))} ` : "";
    return `${key}${each.cloneNode(false).outerHTML.slice(0, 120)}`;
  };
  return asked.rules.flatMap((rule) => rules[rule]().map(([each, why]) => ({
    rule, element: path(each), why: String(why).slice(0, 120),
    known: asked.known.findIndex((one) => one.rule === rule && each.closest(one.within)),
  })));
}
