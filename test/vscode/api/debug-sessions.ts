import {
  type DebugConfiguration,
  type Disposable,
  debug,
  Location,
  Position,
  SourceBreakpoint,
  type Uri,
} from 'vscode';
import { until } from './until.js';

/** What an adapter says, as far as tests look at it. */
export interface Said {
  readonly event?: string;
  readonly body?: { readonly reason?: string; readonly output?: string };
}

/** A session that tests watch and drive. */
export interface Watched extends Disposable {
  readonly said: readonly Said[];
  /** Waits until it has stopped once more; the answer is why. */
  stopped(): Promise<string>;
  /** Waits until it is over. */
  over(): Promise<void>;
}

/** Begins to debug, and watches what is said. */
export async function debugging(configuration: DebugConfiguration, noDebug = false): Promise<Watched> {
  const watched = watching();
  await debug.startDebugging(undefined, configuration, { noDebug, suppressSaveBeforeStart: true });
  return watched;
}

/** Watches what the adapters of sessions say from now on. */
export function watching(): Watched {
  const said: Said[] = [];
  let stops = 0;
  let isOver = false;
  const trackers = debug.registerDebugAdapterTrackerFactory('seqbot', {
    createDebugAdapterTracker: () => ({ onDidSendMessage: (message: Said) => void said.push(message) }),
  });
  const ends = debug.onDidTerminateDebugSession(() => {
    isOver = true;
  });
  const reasons = () => said.flatMap(({ event, body }) => (event === 'stopped' ? [body?.reason ?? ''] : []));
  return {
    said,
    stopped: async () => {
      stops += 1;
      return until(
        `it stops for the ${stops}. time`,
        () => reasons()[stops - 1],
        () => JSON.stringify(said),
      );
    },
    over: async () => {
      await until(
        'the session is over',
        () => isOver,
        () => JSON.stringify(said),
      );
    },
    dispose: () => {
      trackers.dispose();
      ends.dispose();
    },
  };
}

/** Does something while there are breakpoints on zero-based lines of a file. */
export async function withBreakpoints(
  uri: Uri,
  lines: readonly number[],
  body: () => Promise<void>,
): Promise<void> {
  const points = lines.map((line) => new SourceBreakpoint(new Location(uri, new Position(line, 0))));
  debug.addBreakpoints(points);
  try {
    await body();
  } finally {
    debug.removeBreakpoints(points);
  }
}

/** Asks the session that is active. */
export async function ask(command: string, given?: object): Promise<unknown> {
  const session = await until('a session is active', () => debug.activeDebugSession);
  return session.customRequest(command, { threadId: 1, ...given });
}
