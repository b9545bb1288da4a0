import { begin, type Input, type Program, type Setup, type State, transition } from '../runtime/index.js';
import { inputsAt, type Outlook } from './inputs.js';
import { Samples } from './samples.js';
import { type Position, Terrain } from './terrain.js';
import { keyOf, type Mark, type Trace, type TracedStep, type Watch } from './trace.js';

/** A conversation, and what is played in it at the places that are watched. */
export interface Conversation {
  readonly setup: Setup;
  readonly inputs: readonly Input[];
  readonly marks: readonly Mark[];
}

/** Where it is up to the visitor how it goes on. Elsewhere it goes on by itself, as it were. */
const CHOOSING: ReadonlySet<State['waiting']['for']> = new Set(['bubble', 'card']);

/** How many inputs a conversation is led on to at most: more nobody would like to read. */
const LONGEST = 16;

type Wanted = (mark: Mark) => boolean;

/** Leads conversations on while that shows something new. */
export class Growth {
  private readonly terrain: Terrain;
  private readonly samples: Samples;

  constructor(
    private readonly program: Program,
    private readonly trace: Trace,
    sequence: string,
    private readonly watch: Watch,
  ) {
    this.terrain = new Terrain(program, program.sequenceNames.get(sequence), new Set());
    this.samples = new Samples(program, this.terrain.positions);
  }

  /**
   * What can be made of a conversation, the best first: with detours on the way and led on, as it is, and the least that
   * waits for nothing but the visitor.
   */
  shapesOf(start: Pick<Conversation, 'setup' | 'inputs'>, isWanted: Wanted): readonly Conversation[] {
    return [this.grown(start, isWanted), this.grown(start, () => false)];
  }

  private grown({ setup, inputs }: Pick<Conversation, 'setup' | 'inputs'>, isWanted: Wanted): Conversation {
    const talk = new Talk(setup, isWanted);
    talk.add(this.trace.of(() => begin(this.program, setup), this.watch));
    for (const input of inputs) {
      this.makeDetours(talk);
      talk.add(this.play(talk.state, input), input);
    }
    this.leadOn(talk);
    return { setup, inputs: talk.inputs, marks: talk.marks };
  }

  /** What leaves everything as it is, such as an answer that does not fit, can be done on the way. */
  private makeDetours(talk: Talk): void {
    for (const { input, step } of this.choicesAt(talk)) {
      if (leavesAll(talk.state, step) && talk.gain(step) > 0) talk.add(step, input);
    }
  }

  private leadOn(talk: Talk): void {
    for (;;) {
      this.makeDetours(talk);
      const choices = this.choicesAt(talk);
      const best = choices.reduce<Choice | undefined>(
        (before, choice) =>
          talk.gain(choice.step) > (before === undefined ? 0 : talk.gain(before.step)) ? choice : before,
        undefined,
      );
      // No scenario waits for a call.
      const next = best ?? (CHOOSING.has(talk.state.waiting.for) ? undefined : choices[0]);
      const isLong = talk.inputs.length >= LONGEST && talk.state.waiting.for !== 'call';
      if (next === undefined || isLong || talk.inputs.length > 2 * LONGEST) return;
      talk.add(next.step, next.input);
    }
  }

  /** What can be done where a conversation waits, but for what stops it. */
  private choicesAt(talk: Talk): readonly Choice[] {
    const position = this.terrain.actionAt(talk.state.waiting.at);
    if (talk.state.waiting.for === 'nothing' || position === undefined) return [];
    const inputs = [...inputsAt(position, talk.state, this.outlookOf(talk))];
    return inputs
      .map((input) => ({ input, step: this.play(talk.state, input) }))
      .filter(({ step }) => step.refused === undefined && !isStopped(step.state));
  }

  private outlookOf(talk: Talk): Outlook {
    const { program, samples } = this;
    return {
      program,
      samples,
      target: (from: Position, name: string) => this.terrain.targetOf(from.branch, name),
      matters: () => false,
      mattersAfter: () => false,
      isGoal: () => false,
      isOpen: ({ at }, outcome) => talk.isNew({ at, outcome }),
    };
  }

  private play(state: State, input: Input): TracedStep {
    return this.trace.of(() => transition(this.program, state, input), this.watch);
  }
}

interface Choice {
  readonly input: Input;
  readonly step: TracedStep;
}

/** Whether the chat still waits at the same place, and has not been anywhere else. */
function leavesAll({ waiting, profile }: State, { state, effects }: TracedStep): boolean {
  const hasMoved = effects.some(({ type }) => type === 'enter-branch');
  return !hasMoved && state.waiting.at === waiting.at && state.profile === profile;
}

function isStopped({ waiting }: State): boolean {
  return waiting.for === 'nothing' && (waiting.ending === 'runaway' || waiting.ending === 'broken');
}

/** A conversation on its way. */
class Talk {
  readonly inputs: Input[] = [];
  private readonly played = new Map<string, Mark>();
  private now: State | undefined;

  constructor(
    readonly setup: Setup,
    private readonly isWanted: Wanted,
  ) {}

  get state(): State {
    if (this.now === undefined) throw new Error('The conversation has not begun.');
    return this.now;
  }

  get marks(): readonly Mark[] {
    return [...this.played.values()];
  }

  isNew(mark: Mark): boolean {
    return this.isWanted(mark) && !this.played.has(keyOf(mark));
  }

  /** How much of what a step plays is wanted, and was not played yet. */
  gain({ marks }: TracedStep): number {
    return marks.filter((mark) => this.isNew(mark)).length;
  }

  add({ state, marks }: TracedStep, input?: Input): void {
    this.now = state;
    if (input !== undefined) this.inputs.push(input);
    for (const mark of marks) this.played.set(keyOf(mark), mark);
  }
}
