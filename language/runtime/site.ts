import type { Address } from '../bot/address.js';
import type {
  AgentDeclaration,
  AttributeDeclaration,
  ConversationalBotDeclaration,
  DepartmentDeclaration,
  WebhookDeclaration,
} from '../bot/bot.js';
import type { Act } from './instruction.js';
import { jumpTo } from './jump.js';
import type { ActionOutcome } from './observer.js';
import type { Program, SequenceProgram } from './program.js';

/**
 * Where an action stands and what it can name. A name that the bot does not declare is noted, and something harmless
 * stands in for it: the action is then never played.
 */
export class Site {
  private missing = false;

  constructor(
    readonly program: Program,
    readonly sequence: SequenceProgram,
    readonly at: Address,
  ) {}

  /** Whether a name was asked for that the bot does not declare. */
  get broken(): boolean {
    return this.missing;
  }

  attribute(name: string): AttributeDeclaration {
    return this.program.attributes.get(name) ?? this.standIn({ name, type: { kind: 'text' } });
  }

  agent(name: string): AgentDeclaration {
    return this.program.agents.get(name) ?? this.standIn({ name });
  }

  department(name: string): DepartmentDeclaration {
    return this.program.departments.get(name) ?? this.standIn({ name, agents: [] });
  }

  bot(name: string): ConversationalBotDeclaration {
    return this.program.bots.get(name) ?? this.standIn({ name });
  }

  webhook(name: string): WebhookDeclaration {
    return (
      this.program.webhooks.get(name) ??
      this.standIn({ name, method: 'get', url: [], headers: [], fields: [], saves: [] })
    );
  }

  /** Goes on in a branch of the same sequence; ends the conversation as broken when it has none of that name. */
  jump(target: string): Act {
    return jumpTo(this.sequence.branchNames.get(target), this.at);
  }

  /** What is done when something comes of the action: an observer is told of it first. */
  when(outcome: ActionOutcome, act: Act): Act {
    const { observer } = this.program;
    if (observer === undefined) return act;
    return (play) => {
      observer.cameOf(this.at, outcome);
      act(play);
    };
  }

  private standIn<T>(declaration: T): T {
    this.missing = true;
    return declaration;
  }
}
