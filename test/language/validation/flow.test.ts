import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-types';
import { TestWorkspace } from '../support/workspace.js';
import { ECHOES, type FlowCase, HALF_TYPED, SAID } from './flow.cases.js';

describe('one mistake is one diagnostic:', () => {
  it.each(Object.entries(ECHOES))('%s', async (_, flowCase) => {
    expect(await said(flowCase)).toEqual([...flowCase.said]);
  });
});

describe('what can happen:', () => {
  it.each(Object.entries(SAID))('%s', async (_, flowCase) => {
    expect(await said(flowCase)).toEqual([...flowCase.said]);
  });
});

const BEFORE = `attribute name
sequence Main {
  branch Start { reply "May I ask your name?" options { "Yes" -> Ask "No" -> Hello } }
  branch Ask { ask name "What is it?" -> Hello }
  branch Hello {
    reply "Hello!"
    `;
const BEHIND = `
    reply "Bye!"
    -> Last
  }
  branch Last { reply "Well {name|then}." end }
}
`;

describe('half a statement gives nothing but errors:', () => {
  it.each(HALF_TYPED)('%s', async (typed) => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': BEFORE + typed + BEHIND });
    const diagnostics = workspace.diagnostics();
    expect(diagnostics.filter(({ severity }) => severity !== 1).map(codeOf)).toEqual(
      LEADING_AWAY.has(typed) ? ['unreachable-action'] : [],
    );
  });

  it('as the rest has nothing wrong', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': BEFORE + BEHIND });
    expect(workspace.diagnostics().map(codeOf)).toEqual([]);
  });
});

/** What leads away, whatever its name will be: another rule says that nothing behind it is played. */
const LEADING_AWAY: ReadonlySet<string> = new Set(['goto St', 'invite sequence Ma', 'close ->']);

async function said({ source, others = {} }: FlowCase): Promise<string[]> {
  const workspace = await TestWorkspace.of({ ...others, 'bot.seqbot': source });
  return workspace
    .diagnostics()
    .map((diagnostic) => `${diagnostic.range.start.line + 1} ${codeOf(diagnostic)}`);
}

function codeOf({ code }: Diagnostic): string {
  return String(code);
}
