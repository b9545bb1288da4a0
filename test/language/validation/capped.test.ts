import { expect, test } from 'vitest';
import { TestWorkspace } from '../support/workspace.js';

/** More of them than a file may have. */
const MANY = 1200;

/** One information each. */
const circles = Array.from(
  { length: MANY },
  (_, index) => `sequence S${index} { branch A { reply "Well?" options { "Again" -> A } } }\n`,
).join('');
const WARNING = 'sequence Last { branch A { reply "Hi!" } }\n';

async function codesIn(source: string, settings = {}): Promise<readonly string[]> {
  const workspace = await TestWorkspace.of(
    { 'bot.seqbot': source },
    { 'seqbot.config.json': JSON.stringify(settings) },
  );
  return workspace.diagnostics().map(({ code }) => String(code));
}

test('a warning is told behind more informations than a file may have', async () => {
  const codes = await codesIn(circles + WARNING);
  expect(codes).toContain('dead-end');
  expect(codes.length).toBeLessThan(MANY);
});

test('what a project takes for serious counts as that', async () => {
  const diagnostics = { 'dead-end': 'hint', 'no-ending': 'warning' };
  const codes = await codesIn(circles + WARNING, { diagnostics });
  expect(codes).toContain('no-ending');
  expect(codes).not.toContain('dead-end');
});

test('errors are counted apart', async () => {
  const codes = await codesIn(`${circles}sequence Last { branch A { reply "Hi!" -> B } }`);
  expect(codes).toContain('unknown-branch');
});
