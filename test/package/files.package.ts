import { stat } from 'node:fs/promises';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PROJECT, VSIX } from '../host/project.mjs';
import { CODE_AT_MOST, EDITORS_AT_MOST, PACKED_AT_MOST } from './bounds.mjs';
import { installed } from './installed.js';

/** Everything that is shipped: read this list before changing it. */
const FILES = [
  'LICENSE.txt',
  'changelog.md',
  'icons/file-dark.svg',
  'icons/file-light.svg',
  'icons/icon.png',
  'language/bot/bot.schema.json',
  'language/settings/seqbot.config.schema.json',
  'out/client/extension-browser.js',
  'out/client/extension.js',
  'out/server/cli.js',
  'out/server/lsp-browser.js',
  'out/server/lsp.js',
  'out/webview/chat.css',
  'out/webview/chat.js',
  'out/webview/codicon.ttf',
  'package.json',
  'readme.md',
  'syntaxes/language-configuration.json',
  'syntaxes/seqbot.tmLanguage.json',
];

const CODE = /\.(?:js|css)$/;

const { files, read, text } = installed();

describe('the package', () => {
  it('holds what the extension needs and no more', () => {
    expect(files()).toEqual(FILES);
  });

  it('is small', async () => {
    expect((await stat(VSIX)).size).toBeLessThan(PACKED_AT_MOST);
    const code = await Promise.all(FILES.filter((file) => CODE.test(file)).map(read));
    expect(code.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(CODE_AT_MOST);
  });

  it('has little code for editors', async () => {
    const files = FILES.filter((file) => CODE.test(file) && !file.startsWith('out/server/cli'));
    const packed = await Promise.all(files.map(async (file) => deflateRawSync(await read(file)).length));
    expect(packed.reduce((sum, length) => sum + length, 0)).toBeLessThan(EDITORS_AT_MOST);
  });

  it('holds every file that its manifest names', async () => {
    const manifest = await text('package.json');
    const named = Array.from(
      manifest.matchAll(/"\.?\/?((?:out|icons|syntaxes|language)\/[^"]+)"/g),
      ([, file]) => file,
    );
    expect(named.length).toBeGreaterThan(6);
    const ofTheTarball = /^out\/embed\//;
    expect(named.filter((file) => !ofTheTarball.test(file ?? '') && !FILES.includes(file ?? ''))).toEqual([]);
  });

  it('has an icon that VS Code takes', async () => {
    const icon = await read('icons/icon.png');
    expect(icon.toString('latin1', 1, 4)).toBe('PNG');
    expect([icon.readUInt32BE(16), icon.readUInt32BE(20)]).toEqual([256, 256]);
  });

  it('says nothing of where it was made, and has no source maps', async () => {
    for (const file of FILES) {
      const content = (await read(file)).toString('latin1');
      expect(content.includes(PROJECT), file).toBe(false);
      expect(content.includes('sourceMappingURL='), file).toBe(false);
    }
  });

  it('has a page without pictures and links that VS Code cannot follow', async () => {
    for (const page of ['readme.md', 'changelog.md']) {
      const addresses = Array.from((await text(page)).matchAll(/\]\(([^)]+)\)/g), ([, address]) => address);
      expect(addresses.filter((address) => !address?.startsWith('https:'))).toEqual([]);
    }
  });
});
