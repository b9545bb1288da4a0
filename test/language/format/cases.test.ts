import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatted } from './formatter.js';

const FOLDER = 'test/language/format/cases';

describe('the formatter makes of', () => {
  it.each(readdirSync(FOLDER))('%s what a person would', async (name) => {
    const source = readFileSync(join(FOLDER, name, 'in.seqbot'), 'utf8');
    const result = formatted(source);
    await expect(result).toMatchFileSnapshot(resolve(FOLDER, name, 'out.seqbot'));
    expect(formatted(result)).toBe(result);
  });
});
