import fc from 'fast-check';
import type { Bot } from '../../../language/bot/bot.js';
import {
  begin,
  type Input,
  load,
  type Setup,
  type State,
  transition,
} from '../../../language/runtime/index.js';

const HOSTILE = [
  '<img src=x onerror=alert(1)>',
  '"} scenario "x" of y { //',
  '{name} {@maya} {a|b}',
  '\\n \\" \\\\ \\q \\',
  'two\nlines and """quotes"""\n  indented "',
  '*/ /* // {',
  '\u202Eright to left\u202C',
  '__proto__',
  '  \u00A0spaces\t ',
  '\uFEFFmark',
  '\0 nul',
  'a\rcarriage',
  '\uD800 half',
  '12',
  '-0.50',
  '👍🏽',
  'is not known',
];
/** What people type, and what they type to see what breaks. */
export const words = fc.oneof(
  fc.constantFrom('Ann', 'ann@example.com', '07700 900123', '5', '2026-11-22', 'https://x.example', 'Yes'),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 10 }),
);

const online = fc.constantFrom('everyone' as const, 'nobody' as const, ['maya']);
const popups = fc.constantFrom('allowed' as const, 'blocked' as const);

/** What is done where a conversation waits; numbers are made to fit. */
const turn = fc.record({
  kind: fc.constantFrom(...(['pick', 'pick', 'pick', 'link', 'say', 'other', 'edit', 'change'] as const)),
  index: fc.nat({ max: 9 }),
  text: words,
  online,
  popups,
});
type Turn = typeof turn extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ kind, index, text, online, popups }: Turn, { waiting }: State, bot: Bot): Input {
  const { attributes, webhooks } = bot;
  if (waiting.for === 'call') {
    const saves = webhooks.find(({ name }) => name === waiting.webhook)?.saves ?? [];
    const values = Object.fromEntries(saves.slice(index % 3).map(({ attribute }) => [attribute, text]));
    return {
      type: 'call-result',
      result: kind === 'other' ? { kind: 'failed' } : { kind: 'values', values },
    };
  }
  if (kind === 'edit') {
    const attribute = attributes[index % attributes.length]?.name ?? '';
    return { type: 'edit-profile', attribute, value: index === 9 ? null : text };
  }
  if (kind === 'change') return { type: 'change-circumstances', circumstances: { online, popups } };
  if (waiting.for === 'widget') return { type: index > 2 ? 'complete-widget' : 'cancel-widget' };
  if (kind === 'link') return { type: 'open-link', index: index % 4 };
  return kind === 'pick' && waiting.for !== 'answer'
    ? { type: 'pick', index: index % 5 }
    : { type: 'say', text };
}

/** A conversation still to be had. */
export interface Chat {
  readonly sequence: number;
  readonly known: string;
  readonly circumstances: Pick<Turn, 'online' | 'popups'>;
  readonly seed: number;
  readonly turns: readonly Turn[];
}

/** A conversation as it may go in any bot. */
export const anyChat: fc.Arbitrary<Chat> = fc.record({
  sequence: fc.nat({ max: 5 }),
  known: words,
  circumstances: fc.record({ online, popups }),
  seed: fc.nat(),
  turns: fc.array(turn, { maxLength: 12 }),
});

/** Has a conversation with a bot that has sequences: how it begins, and the inputs that are not refused. */
export function playedOut(bot: Bot, chat: Chat): { setup: Setup; inputs: Input[] } {
  const setup: Setup = {
    sequence: bot.sequences[chat.sequence % bot.sequences.length]?.name ?? '',
    seed: chat.seed,
    profile: Object.fromEntries(bot.attributes.slice(0, 2).map(({ name }) => [name, chat.known])),
    circumstances: chat.circumstances,
  };
  const program = load(bot);
  let { state } = begin(program, setup);
  const inputs = chat.turns.flatMap((each) => {
    const input = inputOf(each, state, bot);
    const step = transition(program, state, input);
    if (step.refused !== undefined) return [];
    state = step.state;
    return [input];
  });
  return { setup, inputs };
}
