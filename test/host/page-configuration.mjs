/**
 * @typedef {object} UriComponents how VS Code's web workbench wants to be told a place
 * @property {1} $mid
 * @property {string} scheme
 * @property {string} authority
 * @property {string} path
 *
 * @typedef {object} PageConfiguration a part of what a server tells the workbench in its page
 * @property {Readonly<Record<string, unknown>>} [configurationDefaults] settings, where the user or the server sets none
 * @property {boolean} [enableWorkspaceTrust] whether there is such a thing as a folder that is not trusted
 * @property {{ extensions: readonly UriComponents[], extensionTestsPath?: UriComponents }} [developmentOptions]
 */

/** The id of the element in which the workbench finds its configuration, and the attribute that holds it. */
const PLACE = { id: 'vscode-workbench-web-configuration', attribute: 'data-settings' };

/**
 * A path on the server's machine.
 * @param {string} authority the server's host and port
 * @param {string} path
 * @returns {UriComponents}
 */
export const remotePath = (authority, path) => ({ $mid: 1, scheme: 'vscode-remote', authority, path });

/**
 * Adds to the configuration of the workbench that the page will load; may be called again. The page is left as the
 * server sent it: Chromium refuses a rewritten document its WebSocket.
 * @param {import('playwright-core').Page} page
 * @param {PageConfiguration} configuration
 */
export async function configurePage(page, configuration) {
  await page.addInitScript(amendAttribute, { ...PLACE, configuration });
}

/**
 * Runs in the page.
 * @param {typeof PLACE & { configuration: PageConfiguration }} amendment
 */
function amendAttribute({ id, attribute, configuration }) {
  const getAttribute = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (/** @type {string} */ name) {
    const value = getAttribute.call(this, name);
    if (value === null || name !== attribute || this.id !== id) return value;
    const sent = JSON.parse(value);
    const merged = Object.entries(configuration).map(([part, added]) => [
      part,
      typeof added === 'object' ? { ...sent[part], ...added } : added,
    ]);
    return JSON.stringify({ ...sent, ...Object.fromEntries(merged) });
  };
}
