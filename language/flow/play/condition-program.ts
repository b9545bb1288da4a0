import type { Condition } from '../../bot/bot.js';
import type { AttributeTest } from '../reading/condition-tests.js';

/** Where a condition goes on once a test is done: the number of another test, or an outcome. */
export type Goal = number | 'holds' | 'fails';

export interface TestStep {
  readonly test: AttributeTest;
  readonly yes: Goal;
  readonly no: Goal;
}

/** A condition as tests that lead to each other: each only to ones with a smaller number, and so to an outcome. */
export interface ConditionProgram {
  readonly steps: readonly TestStep[];
  readonly first: Goal;
}

/** A condition of which it is known where its outcomes lead. */
interface Frame {
  readonly condition: Condition;
  readonly yes: Goal;
  readonly no: Goal;
  /** How many of its parts are still to be done; the last is done first. */
  left: number;
}

/** Makes a condition into tests. Conditions may be nested deeper than the stack is. */
export function programOf(condition: Condition): ConditionProgram {
  const steps: TestStep[] = [];
  const frames: Frame[] = [frameOf(condition, 'holds', 'fails')];
  /** Where the condition that was done last begins. */
  let begin: Goal = 'holds';
  for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
    const part = partOf(frame);
    if (part === undefined) {
      frames.pop();
      if ('attribute' in frame.condition) {
        steps.push({ test: frame.condition, yes: frame.yes, no: frame.no });
        begin = steps.length - 1;
      } else if (partsOf(frame.condition).length === 0) begin = emptyOutcome(frame);
      continue;
    }
    const isLast = frame.left === partsOf(frame.condition).length;
    frame.left--;
    frames.push(innerFrame(part, frame, isLast ? undefined : begin));
  }
  return { steps, first: begin };
}

function frameOf(condition: Condition, yes: Goal, no: Goal): Frame {
  return { condition, yes, no, left: partsOf(condition).length };
}

function partsOf(condition: Condition): readonly Condition[] {
  if ('conditions' in condition) return condition.conditions;
  return 'condition' in condition ? [condition.condition] : [];
}

function partOf({ condition, left }: Frame): Condition | undefined {
  return partsOf(condition)[left - 1];
}

/** What stands before others leads to them unless it decides; `next` is where these begin. */
function innerFrame(part: Condition, { condition, yes, no }: Frame, next: Goal | undefined): Frame {
  if (condition.operator === 'not') return frameOf(part, no, yes);
  return condition.operator === 'and' ? frameOf(part, next ?? yes, no) : frameOf(part, yes, next ?? no);
}

/** All of nothing holds, any of nothing does not. */
function emptyOutcome({ condition, yes, no }: Frame): Goal {
  return condition.operator === 'and' ? yes : no;
}
