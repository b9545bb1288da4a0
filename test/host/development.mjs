/**
 * @typedef {object} UriComponents how VS Code's web workbench wants to be told a place
 * @property {1} $mid
 * @property {string} scheme
 * @property {string} authority
 * @property {string} path
 *
 * @typedef {object} DevelopmentOptions VS Code's own, in its page configuration
 * @property {readonly UriComponents[]} extensions
 * @property {UriComponents} [extensionTestsPath]
 */

/** The id of the element in which the workbench finds its configuration, and the attribute that holds it. */
const CONFIGURATION = { id: 'vscode-workbench-web-configuration', attribute: 'data-settings' };

/**
 * A path on the server's machine.
 * @param {string} authority the server's host and port
 * @param {string} path
 * @returns {UriComponents}
 */
export const remotePath = (authority, path) => ({ $mid: 1, scheme: 'vscode-remote', authority, path });

/**
 * Adds development options to the workbench that the page will load. The page is left as the server sent it: Chromium
 * refuses a rewritten document its WebSocket.
 * @param {import('playwright-core').Page} page
 * @param {DevelopmentOptions} options
 */
export async function setDevelopmentOptions(page, options) {
  await page.addInitScript(
    ({ id, attribute, developmentOptions }) => {
      const getAttribute = Element.prototype.getAttribute;
      Element.prototype.getAttribute = function (/** @type {string} */ name) {
        const value = getAttribute.call(this, name);
        if (value === null || name !== attribute || this.id !== id) return value;
        const configuration = JSON.parse(value);
        const merged = { ...configuration.developmentOptions, ...developmentOptions };
        return JSON.stringify({ ...configuration, developmentOptions: merged });
      };
    },
    { ...CONFIGURATION, developmentOptions: options },
  );
}
