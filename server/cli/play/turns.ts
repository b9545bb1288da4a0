import type { Input, Program, State, Waiting } from '../../../language/runtime/index.js';
import { visibleLine } from '../terminal/visible.js';
import { type ChoiceList, turnOf } from './choices.js';
import type { LineReader } from './line-reader.js';

/** What a turn is made from. */
export interface Moment {
  readonly program: Program;
  readonly state: State;
  readonly choices: ChoiceList;
  readonly reader: LineReader;
}

type Turn = (moment: Moment, line: string) => Promise<Input | undefined>;

/** How a line becomes an input, by what is waited for. */
const TURNS: { readonly [F in Exclude<Waiting['for'], 'nothing'>]: Turn } = {
  answer: pickOrSay,
  bubble: pickOrSay,
  card: pickOrSay,
  widget: async (_, line) => WIDGET.get(word(line)) ?? { type: 'say', text: line },
  call: answerCall,
};

const PROMPT = '> ';

/** The visitor's next turn, or what comes of a webhook; nothing at the end of input. Empty lines are passed over. */
export async function nextTurn(moment: Moment): Promise<Input | undefined> {
  const { waiting } = moment.state;
  if (waiting.for === 'nothing') return undefined;
  for (;;) {
    const line = await moment.reader.next(PROMPT);
    if (line === undefined) return undefined;
    if (line.trim() !== '') return TURNS[waiting.for](moment, line);
  }
}

async function pickOrSay({ choices }: Moment, line: string): Promise<Input> {
  return turnOf(line, choices);
}

const WIDGET: ReadonlyMap<string, Input> = new Map([
  ['1', { type: 'complete-widget' }],
  ['complete', { type: 'complete-widget' }],
  ['2', { type: 'cancel-widget' }],
  ['cancel', { type: 'cancel-widget' }],
]);

const FAILED: Input = { type: 'call-result', result: { kind: 'failed' } };

/** A webhook fails, answers with JSON, or answers with values that are asked for one by one. */
async function answerCall(moment: Moment, line: string): Promise<Input | undefined> {
  if (word(line) === 'fails' || word(line) === '2') return FAILED;
  const json = parsed(line);
  if (json !== undefined && word(line) !== '1')
    return { type: 'call-result', result: { kind: 'json', json } };
  return askForValues(moment);
}

async function askForValues({ program, state: { waiting }, reader }: Moment): Promise<Input | undefined> {
  const webhook = waiting.for === 'call' ? program.webhooks.get(waiting.webhook) : undefined;
  const values = new Map<string, string>();
  for (const { attribute } of webhook?.saves ?? []) {
    const value = await reader.next(`  ${visibleLine(attribute)} (empty: as it was): `);
    if (value === undefined) return undefined;
    if (value.trim() !== '') values.set(attribute, value);
  }
  return { type: 'call-result', result: { kind: 'values', values: Object.fromEntries(values) } };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function word(line: string): string {
  return line.trim().toLowerCase();
}
