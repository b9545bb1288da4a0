import { BOT_FORMAT, type Bot } from '../../../language/bot/bot.js';
import { isInputs, isSetup } from '../../../language/runtime/untrusted.js';
import type { NoWayReason, PanelMove, PanelProblem, ToPanel } from '../messages.js';
import { isIndex, isList, isRecord, isText } from './shapes.js';

type Fields = Readonly<Record<string, unknown>>;
type Readers = {
  readonly [T in ToPanel['type']]: (fields: Fields) => Extract<ToPanel, { type: T }> | undefined;
};

/** One row per message: what makes its fields right. */
const readers: Readers = {
  bot: ({ bot, file, version, pictures }) =>
    isBot(bot) && isText(file) && typeof version === 'number' && typeof pictures === 'boolean'
      ? { type: 'bot', bot, file, version, pictures }
      : undefined,
  problems: ({ file, problems }) =>
    isText(file) && isList(problems, isProblem) ? { type: 'problems', file, problems } : undefined,
  remembered: ({ whatIf }) => ({ type: 'remembered', whatIf }),
  cursor: ({ branch }) => (branch === null || isText(branch) ? { type: 'cursor', branch } : undefined),
  play: ({ setup, inputs, upTo }) =>
    isSetup(setup) && isInputs(inputs) && (upTo === undefined || isIndex(upTo, inputs))
      ? { type: 'play', setup, inputs, ...(upTo !== undefined && { upTo }) }
      : undefined,
  'no-way': ({ sequence, branch, reason }) =>
    isText(sequence) && isText(branch) && isReason(reason)
      ? { type: 'no-way', sequence, branch, reason }
      : undefined,
  move: ({ move }) => (isMove(move) ? { type: 'move', move } : undefined),
};

const table = new Map<unknown, (fields: Fields) => ToPanel | undefined>(Object.entries(readers));

/** The message that `value` is, or nothing when it is none. */
export function readToPanel(value: unknown): ToPanel | undefined {
  return isRecord(value) ? table.get(value.type)?.(value) : undefined;
}

const DECLARATIONS = ['attributes', 'agents', 'departments', 'bots', 'webhooks'] as const;

/** Whether this is a bot of the form that this page can play. What lies within was checked by the compiler. */
function isBot(value: unknown): value is Bot {
  return (
    isRecord(value) &&
    value.format === BOT_FORMAT &&
    isText(value.start) &&
    DECLARATIONS.every((key) => isList(value[key], isNamed)) &&
    isList(value.sequences, isSequence)
  );
}

function isSequence(value: unknown): boolean {
  return isNamed(value) && isList(value.channels, isText) && isList(value.branches, isBranch);
}

function isBranch(value: unknown): boolean {
  return isNamed(value) && isList(value.actions, (action) => isRecord(action) && isText(action.type));
}

function isNamed(value: unknown): value is Fields {
  return isRecord(value) && isText(value.name);
}

function isProblem(value: unknown): value is PanelProblem {
  return isRecord(value) && isText(value.message) && isText(value.file) && Number.isInteger(value.line);
}

const MOVES: { readonly [M in PanelMove]: true } = {
  restart: true,
  back: true,
  forward: true,
  'copy-text': true,
  'copy-markdown': true,
  'save-scenario': true,
};

function isMove(value: unknown): value is PanelMove {
  return isText(value) && Object.hasOwn(MOVES, value);
}

function isReason(value: unknown): value is NoWayReason {
  return value === 'unreachable' || value === 'not-found';
}
