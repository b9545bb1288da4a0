import type { DebugProtocol } from '@vscode/debugprotocol';
import type { RunScenarioResult, ScenarioFailure } from '../../server/protocol.js';
import { strings } from '../strings.js';
import { Debuggee, type OutputPlace, THREAD } from './debuggee.js';
import type { Origin } from './frames.js';
import type { Moment, Walk } from './moments.js';
import type { Audience, Course, Reason } from './run.js';

/** Where a scenario is played for whoever debugs it. */
export interface Stage extends Course {
  /** The address of the file of the scenario. */
  readonly scenario: string;
  /**
   * Reads the scenario.
   * @throws an error for people when it cannot be played
   */
  walk(): Promise<Walk>;
  /** Makes the same of any two ways to write one file's address, or its path. */
  keyOf(file: string): string;
  /** Shows the conversation as it is at a moment. */
  show(walk: Walk, moment: Moment): void;
  /** It does not go on by itself: the client marks where it is, or it is over. */
  still(): void;
  /** What running the scenario comes to, once that has been seen. */
  decided(result: RunScenarioResult): void;
}

/** Says that something has happened, by the names of the protocol. */
export type Tell = (event: string, body?: object) => void;

/** A scenario that is being debugged: what its run comes to is told to the client, and shown on the stage. */
export class ScenarioSession implements Audience {
  private origin: Origin = { line: 1, column: 1 };
  private scenario: { readonly walk: Walk; readonly debuggee: Debuggee } | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly tell: Tell,
  ) {}

  /** What is debugged. @throws an error for people before there is anything */
  get debuggee(): Debuggee {
    return this.read.debuggee;
  }

  /** Takes note of how the client counts lines and columns: unless it says so, from 1. */
  counts(linesFrom0: boolean, columnsFrom0: boolean): void {
    this.origin = { line: linesFrom0 ? 0 : 1, column: columnsFrom0 ? 0 : 1 };
  }

  /** Reads the scenario. @throws an error for people when it cannot be played */
  async launch(): Promise<void> {
    const { stage } = this;
    const walk = await stage.walk();
    const subject = { walk, scenario: stage.scenario, keyOf: (file: string) => stage.keyOf(file) };
    this.scenario = { walk, debuggee: new Debuggee(subject, this.origin, this, stage) };
  }

  /** What did not come true. @throws an error for people when all did */
  get failure(): ScenarioFailure {
    const { failure } = this.read.walk;
    if (!failure) throw new Error(strings.nothingFailed);
    return failure;
  }

  /** Plays nothing more. */
  end(): void {
    this.scenario?.debuggee.run.end();
  }

  came(moment: Moment): void {
    this.stage.show(this.read.walk, moment);
  }

  passed(line: number): void {
    const { walk, debuggee } = this.read;
    for (const each of walk.stops[line]?.happened ?? [])
      this.say('stdout', `${each}\n`, debuggee.placeOf(line));
  }

  decided(): void {
    const { walk, debuggee } = this.read;
    const { failure, stops } = walk;
    const transcript = stops.flatMap(({ happened }) => happened);
    if (failure) this.say('stderr', `${differenceOf(failure)}\n`, debuggee.placeOfFailure());
    else this.say('important', `${strings.scenarioPassed(walk.title)}\n`);
    this.stage.decided(
      failure ? { status: 'failed', failure, transcript } : { status: 'passed', transcript },
    );
  }

  stopped(reason: Reason, breakpoints: readonly number[]): void {
    this.stage.still();
    const body: DebugProtocol.StoppedEvent['body'] = {
      ...{ reason, threadId: THREAD, allThreadsStopped: true, hitBreakpointIds: [...breakpoints] },
      ...(reason === 'exception' && { description: strings.stoppedAtFailure, text: strings.notTrue }),
    };
    this.tell('stopped', body);
  }

  over(): void {
    this.stage.still();
    this.tell('terminated');
  }

  private get read(): NonNullable<typeof this.scenario> {
    if (!this.scenario) throw new Error(strings.notLaunched);
    return this.scenario;
  }

  private say(category: 'stdout' | 'stderr' | 'important', output: string, place: OutputPlace = {}): void {
    this.tell('output', { category, output, ...place } satisfies DebugProtocol.OutputEvent['body']);
  }
}

/** What was expected and what was there, one below the other. */
export function differenceOf({ expected, actual }: ScenarioFailure): string {
  return `${strings.expected(expected)}\n${strings.actual(actual)}`;
}
