import type { CallResult, Input, Program, State, Waiting } from '../../../language/runtime/index.js';
import { out } from '../terminal/print.js';
import { visibleLine } from '../terminal/visible.js';
import { INDENT } from './chat-line.js';
import { type ChoiceList, turnOf } from './choices.js';
import type { LineReader } from './line-reader.js';

/** What a turn is made from. */
export interface Moment {
  readonly program: Program;
  readonly state: State;
  readonly choices: ChoiceList;
  readonly reader: LineReader;
}

/** What a line came to: an input, none at the end of input, or what to say before asking again. */
type Taken = { readonly input: Input | undefined } | { readonly unclear: string };

type Turn = (moment: Moment, line: string) => Promise<Taken>;

/** How a line becomes an input, by what is waited for. */
const TURNS: { readonly [F in Exclude<Waiting['for'], 'nothing'>]: Turn } = {
  answer: pickOrSay,
  bubble: pickOrSay,
  card: pickOrSay,
  widget: async (_, line) => ({ input: WIDGET.get(word(line)) ?? { type: 'say', text: line } }),
  call: answerCall,
};

/** The visitor's next turn, or what comes of a webhook; nothing at the end of input. Empty lines are passed over. */
export async function nextTurn(moment: Moment): Promise<Input | undefined> {
  const { reader, state } = moment;
  const { waiting } = state;
  if (waiting.for === 'nothing') return undefined;
  const prompt = `${speaker(waiting)} `;
  reader.remark('');
  for (;;) {
    const line = await reader.next(prompt);
    if (line === undefined) return undefined;
    if (line.trim() === '') continue;
    const taken = await TURNS[waiting.for](moment, line);
    if ('input' in taken) return taken.input;
    reader.remark(INDENT + out.colours.dim(taken.unclear));
  }
}

/** Whose turn it is: the visitor's, or that of a webhook. */
function speaker(waiting: Waiting): string {
  const name = waiting.for === 'call' ? visibleLine(waiting.webhook) : 'You';
  return out.colours.bold(out.colours.cyan(`${name}:`));
}

async function pickOrSay({ choices }: Moment, line: string): Promise<Taken> {
  return { input: turnOf(line, choices) };
}

const WIDGET: ReadonlyMap<string, Input> = new Map([
  ['1', { type: 'complete-widget' }],
  ['complete', { type: 'complete-widget' }],
  ['2', { type: 'cancel-widget' }],
  ['cancel', { type: 'cancel-widget' }],
]);

const FAILED: Input = { type: 'call-result', result: { kind: 'failed' } };

/** A webhook fails, answers with JSON, or answers with values that are asked for one by one. */
async function answerCall(moment: Moment, line: string): Promise<Taken> {
  const said = word(line);
  if (said === '1' || said === 'answers') return askForValues(moment);
  if (said === '2' || said === 'fails') return { input: FAILED };
  const json = parsed(line);
  if (json === undefined) return { unclear: 'Type 1, 2, or JSON such as {"name": "Ann"}.' };
  return { input: { type: 'call-result', result: { kind: 'json', json } } };
}

async function askForValues({ program, state: { waiting }, reader }: Moment): Promise<Taken> {
  const webhook = waiting.for === 'call' ? program.webhooks.get(waiting.webhook) : undefined;
  const values = new Map<string, string>();
  for (const { attribute } of webhook?.saves ?? []) {
    const value = await reader.next(`${INDENT}${visibleLine(attribute)} (empty: as it was): `);
    if (value === undefined) return { input: undefined };
    if (value.trim() !== '') values.set(attribute, value);
  }
  const result: CallResult = { kind: 'values', values: Object.fromEntries(values) };
  return { input: { type: 'call-result', result } };
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
