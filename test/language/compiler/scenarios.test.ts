import { describe, expect, it } from 'vitest';
import { compile } from '../../../language/compiler/compile.js';
import { lowerScenarios, type ScenarioSuite } from '../../../language/compiler/scenarios.js';
import { load } from '../../../language/runtime/index.js';
import { run } from '../../../language/scenarios/index.js';
import { TestWorkspace } from '../support/workspace.js';

const SOURCE = `
import "./others.seqbot"
attribute vip attribute score : number attribute left : number attribute idle
webhook stock get "https://shop.example/stock" { save left from "left" }
sequence S { branch A { reply "Hi!" end } }`;

const OTHERS = `
agent maya "Maya" agent tom "Tom" department sales { tom } bot helper
sequence Other { branch A { reply "Bye!" end } }`;

const passing = [
  'given vip " yes " expect vip is "yes"',
  'given score "02" expect score is 2',
  'expect vip is unknown',
];

const failing = [
  'given vip "yes" expect vip is unknown',
  'given vip "yes" expect vip is "no"',
  'given score "many"',
  'expect vip is "yes"',
];

describe('what the bot has no use for', () => {
  it.each(passing)('comes true: %s', async (steps) => {
    expect(statuses((await built(steps)).suite)).toEqual(['passed']);
  });

  it.each(failing)('does not come true: %s', async (steps) => {
    expect(statuses((await built(steps)).suite)).toEqual(['failed']);
  });
});

it.each<[steps: string, names: object]>([
  ['given vip "yes" expect score is unknown', { attributes: ['vip', 'score'] }],
  ['given stock fails', { attributes: ['left'], webhooks: ['stock'] }],
  ['expect chat with agent maya', { agents: ['maya'] }],
  ['expect chat with all agents', { agents: ['maya', 'tom'] }],
  ['expect chat with department sales', { agents: ['tom'], departments: ['sales'] }],
  ['expect invite bot helper', { bots: ['helper'] }],
])('the bot of %s declares what is named', async (steps, names) => {
  const { bot } = (await built(steps)).suite;
  const named = (list: readonly { name: string }[]) => list.map(({ name }) => name);
  const { attributes, agents, departments, bots, webhooks } = bot;
  expect({
    attributes: named(attributes),
    agents: named(agents),
    departments: named(departments),
    bots: named(bots),
    webhooks: named(webhooks),
  }).toEqual({ attributes: [], agents: [], departments: [], bots: [], webhooks: [], ...names });
});

it('a sequence of another file is played', async () => {
  const { suite } = await built('bot "Bye!"', 'Other');
  expect(statuses(suite)).toEqual(['passed']);
  expect(suite.bot.sequences.map(({ name }) => name)).toEqual(['S', 'Other']);
});

it('what is compiled knows nothing of it', async () => {
  const steps = 'given vip "yes" given stock fails expect chat with all agents';
  const bare = (await built('')).compiled;
  expect(bare.status).toBe('compiled');
  const { compiled } = await built(steps, 'Other');
  expect(compiled.status === 'compiled' && compiled.bot).toEqual(bare.status === 'compiled' && bare.bot);
});

async function built(steps: string, sequence = 'S') {
  const source = `${SOURCE} scenario "s" of ${sequence} { ${steps} }`;
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source, 'others.seqbot': OTHERS });
  const [document, services] = [workspace.document(), workspace.services.seqbot];
  return { suite: lowerScenarios(document, services), compiled: compile(document, services) };
}

function statuses({ bot, scenarios }: ScenarioSuite): string[] {
  const program = load(bot);
  return scenarios.map(({ script }) => run(program, script).status);
}
