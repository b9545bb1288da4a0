import type { Breakpoints } from './breakpoints.js';
import { type Moment, reachedIndex } from './moments.js';
import { type Move, moved, past } from './moves.js';

/** Why a run stands still, by the names of the Debug Adapter Protocol. */
export type Reason = 'entry' | 'step' | 'breakpoint' | 'exception' | 'pause' | 'goto';

/** Who is told about a run. */
export interface Audience {
  /** The run has come to a moment. */
  came(moment: Moment): void;
  /** A line has come to pass for the first time: by its index in the walk's stops. */
  passed(line: number): void;
  /** It has come to its last moment, so it is known whether all lines come true. Told once. */
  decided(): void;
  /** It stands still, at breakpoints of these ids if that is why. */
  stopped(reason: Reason, breakpoints: readonly number[]): void;
  /** There is nothing more to play. Told once. */
  over(): void;
}

/** How a run goes. */
export interface Course {
  /** Whether breakpoints and failures are stopped at. */
  readonly stops: boolean;
  /** Whether it stands still before anything was played. */
  readonly stopOnEntry: boolean;
  /** How many milliseconds a moment is shown before the run goes on by itself; with 0 only where it stops is shown. */
  beat(moment: Moment): number;
  /** Calls back after some milliseconds, unless the function that it answers with is called before. */
  after(milliseconds: number, then: () => void): () => void;
}

/** What is run. */
export interface Script {
  readonly moments: readonly Moment[];
  readonly breakpoints: Breakpoints;
}

/** A scenario that is played back: where it is, how it moves, and where it stops. */
export class Run {
  /** Whether what does not come true is stopped at. */
  stopsAtFailure = true;
  private index = 0;
  private told = -1;
  private wasLast = false;
  private isOver = false;
  private cancel: () => void = () => undefined;

  constructor(
    private readonly script: Script,
    private readonly audience: Audience,
    private readonly course: Course,
  ) {}

  /** Where it is. */
  get moment(): Moment {
    return this.script.moments[this.index] ?? { at: 'end', line: -1 };
  }

  /** Begins to play. */
  start(): void {
    const { stops, stopOnEntry } = this.course;
    this.come(stops ? 0 : this.last);
    if (stops && stopOnEntry) this.stand('entry');
    else if (!this.stopsHere()) this.goOn();
  }

  /** Does what a debugger tells it. */
  move(move: Move): void {
    this.cancel();
    if (move === 'continue') this.advance();
    else this.leap(this.destination(move));
  }

  /** Stops where it is. */
  pause(): void {
    this.stand('pause');
  }

  /** Goes to a line, by its index in the walk's stops, before it is played. */
  goTo(line: number): void {
    const index = this.script.moments.findIndex((moment) => moment.at === 'line' && moment.line === line);
    if (index < 0) return;
    this.come(index);
    this.stand('goto');
  }

  /** Ends it, wherever it is. */
  end(): void {
    this.cancel();
    if (!this.isOver) this.audience.over();
    this.isOver = true;
  }

  private get last(): number {
    return this.script.moments.length - 1;
  }

  /** Plays the next line, and so on until something stops it. */
  private advance(): void {
    if (this.index === this.last) {
      this.end();
      return;
    }
    const shows = this.course.beat(this.moment) > 0;
    this.come(shows ? past(this.script.moments, this.index, this.isBreak) : this.destination('continue'));
    if (!this.stopsHere()) this.goOn();
  }

  /** Goes elsewhere and stands there. From the last moment there is no way ahead. */
  private leap(to: number): void {
    if (this.index === this.last && to === this.last) {
      this.end();
      return;
    }
    this.come(to);
    if (!this.stopsHere()) this.stand('step');
  }

  private goOn(): void {
    const beat = this.course.beat(this.moment);
    if (beat > 0) this.cancel = this.course.after(beat, () => this.advance());
    else this.advance();
  }

  private destination(move: Move): number {
    return moved(move, this.script.moments, this.index, this.isBreak);
  }

  private readonly isBreak = (_: Moment, index: number): boolean =>
    this.script.breakpoints.at(index).length > 0;

  private come(index: number): void {
    this.index = index;
    const reached = reachedIndex(this.moment);
    while (this.told < reached) this.audience.passed(++this.told);
    if (index === this.last && !this.wasLast) this.audience.decided();
    this.wasLast ||= index === this.last;
    this.audience.came(this.moment);
  }

  /** Whether something stops it here; then it stands, or it is over. */
  private stopsHere(): boolean {
    const { at } = this.moment;
    const breakpoints = this.script.breakpoints.at(this.index);
    if (at === 'failure' && this.course.stops && this.stopsAtFailure) this.stand('exception');
    else if (at === 'failure' || at === 'end') this.end();
    else if (breakpoints.length > 0) this.stand('breakpoint', breakpoints);
    else return false;
    return true;
  }

  private stand(reason: Reason, breakpoints: readonly number[] = []): void {
    this.cancel();
    this.audience.stopped(reason, breakpoints);
  }
}
