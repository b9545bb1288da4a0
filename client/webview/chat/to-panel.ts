import { BOT_FORMAT, type Bot } from '../../../language/bot/bot.js';
import type { PanelProblem, ToPanel } from '../messages.js';
import { isList, isRecord, isText } from './shapes.js';

/** The message that `value` is, or nothing when it is none. */
export function readToPanel(value: unknown): ToPanel | undefined {
  if (!isRecord(value) || !isText(value.file)) return undefined;
  if (value.type === 'bot') return readBot(value, value.file);
  if (value.type !== 'problems' || !isList(value.problems, isProblem)) return undefined;
  return { type: 'problems', file: value.file, problems: value.problems };
}

function readBot(
  { bot, version, pictures }: Readonly<Record<string, unknown>>,
  file: string,
): ToPanel | undefined {
  if (!isBot(bot) || typeof version !== 'number' || typeof pictures !== 'boolean') return undefined;
  return { type: 'bot', bot, file, version, pictures };
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

function isNamed(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && isText(value.name);
}

function isProblem(value: unknown): value is PanelProblem {
  return isRecord(value) && isText(value.message) && isText(value.file) && Number.isInteger(value.line);
}
