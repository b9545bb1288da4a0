import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue, diagnosticCodes } from '../../../language/diagnostics/catalogue.js';
import { Explainer } from '../../../language/explain/explainer.js';
import { fileOf, INDEX } from '../../../language/explain/links.js';

const FOLDER = 'docs/diagnostics';
const explainer = new Explainer();

describe('the committed page on', () => {
  it.each(diagnosticCodes)('%s is what the catalogue says', async (code) => {
    const page = await explainer.pageOf(code);
    expect(page).toContain(`# ${code}\n`);
    await expect(page).toMatchFileSnapshot(`../../../${FOLDER}/${fileOf(code)}`);
  });

  it('all diagnostics is what the catalogue says', async () => {
    const page = await explainer.indexPage();
    for (const code of diagnosticCodes) expect(page).toContain(`- [${code}](${fileOf(code)})`);
    await expect(page).toMatchFileSnapshot(`../../../${FOLDER}/${INDEX}`);
  });
});

it('no page stands for a code that is gone', () => {
  const pages: readonly string[] = [...diagnosticCodes.map(fileOf), INDEX];
  expect(readdirSync(FOLDER).filter((file) => !pages.includes(file))).toEqual([]);
});

it('the example of a page is the one of the catalogue', async () => {
  const ink = (text: string) => text.replace(/^ *\/\/ *\^+$/gm, '').replace(/\s/g, '');
  for (const code of diagnosticCodes) {
    const [bad = '', good = ''] = Array.from(
      (await explainer.pageOf(code)).matchAll(/```(?:seqbot|json)\n([\s\S]*?)\n```/g),
      ([, body = '']) => body,
    );
    const isSame = catalogue[code].bad === catalogue[code].good;
    if (!isSame)
      expect([code, ink(bad), ink(good)]).toEqual([
        code,
        ink(catalogue[code].bad),
        ink(catalogue[code].good),
      ]);
  }
});
