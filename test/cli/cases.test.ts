import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replayed } from './support/case-file.js';

const FOLDER = 'test/cli/cases';

describe('the command line does what the cases say:', () => {
  it.each(readdirSync(FOLDER))('%s', { timeout: 120_000 }, async (name) => {
    const file = resolve(FOLDER, name);
    await expect(await replayed(readFileSync(file, 'utf8'))).toMatchFileSnapshot(file);
  });
});
