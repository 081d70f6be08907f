// Where the keyboard is, and how it is shown: an expression that returns both of the element that has the focus.
() => {
  const parts = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => parts(colour).slice(0, 3).map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const contrast = (one, other) => {
    const [least, most] = [light(one), light(other)].sort((a, b) => a - b);
    return (most + 0.05) / (least + 0.05);
  };
  const clear = (colour) => parts(colour)[3] === 0;
  const ground = (each) => {
    for (let at = each; at; at = at.parentElement) if (!clear(getComputedStyle(at).backgroundColor)) return getComputedStyle(at).backgroundColor;
    return "rgb(255, 255, 255)";
  };
  // An edge counts by its contrast with what lies around it; a shadow only where it is a ring without blur.
  const edges = (each) => {
    const style = getComputedStyle(each);
    const around = ground(each.parentElement ?? each);
    const found = [];
    if (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1.5) found.push(contrast(style.outlineColor, around));
    for (const [, colour, x, y, blur, spread] of style.boxShadow.matchAll(/(rgba?\([^)]*\)) (\S+)px (\S+)px (\S+)px (\S+)px/g)) {
      const flat = parts(colour)[3] ?? 1;
      if (Number(spread) >= 1.5 && Number(blur) < 1 && flat > 0.9) found.push(contrast(colour, around));
    }
    return found;
  };
  const focused = document.activeElement;
  if (!focused || focused === document.body) return null;
  const near = [focused, focused.parentElement, focused.parentElement?.parentElement, focused.closest("label, .react-aria-ComboBox"),
    focused.nextElementSibling, focused.previousElementSibling].filter(Boolean);
  const { left, top, right, bottom, width, height } = focused.getBoundingClientRect();
  const points = [[left + 3, top + 3], [right - 3, bottom - 3], [(left + right) / 2, (top + bottom) / 2]];
  const seen = points.some(([x, y]) => {
    const there = document.elementFromPoint(x, y);
    return there && (focused.contains(there) || there.contains(focused) || focused.closest("label")?.contains(there));
  });
  return {
    name: focused.getAttribute("aria-label") || focused.innerText || focused.closest("label")?.innerText || focused.className,
    html: focused.cloneNode(false).outerHTML.slice(0, 200),
    contrast: Math.max(0, ...near.flatMap(edges)),
    seen: width < 2 || seen,
    styles: near.map((each) => `${each.localName} o:${getComputedStyle(each).outline} b:${getComputedStyle(each).border} s:${getComputedStyle(each).boxShadow}`),
  };
}
