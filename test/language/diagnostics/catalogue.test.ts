import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../language/compiler/compile.js';
import { lower } from '../../../language/compiler/lower.js';
import { catalogue, type DiagnosticCode, isDiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { listed, TestWorkspace } from '../support/workspace.js';

/** What an example cannot show in one file, with what stands in for it. */
const SOURCES: Partial<Record<DiagnosticCode, { bad: string; others?: Record<string, string> }>> = {
  // An ellipsis stands for what is too long to print.
  'nested-too-deeply': { bad: `sequence S { branch A { reply "Hi!" if ${'('.repeat(200)}` },
  // The file is called otherwise here.
  'import-of-itself': { bad: 'import "./bot.seqbot"' },
};
const OTHERS = { 'people.seqbot': 'agent maya "Maya"' };

const codes = Object.keys(catalogue).filter(isDiagnosticCode);

describe('the example of', () => {
  it.each(codes)('%s gives it', async (code) => {
    const found = await codesIn(SOURCES[code]?.bad ?? catalogue[code].bad);
    expect(found).toContain(code);
  });

  it.each(codes)('%s gives nothing once it is mended', async (code) => {
    const workspace = await TestWorkspace.of({ ...OTHERS, 'bot.seqbot': catalogue[code].good });
    const wrong = listed(workspace.diagnostics()).filter(
      (line) => line.includes(' error ') || line.includes(` ${code}:`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(codes)('%s is answered by the lowering', async (code) => {
    const workspace = await TestWorkspace.of({ ...OTHERS, 'bot.seqbot': catalogue[code].bad });
    expect(lower(workspace.document(), workspace.services.seqbot).bot.format).toBe(1);
  });
});

describe('the message of', () => {
  it.each(codes)('%s is a sentence or two in the words of authors', async (code) => {
    const workspace = await TestWorkspace.of({
      ...OTHERS,
      'bot.seqbot': SOURCES[code]?.bad ?? catalogue[code].bad,
    });
    for (const line of messagesIn(workspace)) {
      const withoutQuotes = line.replace(/"[^"]*"|"""/g, '…');
      expect(withoutQuotes).toMatch(/^[A-Z…\d].*[.?]$/);
      expect(withoutQuotes).not.toMatch(/\b[A-Z]{2,}_[A-Z_]+\b|\b(EOF|ID|TEXT|CHARS|Terminal|token)\b/);
      expect(withoutQuotes.split(/[.?!:](?= [A-Z])/).length).toBeLessThanOrEqual(3);
      expect(line).not.toMatch(/\bundefined\b|\[object|NaN/);
    }
  });

  it.each(codes)('%s says why, in sentences', (code) => {
    expect(catalogue[code].why).toMatch(/^[A-Z].*\.$/);
  });
});

async function codesIn(source: string): Promise<string[]> {
  const workspace = await TestWorkspace.of({ ...OTHERS, 'bot.seqbot': source });
  const found = workspace.diagnostics().map(({ code }) => String(code));
  return [...found, ...problemsOf(workspace.document(), workspace.services.seqbot).map(({ code }) => code)];
}

function messagesIn(workspace: TestWorkspace): string[] {
  const { document, services } = { document: workspace.document(), services: workspace.services.seqbot };
  const said = workspace
    .diagnostics()
    .map(({ message }) => (typeof message === 'string' ? message : message.value));
  return [...said, ...problemsOf(document, services).map(({ message }) => message)];
}
