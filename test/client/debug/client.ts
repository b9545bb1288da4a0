import { Adapter } from '../../../client/debug/adapter.js';
import { handlersFor } from '../../../client/debug/handlers.js';
import type { Moment, Walk } from '../../../client/debug/moments.js';
import { ScenarioSession, type Stage } from '../../../client/debug/session.js';
import type { RunScenarioResult } from '../../../server/protocol.js';
import { SCENARIO } from './walks.js';

type Fields = Readonly<Record<string, unknown>>;

/** How the session is to be. */
interface Wishes {
  readonly stops?: boolean;
  readonly stopOnEntry?: boolean;
  /** The beat in milliseconds. */
  readonly pace?: number;
}

/** An editor that debugs a scenario, with a clock that is moved by hand. */
export class DebugClient {
  /** All that the adapter has said, oldest first. */
  readonly messages: Fields[] = [];
  /** How many inputs the preview was told to play, each time. */
  readonly shown: number[] = [];
  result: RunScenarioResult | undefined;
  private seq = 0;
  private timer: (() => void) | undefined;
  private readonly adapter: Adapter;

  constructor(
    private readonly walk: Walk | Error,
    wishes: Wishes = {},
  ) {
    const tell = (event: string, body?: object): void => this.adapter.tell(event, body);
    const session = new ScenarioSession(this.stage(wishes), tell);
    this.adapter = new Adapter(handlersFor(session, tell), (message) => {
      this.messages.push({ ...message });
    });
  }

  /** A session that has begun, with breakpoints at one-based lines of files. */
  static async begun(
    walk: Walk,
    {
      breakpoints = [],
      ...wishes
    }: Wishes & { breakpoints?: readonly (readonly [string, readonly number[]])[] } = {},
  ): Promise<DebugClient> {
    const client = new DebugClient(walk, wishes);
    await client.ask('initialize', { linesStartAt1: true, columnsStartAt1: true });
    await client.ask('launch');
    for (const [path, lines] of breakpoints)
      await client.ask('setBreakpoints', { source: { path }, breakpoints: lines.map((line) => ({ line })) });
    await client.ask('configurationDone');
    return client;
  }

  /** The answer to a request. */
  async ask(command: string, given?: Fields): Promise<Fields> {
    const seq = ++this.seq;
    await this.adapter.handle({ type: 'request', seq, command, arguments: given });
    const answer = this.messages.find(({ request_seq }) => request_seq === seq);
    if (!answer) throw new Error(`${command} was not answered`);
    return answer;
  }

  /** The body of the answer to a request. */
  async body(command: string, given?: Fields): Promise<unknown> {
    return (await this.ask(command, given)).body;
  }

  /** The bodies of all events of a name. */
  events(name: string): unknown[] {
    return this.messages.filter(({ event }) => event === name).map(({ body }) => body);
  }

  /** What the frames are, the innermost first. */
  async frames(): Promise<unknown> {
    return this.body('stackTrace', { threadId: 1 });
  }

  /** Lets one beat go by; whether there was one. */
  tick(): boolean {
    const { timer } = this;
    this.timer = undefined;
    timer?.();
    return timer !== undefined;
  }

  private stage({ stops = true, stopOnEntry = false, pace = 100 }: Wishes): Stage {
    return {
      ...{ stops, stopOnEntry, scenario: SCENARIO },
      walk: async () => {
        if (this.walk instanceof Error) throw this.walk;
        return this.walk;
      },
      keyOf: (file) => (file.startsWith('/') ? `file://${file.replaceAll(' ', '%20')}` : file),
      beat: () => pace,
      after: (_, then) => {
        this.timer = then;
        return () => {
          this.timer = undefined;
        };
      },
      show: (walk: Walk, { at, line }: Moment) => {
        this.shown.push(walk.stops[at === 'line' ? line - 1 : line]?.inputs ?? 0);
      },
      still: () => undefined,
      decided: (result) => {
        this.result = result;
      },
    };
  }
}
