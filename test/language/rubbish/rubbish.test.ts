import { describe, expect, it } from 'vitest';
import { lower } from '../../../language/compiler/lower.js';
import { listed, TestWorkspace } from '../support/workspace.js';
import { rubbish } from './cases.js';

/** Sources that read as an empty file or as a whole one. */
const FINE: ReadonlySet<string> = new Set([
  'a byte-order mark',
  '""" closed over many lines',
  '""" with many references',
  'a name of 1 MB',
  'a text of 1 MB',
  'ands',
  'ors',
  'references',
  'block comments',
  'slashes',
  'documentation',
  'line breaks',
  'spaces',
  'carriage returns',
]);

describe('rubbish gives diagnostics and no exception:', { timeout: 60_000 }, () => {
  it.each(Object.entries(rubbish))('%s', async (name, source) => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source() });
    const diagnostics = listed(workspace.diagnostics());
    expect(diagnostics.length > 0).toBe(!FINE.has(name));
    expect(diagnostics.filter((line) => line.length > 400)).toEqual([]);
    expect(lower(workspace.document(), workspace.services.seqbot).bot.format).toBe(1);
  });
});
