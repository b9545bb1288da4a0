import { describe, expect, it } from 'vitest';
import { problemsOf } from '../../../language/compiler/compile.js';
import { lower } from '../../../language/compiler/lower.js';
import { catalogue, type DiagnosticCode, isDiagnosticCode } from '../../../language/diagnostics/catalogue.js';
import { listed, TestWorkspace } from '../support/workspace.js';

/** Examples that cannot be printed as they are, with what stands in for them and why. */
const BAD: Partial<Record<DiagnosticCode, string>> = {
  // An ellipsis stands for what is too long to print.
  'nested-too-deeply': `sequence S { branch A { reply "Hi!" if ${'('.repeat(200)}`,
  // The file is called otherwise here.
  'import-of-itself': `import "./${bad('import-of-itself')}"`,
};

/** Nets below others, into which no source is known to fall; and what has nothing to do with a source. */
const OUT_OF_REACH: ReadonlySet<string> = new Set(['unreadable', 'unreadable-file']);

/** Those about sources; the tests of settings have the others. */
const codes = Object.keys(catalogue)
  .filter(isDiagnosticCode)
  .filter((code) => !catalogue[code].inSettings);
const workspace = await TestWorkspace.of({
  'people.seqbot': 'agent maya "Maya"',
  ...Object.fromEntries(codes.map((code) => [bad(code), BAD[code] ?? catalogue[code].bad])),
  ...Object.fromEntries(codes.map((code) => [good(code), catalogue[code].good])),
});

describe('the example of', () => {
  it.each(codes.filter((code) => !OUT_OF_REACH.has(code)))('%s gives it', (code) => {
    expect(problemsIn(bad(code)).map((problem) => problem.code)).toContain(code);
  });

  it.each(codes)('%s gives nothing once it is mended', (code) => {
    expect(listed(workspace.diagnostics(good(code)))).toEqual([]);
  });

  it.each(codes)('%s is answered by the lowering', (code) => {
    expect(lower(workspace.document(bad(code)), workspace.services.seqbot).bot.format).toBe(1);
  });
});

describe('the message of', () => {
  it.each(codes)('%s is a sentence or two in the words of authors', (code) => {
    for (const { message } of problemsIn(bad(code))) {
      const withoutQuotes = message.replace(/"""|"[^"]*"/g, '…');
      expect(withoutQuotes).toMatch(/^[A-Z…\d].*[.?]$/);
      expect(withoutQuotes).not.toMatch(/\b[A-Z]{2,}_[A-Z_]+\b|\b(EOF|ID|TEXT|CHARS|Terminal|token)\b/);
      expect(withoutQuotes.split(/[.?!](?= [A-Z])/).length).toBeLessThanOrEqual(3);
      expect(message).not.toMatch(/\bundefined\b|\[object|NaN/);
    }
  });

  it.each(Object.keys(catalogue).filter(isDiagnosticCode))(
    '%s says why, in two or three sentences',
    (code) => {
      const { why } = catalogue[code];
      expect(why).toMatch(/^[A-Z].*\.$/);
      const sentences = why.replace(/"[^"]*"/g, '…').split(/[.?!](?= |$)/).length - 1;
      expect([2, 3]).toContain(sentences);
    },
  );

  it('every code has a reason of its own', () => {
    const reasons = Object.values(catalogue).map(({ why }) => why);
    expect(reasons.filter((why, index) => reasons.indexOf(why) !== index)).toEqual([]);
  });
});

function bad(code: string): string {
  return `${code}-bad.seqbot`;
}

function good(code: string): string {
  return `${code}-good.seqbot`;
}

/** The diagnostics of a file, and what else forbids compiling it. */
function problemsIn(path: string): { code: string; message: string }[] {
  const diagnostics = workspace.diagnostics(path).map(({ code, message }) => ({
    code: String(code),
    message: typeof message === 'string' ? message : message.value,
  }));
  return [...diagnostics, ...problemsOf(workspace.document(path), workspace.services.seqbot)];
}
