import { type DebugAdapter, type DebugProtocolMessage, EventEmitter } from 'vscode';
import { Adapter } from './adapter.js';
import { handlersFor } from './handlers.js';
import type { ScenarioStage } from './scenario-stage.js';
import { ScenarioSession } from './session.js';

/** A debug adapter in the extension's own process, so that it works where there are no others. */
export class InlineAdapter implements DebugAdapter {
  private readonly messages = new EventEmitter<DebugProtocolMessage>();
  readonly onDidSendMessage = this.messages.event;
  private readonly adapter: Adapter;
  private readonly session: ScenarioSession;

  constructor(private readonly stage: ScenarioStage) {
    const tell = (event: string, body?: object): void => this.adapter.tell(event, body);
    this.session = new ScenarioSession(stage, tell);
    this.adapter = new Adapter(handlersFor(this.session, tell), (message) => this.messages.fire(message));
  }

  handleMessage(message: DebugProtocolMessage): void {
    void this.adapter.handle(message);
  }

  dispose(): void {
    this.session.end();
    this.stage.dispose();
    this.messages.dispose();
  }
}
