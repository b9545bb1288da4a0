import { expect, test, vi } from 'vitest';
import type { Action, Bot } from '../../../language/bot/bot.js';
import { FlowAnalyser } from '../../../language/flow/analyser.js';
import { act, botOf, branchesOf } from '../runtime/bot-builder.js';

// Large bots on a busy machine: no reason to fail.
vi.setConfig({ testTimeout: 600_000 });

const invite = (sequence: string): Action => ({ type: 'invite-sequence-bot', sequence });

function sequence(name: string, branches: Record<string, Action[]>): Bot['sequences'][number] {
  return { name, channels: ['chat'], skipKnownAttributes: false, branches: branchesOf(branches) };
}

/** A bot that begins in `Main` and has many other sequences, each of which shows a name. */
function manySequences(count: number): Bot {
  const sequences = Array.from({ length: count }, (_, index) =>
    sequence(`S${index}`, { Start: [act.reply('Hi {name|you}!'), act.end] }),
  );
  return botOf({ branches: { Start: [act.end] }, more: { sequences } });
}

function withSequence(bot: Bot, index: number, branches: Record<string, Action[]>): Bot {
  const sequences = bot.sequences.map((each, place) =>
    place === index ? sequence(each.name, branches) : each,
  );
  return { ...bot, sequences };
}

/** As it comes from the compiler: nothing of it is what it was before. */
const copy = (bot: Bot): Bot => structuredClone(bot);

test('a bot that has not changed is not analysed again', () => {
  const analyser = new FlowAnalyser();
  const bot = manySequences(20);
  const first = analyser.analyse(bot);
  expect(analyser.count).toBe(21);
  const second = analyser.analyse(copy(bot));
  expect(analyser.count).toBe(21);
  expect(second.findings).toEqual(first.findings);
  expect([...second.analyses.values()]).toEqual([...first.analyses.values()]);
});

test('a change in one sequence of many analyses that one again', () => {
  const analyser = new FlowAnalyser();
  const bot = manySequences(20);
  analyser.analyse(bot);
  const { findings } = analyser.analyse(withSequence(copy(bot), 7, { Start: [act.reply('Hi!')] }));
  expect(analyser.count).toBe(22);
  expect(findings).toEqual([{ kind: 'dead-end', at: '/sequences/7/branches/0', branch: 'Start' }]);
});

test('a declaration that changes analyses the sequences that it matters to again', () => {
  const analyser = new FlowAnalyser();
  const bot = withSequence(manySequences(20), 7, { Start: [act.ask('pizza'), act.end] });
  analyser.analyse(bot);
  const attributes = bot.attributes.map((each) =>
    each.name === 'pizza' ? { name: 'pizza', type: { kind: 'text' as const } } : each,
  );
  analyser.analyse({ ...copy(bot), attributes });
  expect(analyser.count).toBe(22);
});

test('what is known at an invitation analyses the invited sequence anew, if it has to do with it', () => {
  const main = { Start: [act.ask('name'), act.ask('email'), invite('Shows')] };
  const sequences = [
    sequence('Shows', { Start: [act.reply('Hi {name}!'), invite('Silent')] }),
    sequence('Silent', { Start: [act.end] }),
  ];
  const analyser = new FlowAnalyser();
  const { findings } = analyser.analyse(botOf({ branches: main, more: { sequences } }));
  expect(findings).toEqual([]);
  expect(analyser.count).toBe(4);
});

test('what is asked for in one sequence is known in all that it leads to, however many there are', () => {
  const count = 10_000;
  const sequences = Array.from({ length: count }, (_, index) =>
    sequence(`S${index}`, {
      Start: [act.options({ On: 'On', Back: 'Back' })],
      On: [index + 1 < count ? invite(`S${index + 1}`) : act.reply('Hi {name} and {score}!'), act.end],
      Back: [invite('S0')],
    }),
  );
  const main = { Start: [act.ask('name'), invite('S0')] };
  const asking = sequence('Elsewhere', { Start: [act.ask('score'), act.end] });
  const bot = botOf({ branches: main, more: { sequences: [...sequences, asking] } });
  const analyser = new FlowAnalyser();
  expect(analyser.analyse(bot).findings).toEqual([
    { kind: 'used-before-known', at: `/sequences/${count}/branches/1/actions/0`, attribute: 'score' },
  ]);
  expect(analyser.count).toBe(count + 3);
});

test('ten thousand branches in a row, and back', () => {
  const count = 10_000;
  const names = Array.from({ length: count }, (_, index) => `B${index}`);
  const branches = Object.fromEntries(
    names.map((name, index): [string, Action[]] => [name, [act.next(names[index + 1] ?? 'B0')]]),
  );
  const { findings } = new FlowAnalyser().analyse(botOf({ branches }));
  expect(findings).toEqual([
    {
      kind: 'endless-loop',
      certain: true,
      at: `/sequences/0/branches/${count - 1}/actions/0`,
      branches: names,
    },
  ]);
});

test('ten thousand branches in a row that nothing leads to', () => {
  const names = Array.from({ length: 10_000 }, (_, index) => `B${index}`);
  const row = names.map((name, index): [string, Action[]] => {
    const next = names[index + 1];
    return [name, [next === undefined ? act.end : act.next(next)]];
  });
  const branches = { Start: [act.end], ...Object.fromEntries(row) };
  expect(new FlowAnalyser().analyse(botOf({ branches })).findings).toEqual([
    { kind: 'unreachable-branch', at: '/sequences/0/branches/1', branch: 'B0', others: names.slice(1) },
  ]);
});

test('ten thousand sequences that can invite each other without waiting', () => {
  const count = 10_000;
  const known = { operator: 'is-known', attribute: 'name' } as const;
  const sequences = Array.from({ length: count }, (_, index) =>
    sequence(`S${index}`, {
      Start: [{ type: 'condition', condition: known, target: 'On' }, act.end],
      On: [invite(`S${(index + 1) % count}`)],
    }),
  );
  const bot = botOf({ branches: { Start: [act.end] }, more: { sequences } });
  const { findings } = new FlowAnalyser().analyse(bot);
  expect(findings).toMatchObject([{ kind: 'endless-loop', certain: false }]);
});
