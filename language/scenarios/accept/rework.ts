import { type Address, child, ROOT } from '../../bot/address.js';
import type { Program } from '../../runtime/index.js';
import { Chat } from '../chat.js';
import { expect, hear } from '../expectations.js';
import { likeness } from '../likeness.js';
import type { Complaint } from '../outcome.js';
import type { Expectation, Script, ScriptStep } from '../script.js';
import { say, useWidget } from '../visitor.js';
import { ALIKE, type Meaning, meaningOf } from './meaning.js';
import { expectedInPlace, saidInPlace } from './replacement.js';

/** A part of a script that is something else now, or is gone; `at` is its address in the script as it was. */
export interface Change {
  readonly at: Address;
  readonly step: ScriptStep | undefined;
}

/** A step, and which one it was in the script as it was. */
export interface KeptStep {
  readonly step: ScriptStep;
  readonly index: number;
}

export interface Reworked {
  readonly changes: readonly Change[];
  readonly steps: readonly KeptStep[];
  /** Whether a step needs somebody to decide. It and all behind it are as they were. */
  readonly isStopped: boolean;
}

/** Something that is checked, not done. */
type Check = Extract<ScriptStep, { type: 'bot' | 'expect' }>;

/** Plays a script, and puts what happens in place of what does not come true. */
export function rework(program: Program, script: Script): Reworked {
  return new Rework(program, script).run();
}

class Rework {
  private readonly chat: Chat;
  private readonly changes: Change[] = [];
  private readonly kept: KeptStep[] = [];
  private meaning: Meaning = 'taken';
  /** What is expected in the visitor's turn, as far as it is known by now. */
  private expected: readonly Expectation[] = [];

  constructor(
    program: Program,
    private readonly script: Script,
  ) {
    this.chat = new Chat(program, script);
  }

  run(): Reworked {
    const { steps } = this.script;
    if (this.chat.settle() !== undefined) return this.stoppedAt(0);
    this.expected = this.expectedFrom(0);
    for (const [index, step] of steps.entries()) {
      const done = isCheck(step) ? this.check(step, index) : this.take(step, index);
      if (!done) return this.stoppedAt(index);
    }
    return { changes: this.changes, steps: this.kept, isStopped: false };
  }

  private stoppedAt(index: number): Reworked {
    const rest = this.script.steps.slice(index).map((step, n) => ({ step, index: index + n }));
    return { changes: this.changes, steps: [...this.kept, ...rest], isStopped: true };
  }

  /** A turn of the visitor. Returns whether it could be made. */
  private take(step: Exclude<ScriptStep, Check>, index: number): boolean {
    const before = this.chat.state;
    const { chat } = this;
    const wrong = step.type === 'visitor' ? say(chat, step.value) : useWidget(chat, step.type, step.app);
    if (wrong !== undefined || chat.settle() !== undefined) return false;
    this.meaning = meaningOf(chat, before, step);
    this.expected = this.expectedFrom(index + 1);
    this.kept.push({ step, index });
    return true;
  }

  /** Returns whether a step comes true, as it is or as something else. */
  private check(step: Check, index: number): boolean {
    if (complaintOf(this.chat, step) === undefined) {
      this.kept.push({ step, index });
      return true;
    }
    const instead = this.inPlaceOf(step, index);
    if (!this.mayBecome(step, instead)) return false;
    if (instead !== undefined && complaintOf(this.chat, instead) !== undefined) return false;
    this.changes.push({ at: child(ROOT, 'steps', index), step: instead });
    if (instead !== undefined) this.kept.push({ step: instead, index });
    return true;
  }

  private inPlaceOf(step: Check, index: number): Check | undefined {
    if (step.type === 'bot') {
      const text = saidInPlace(this.chat, [step.text, ...this.linesAfter(index)]);
      return text === undefined ? undefined : { type: 'bot', text };
    }
    const others = this.expected.filter((other) => other !== step.that);
    const that = expectedInPlace(this.chat, step.that, others);
    this.expected = that === undefined ? others : [...others, that];
    return that && { type: 'expect', that };
  }

  /** Where the visitor was not understood, it is their line that somebody has to change. */
  private mayBecome(step: Check, instead: Check | undefined): boolean {
    if (this.meaning === 'taken') return true;
    const isOtherText = step.type === 'bot' && instead?.type === 'bot';
    return this.meaning === 'asked-again' && isOtherText && likeness(step.text, instead.text) >= ALIKE;
  }

  private expectedFrom(index: number): readonly Expectation[] {
    return this.turnFrom(index).flatMap((step) => (step.type === 'expect' ? [step.that] : []));
  }

  private linesAfter(index: number): readonly string[] {
    return this.turnFrom(index + 1).flatMap((step) => (step.type === 'bot' ? [step.text] : []));
  }

  private turnFrom(index: number): readonly Check[] {
    const { steps } = this.script;
    const checks: Check[] = [];
    for (let next = index; next < steps.length; next++) {
      const step = steps[next];
      if (step === undefined || !isCheck(step)) break;
      checks.push(step);
    }
    return checks;
  }
}

function isCheck(step: ScriptStep): step is Check {
  return step.type === 'bot' || step.type === 'expect';
}

function complaintOf(chat: Chat, step: Check): Complaint | undefined {
  return step.type === 'bot' ? hear(chat, step.text) : expect(chat, step.that);
}
