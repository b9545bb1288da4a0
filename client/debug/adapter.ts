import type { DebugProtocol } from '@vscode/debugprotocol';
import { strings } from '../strings.js';
import { type Arguments, readRequest } from './requests.js';

/** The answer to a request, and what is done once it is given. */
export interface Reply {
  readonly body?: object;
  readonly afterwards?: () => void;
}

/** Answers a request. What it throws is an answer too, for people. */
export type Handler = (given: Arguments) => Reply | Promise<Reply>;

/** Speaks the Debug Adapter Protocol: numbers what is said, and answers each request. What is done is the handlers' business. */
export class Adapter {
  private seq = 0;

  /**
   * @param handlers what is done about each request, by its command
   * @param send takes what is said
   */
  constructor(
    private readonly handlers: ReadonlyMap<string, Handler>,
    private readonly send: (message: DebugProtocol.ProtocolMessage) => void,
  ) {}

  /** Answers a message if it is a request; this adapter asks nothing itself. */
  async handle(message: unknown): Promise<void> {
    const request = readRequest(message);
    if (!request) return;
    const answer = { type: 'response', request_seq: request.seq, command: request.command } as const;
    try {
      const { body, afterwards } = await this.reply(request.command, request.arguments);
      this.say({ ...answer, success: true, ...(body && { body }) });
      afterwards?.();
    } catch (error) {
      this.say({ ...answer, success: false, ...errorBody(error) });
    }
  }

  /** Says that something has happened. */
  tell(event: string, body?: object): void {
    this.say({ type: 'event', event, ...(body && { body }) });
  }

  private reply(command: string, given: Arguments): Reply | Promise<Reply> {
    const handler = this.handlers.get(command);
    if (!handler) throw new Error(strings.unknownRequest(command));
    return handler(given);
  }

  private say(message: Unnumbered): void {
    this.send({ seq: ++this.seq, ...message });
  }
}

/** A message before it has its number. */
type Unnumbered = Omit<DebugProtocol.Response, 'seq'> | Omit<DebugProtocol.Event, 'seq'>;

function errorBody(error: unknown): Pick<DebugProtocol.ErrorResponse, 'message' | 'body'> {
  const reason = error instanceof Error ? error.message : String(error);
  return { message: reason, body: { error: { id: 1, format: '{reason}', variables: { reason } } } };
}
