import type { Action, ActionType, Condition, Sequence, Text } from '../../bot/bot.js';
import type { Declared } from '../declared.js';
import type { Compared, Questions } from '../values/questions.js';
import { testsIn } from './condition-tests.js';
import { constantOf } from './constant.js';
import { withInner } from './inner-actions.js';
import { retriesOf, shownBy } from './uses.js';

/** What a sequence does with an attribute. */
export interface Reading {
  readonly questions: Questions;
  /** Whether something hangs on it: a condition, a text, or whether it is asked for. */
  readonly read: boolean;
  readonly cleared: boolean;
}

/** What a sequence does with the attributes that it names. */
export function readingsOf(sequence: Sequence, declared: Declared): ReadonlyMap<string, Reading> {
  const readings = new Readings();
  for (const action of sequence.branches.flatMap(({ actions }) => [...withInner(actions)])) {
    for (const text of [...shownBy(action, declared), ...retriesOf(action)]) readings.text(text);
    readAction(action.type, action, readings, { sequence, declared });
  }
  return readings.found;
}

interface Growing extends Reading {
  readonly questions: { readonly compared: Compared[]; readonly given: string[]; readonly added: number[] };
  read: boolean;
  cleared: boolean;
}

class Readings {
  readonly found = new Map<string, Growing>();

  of(attribute: string): Growing {
    const known = this.found.get(attribute);
    if (known) return known;
    const made: Growing = {
      questions: { compared: [], given: [], added: [] },
      read: false,
      cleared: false,
    };
    this.found.set(attribute, made);
    return made;
  }

  text(text: Text): void {
    for (const part of text) {
      if (typeof part === 'object' && 'attribute' in part) this.of(part.attribute).read = true;
    }
  }

  condition(condition: Condition): void {
    for (const test of testsIn(condition)) {
      const reading = this.of(test.attribute);
      reading.read = true;
      if (!('value' in test)) continue;
      this.text(test.value);
      const operand = constantOf(test.value);
      if (operand !== undefined) reading.questions.compared.push({ operator: test.operator, operand });
    }
  }

  given(attribute: string | undefined, values: readonly (string | undefined)[]): void {
    if (attribute === undefined) return;
    const { given } = this.of(attribute).questions;
    for (const value of values) if (value !== undefined) given.push(value);
  }
}

type Reader<T extends ActionType> = (
  action: Extract<Action, { type: T }>,
  to: Readings,
  place: Place,
) => void;

interface Place {
  readonly sequence: Sequence;
  readonly declared: Declared;
}

/** What actions do with attributes besides showing them. */
const READERS: { readonly [T in ActionType]?: Reader<T> } = {
  condition: ({ condition }, to) => to.condition(condition),
  'visitor-attribute': ({ attribute }, to, { sequence }) => {
    if (sequence.skipKnownAttributes) to.of(attribute).read = true;
    else to.of(attribute);
  },
  'bubble-options': ({ saves, options }, to) =>
    to.given(
      saves,
      options.map(({ label }) => label),
    ),
  'card-response': ({ saves, cards }, to) =>
    to.given(
      saves,
      cards.map(({ title }) => title),
    ),
  set: ({ attribute, value }, to) => to.given(attribute, [constantOf(value)]),
  add: ({ attribute, amount }, to) => {
    to.of(attribute).questions.added.push(amount);
  },
  clear: ({ attribute }, to) => {
    to.of(attribute).cleared = true;
  },
  call: ({ webhook }, to, { declared }) => {
    for (const { attribute } of declared.webhooks.get(webhook)?.saves ?? []) to.of(attribute);
  },
};

function readAction<T extends ActionType>(
  type: T,
  action: Extract<Action, { type: T }>,
  to: Readings,
  place: Place,
): void {
  READERS[type]?.(action, to, place);
}
