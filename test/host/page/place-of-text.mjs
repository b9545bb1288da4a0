/**
 * @typedef {object} Place in pixels of the page
 * @property {number} x its middle
 * @property {number} y its middle
 * @property {number} right its end
 */

/**
 * Where a text stands in an editor's visible lines; waits until it is there.
 * @param {import('playwright-core').Locator} editor
 * @param {string} text on one line
 * @returns {Promise<Place>}
 */
export async function placeOfText(editor, text) {
  const line = editor.locator('.view-line').filter({ hasText: text }).first();
  await line.waitFor();
  return line.evaluate(measure, text);
}

/**
 * Runs in the page: a text may be spread over several coloured spans.
 * @param {Element} line
 * @param {string} text
 */
function measure(line, text) {
  const editor = line.closest('.overflow-guard');
  if (!editor) throw new Error('That is no line of an editor.');
  const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  const characters = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let offset = 0; offset < (node.textContent ?? '').length; offset++)
      characters.push({ node, offset });
  }
  const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(text);
  const [first, last] = [characters[start], characters[start + text.length - 1]];
  if (!first || !last) throw new Error(`"${text}" does not stand on one line.`);
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  const box = range.getBoundingClientRect();
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, right: box.right };
  if (!editor.contains(document.elementFromPoint(place.right - 1, place.y)))
    throw new Error(`"${text}" is covered.`);
  return place;
}
