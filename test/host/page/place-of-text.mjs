/**
 * @typedef {object} Place in pixels of the page
 * @property {number} x its middle
 * @property {number} y its middle
 * @property {number} right its end
 */

/** How often an act is tried again because the text has moved meanwhile, as lenses and folds make it do. */
const ATTEMPTS = 10;

/**
 * Where a text stands in an editor's visible lines. Waits until it is there, at rest and not covered.
 * @param {import('playwright-core').Locator} editor
 * @param {string} text on one line
 * @returns {Promise<Place>}
 */
export async function placeOfText(editor, text) {
  const handle = await editor.elementHandle();
  if (!handle) throw new Error('There is no such editor.');
  const found = await editor.page().waitForFunction(measure, { editor: handle, text });
  return found.jsonValue();
}

/**
 * Does something at a text, again where the text has moved meanwhile.
 * @param {import('playwright-core').Locator} editor
 * @param {string} text on one line
 * @param {(place: Place) => Promise<void>} act
 */
export async function actAtText(editor, text, act) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const before = await placeOfText(editor, text);
    await act(before);
    const after = await placeOfText(editor, text);
    if (before.x === after.x && before.y === after.y) return;
  }
  throw new Error(`"${text}" does not come to rest.`);
}

/**
 * Runs in the page, so it cannot call what stands around it. A text may be spread over several coloured spans, and the
 * editor may replace a line's element at any time. Playwright asks a function that returns a promise only once, so this
 * one asks again by itself.
 * @param {{ editor: Node, text: string }} target
 * @returns {Promise<Place>} once it is there and does not move
 */
async function measure({ editor, text }) {
  for (;;) {
    const first = find();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const second = find();
    if (second && second.x === first?.x && second.y === first.y) return second;
  }

  function find() {
    if (!(editor instanceof Element)) return undefined;
    const lines = [...editor.querySelectorAll('.view-lines .view-line')];
    const places = lines.map(placeIn).filter((place) => place !== undefined);
    return places.sort((a, b) => a.y - b.y)[0];
  }

  /** @param {Element} line */
  function placeIn(line) {
    const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
    const characters = start < 0 ? [] : charactersOf(line);
    const [first, last] = [characters[start], characters[start + text.length - 1]];
    if (!first || !last) return undefined;
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(last.node, last.offset + 1);
    const box = range.getBoundingClientRect();
    const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.right };
    return editor.contains(document.elementFromPoint(place.right - 1, place.y)) ? place : undefined;
  }

  /** @param {Element} line */
  function charactersOf(line) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    const characters = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let offset = 0; offset < (node.textContent ?? '').length; offset++)
        characters.push({ node, offset });
    }
    return characters;
  }
}
