import { describe, expect, it } from 'vitest';
import type { DocumentFlow } from '../../../language/document-flow/document-flow.js';
import { TestWorkspace } from '../support/workspace.js';

const PEOPLE = 'attribute name\nsequence Order { branch Begin { reply "Well, {name}?" } }';
const BOT = `import "./people.seqbot"
sequence Main { branch Start { ask name "Your name?" invite sequence Order } }`;

describe('what is known of a document', () => {
  it('is found once, and shared by who compiles and who watches', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': BOT, 'people.seqbot': PEOPLE });
    const flow = flowOf(workspace);
    expect(flowOf(workspace)).toBe(flow);
    expect(flow.lowered).toBe(flowOf(workspace).lowered);
    expect(flow.analysis).toBe(flowOf(workspace).analysis);
  });

  it('stays when another file changes, and is found anew when an imported one does', async () => {
    const files = { 'bot.seqbot': BOT, 'people.seqbot': PEOPLE, 'other.seqbot': 'attribute size' };
    const workspace = await TestWorkspace.of(files);
    const before = flowOf(workspace);
    await workspace.change({ 'other.seqbot': 'attribute weight' });
    expect(flowOf(workspace)).toBe(before);
    await workspace.change({ 'people.seqbot': PEOPLE.replace('Well', 'So') });
    expect(flowOf(workspace)).not.toBe(before);
    expect(JSON.stringify(flowOf(workspace).bot)).toContain('So, ');
  });

  it('is found anew when an imported file comes and goes', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': BOT });
    expect(flowOf(workspace).bot.sequences).toHaveLength(1);
    await workspace.change({ 'people.seqbot': PEOPLE });
    expect(flowOf(workspace).bot.sequences).toHaveLength(2);
    await workspace.change({ 'people.seqbot': undefined });
    expect(flowOf(workspace).bot.sequences).toHaveLength(1);
  });

  it('begins at nothing for a document that was gone in between', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': PEOPLE });
    const before = flowOf(workspace);
    await workspace.change({ 'bot.seqbot': undefined });
    await workspace.change({ 'bot.seqbot': PEOPLE });
    expect(flowOf(workspace)).not.toBe(before);
    expect(countsOf(workspace)).toEqual({ analyses: 1, searches: 1 });
  });
});

describe('a keystroke', () => {
  const COUNT = 200;

  it(`in one sequence of ${COUNT} analyses and searches that one`, async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': many(COUNT, 'What') });
    const first = countsOf(workspace);
    expect(first.analyses).toBeGreaterThanOrEqual(COUNT);
    const before = flowOf(workspace);
    await workspace.change({ 'bot.seqbot': many(COUNT, 'What, then') });
    const after = countsOf(workspace);
    expect(after.analyses - first.analyses).toBeLessThanOrEqual(2);
    expect(after.analyses).toBeGreaterThan(first.analyses);
    expect(after.searches - first.searches).toBe(1);
    expect(flowOf(workspace)).not.toBe(before);
  });

  it('that says nothing new analyses nothing', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': many(3, 'What') });
    const first = countsOf(workspace);
    await workspace.change({ 'bot.seqbot': `// Everything is a line further down.\n${many(3, 'What')}` });
    expect(countsOf(workspace)).toEqual(first);
    const [diagnostic] = workspace.diagnostics();
    const [step] = diagnostic?.relatedInformation ?? [];
    expect([diagnostic?.code, diagnostic?.range.start.line, step?.location.range.start.line]).toEqual([
      'dead-end',
      2,
      1,
    ]);
  });
});

describe('the conversation that shows a finding', () => {
  it('can be had by whoever plays it', async () => {
    const workspace = await TestWorkspace.of({ 'bot.seqbot': PEOPLE });
    const flow = flowOf(workspace);
    const [[finding, witness] = []] = flow.witnesses;
    expect(finding).toMatchObject({ kind: 'dead-end', branch: 'Begin' });
    expect(witness?.steps.at(-1)?.what).toBe('arrive');
    expect(flow.witnessOf(finding ?? { kind: 'dead-end', at: '', branch: '' })).toBe(witness);
  });

  it('begins where the visitor comes from, when it matters what is known', async () => {
    const source = `attribute name
sequence Main {
  branch Start { reply "Hi! Your name?" options { "Yes" -> Ask "No" -> On } }
  branch Ask { ask name "Well?" -> On }
  branch On { invite sequence Order }
}
sequence Order { branch Begin { reply "Well, {name}?" end } }`;
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    expect(pathsIn(workspace)).toEqual([
      '6: used-before-known',
      '1: The visitor is new.',
      '2: The conversation comes to "Start".',
      '2: The visitor picks "No".',
      '4: The conversation comes to "On".',
      '4: Sequence "Order" takes over.',
      '6: The conversation comes to "Begin".',
      '6: Here it is unknown.',
    ]);
  });

  it('of sequences that lead round begins where the bot does', async () => {
    const source = `sequence Main { branch Start { reply "Hi!" invite sequence Round } }
sequence Round { branch Begin { invite sequence Other } }
sequence Other { branch Then { invite sequence Round } }`;
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    expect(pathsIn(workspace)).toEqual([
      '2: endless-loop',
      '0: The visitor is new.',
      '0: The conversation comes to "Start".',
      '0: Sequence "Round" takes over.',
      '1: The conversation comes to "Begin".',
      '1: Sequence "Other" takes over.',
      '2: The conversation comes to "Then".',
      '2: Sequence "Round" takes over.',
      '2: Here it begins again, and so on for ever.',
    ]);
  });

  it('of sequences that lead round begins at one of them where no way from the bot is found', async () => {
    const source = `attribute name
sequence Main { branch Start { set name "a" if name is "b" -> On end } branch On { invite sequence Round } }
sequence Round { branch Begin { invite sequence Other } }
sequence Other { branch Then { invite sequence Round } }`;
    const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
    const path = pathsIn(workspace);
    expect(path.slice(path.indexOf('3: endless-loop'))).toEqual([
      '3: endless-loop',
      '2: The visitor is new.',
      '2: The conversation comes to "Begin".',
      '2: Sequence "Other" takes over.',
      '3: The conversation comes to "Then".',
      '3: Sequence "Round" takes over.',
      '3: Here it begins again, and so on for ever.',
    ]);
  });
});

function flowOf(workspace: TestWorkspace): DocumentFlow {
  return workspace.services.seqbot.flow.DocumentFlows.of(workspace.document());
}

function countsOf(workspace: TestWorkspace) {
  return workspace.services.seqbot.flow.DocumentFlows.countsOf(workspace.document());
}

/** Sequences in each of which a branch just stops; one of them has a text of its own. */
function many(count: number, text: string): string {
  return Array.from({ length: count }, (_, index) => {
    const said = index === 0 ? text : 'Hi!';
    return `sequence S${index} {\n  branch Start { reply "${said}" }\n}\n`;
  }).join('');
}

/** The diagnostics with the ways to them, each with its line from zero. */
function pathsIn(workspace: TestWorkspace): string[] {
  return workspace
    .diagnostics()
    .flatMap(({ range, code, relatedInformation = [] }) => [
      `${range.start.line}: ${code}`,
      ...relatedInformation.map(({ location, message }) => `${location.range.start.line}: ${message}`),
    ]);
}
