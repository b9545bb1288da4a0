import type { ComparisonOperator } from '../../bot/bot.js';

/** What tells values of an attribute apart. */
export interface Questions {
  /** What it is compared with, where that is written out. */
  readonly compared: readonly Compared[];
  /** Values that it is given, as they are written. */
  readonly given: readonly string[];
  /** What is added to it. */
  readonly added: readonly number[];
}

export interface Compared {
  readonly operator: ComparisonOperator;
  readonly operand: string;
}

export const NO_QUESTIONS: Questions = { compared: [], given: [], added: [] };
