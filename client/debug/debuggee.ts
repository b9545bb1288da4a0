import type { DebugProtocol } from '@vscode/debugprotocol';
import type { ProtocolRange } from '../../server/protocol.js';
import { Breakpoints } from './breakpoints.js';
import { framesAt, type Origin, protocolFrame, sourceOf } from './frames.js';
import { momentsOf, type Walk } from './moments.js';
import { type Audience, type Course, Run } from './run.js';
import { knownOf, scopesAt } from './variables.js';

/** The scenario that is debugged. */
export interface Subject {
  readonly walk: Walk;
  /** The address of its file. */
  readonly scenario: string;
  /** Makes the same of any two ways to write one file's address, or its path. */
  keyOf(file: string): string;
}

/** What the client can ask about a scenario that is debugged, in the protocol's terms. */
export class Debuggee {
  readonly run: Run;
  private readonly breakpoints: Breakpoints;

  constructor(
    private readonly subject: Subject,
    private readonly origin: Origin,
    audience: Audience,
    course: Course,
  ) {
    const { walk } = subject;
    const moments = momentsOf(walk);
    this.breakpoints = new Breakpoints({ ...subject, moments });
    this.run = new Run({ moments, breakpoints: this.breakpoints }, audience, course);
  }

  /** Its only thread. */
  threads(): DebugProtocol.ThreadsResponse['body'] {
    return { threads: [{ id: THREAD, name: this.subject.walk.title }] };
  }

  /** Puts breakpoints at lines of a file, as the client counts them. `elsewhere` is said of those that are never reached. */
  setBreakpoints(
    file: string,
    lines: readonly number[],
    elsewhere: string,
  ): DebugProtocol.SetBreakpointsResponse['body'] {
    const bound = this.breakpoints.set(
      file,
      lines.map((line) => line - this.origin.line),
    );
    const breakpoints = bound.map(({ id, line }) =>
      line === undefined
        ? { id, verified: false, message: elsewhere }
        : { id, verified: true, line: line + this.origin.line },
    );
    return { breakpoints };
  }

  stackTrace(): DebugProtocol.StackTraceResponse['body'] {
    const { walk, scenario } = this.subject;
    const frames = framesAt(walk, scenario, this.run.moment);
    const stackFrames = frames.map((frame, index) => protocolFrame(frame, index + 1, this.origin));
    return { stackFrames, totalFrames: stackFrames.length };
  }

  /** The scopes of any frame: they are about the whole conversation. */
  scopes(): DebugProtocol.ScopesResponse['body'] {
    const scopes = scopesAt(this.subject.walk, this.run.moment).map(({ name, variables }, index) => ({
      ...{ name, variablesReference: index + 1, namedVariables: variables.length, expensive: false },
    }));
    return { scopes };
  }

  /** What is in a scope, by its reference. */
  variables(reference: number): DebugProtocol.VariablesResponse['body'] {
    const scope = scopesAt(this.subject.walk, this.run.moment)[reference - 1];
    return { variables: [...(scope?.variables ?? [])] };
  }

  /** What is known of an attribute now; nothing while it is unknown. */
  evaluate(expression: string): DebugProtocol.EvaluateResponse['body'] | undefined {
    const result = knownOf(this.subject.walk, this.run.moment, expression.trim());
    return result === undefined ? undefined : { result, variablesReference: 0 };
  }

  /** The lines of the scenario on a line of a file, as the client counts it. */
  gotoTargets(file: string, line: number): DebugProtocol.GotoTargetsResponse['body'] {
    const { walk, scenario, keyOf } = this.subject;
    if (keyOf(file) !== keyOf(scenario)) return { targets: [] };
    const targets = walk.stops.map(({ text, range }, id) => ({
      ...{ id, label: text, line: range.start.line + this.origin.line },
    }));
    return { targets: targets.filter((target) => target.line === line) };
  }

  /** Where a line of the scenario stands, by its index in the walk's stops. */
  placeOf(line: number): OutputPlace {
    return this.outputPlace(this.subject.walk.stops[line]?.range);
  }

  /** Where the line that did not come true stands, if there is one. */
  placeOfFailure(): OutputPlace {
    return this.outputPlace(this.subject.walk.failure?.range);
  }

  private outputPlace(range: ProtocolRange | undefined): OutputPlace {
    return range
      ? { source: sourceOf(this.subject.scenario), line: range.start.line + this.origin.line }
      : {};
  }
}

/** What an output is about. */
export type OutputPlace = Pick<DebugProtocol.OutputEvent['body'], 'source' | 'line'>;

/** The id of the only thread. */
export const THREAD = 1;
