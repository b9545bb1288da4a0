import type { Address } from '../bot/address.js';
import type {
  Action,
  AgentDeclaration,
  AttributeDeclaration,
  Bot,
  ConversationalBotDeclaration,
  DepartmentDeclaration,
  Sequence,
  WebhookDeclaration,
} from '../bot/bot.js';
import type { Effect } from './effect.js';
import type { Code } from './instruction.js';
import type { Observer } from './observer.js';

/** A bot made ready for playing. Make it once with `load`; any number of conversations can share it. */
export interface Program {
  readonly bot: Bot;
  readonly attributes: ReadonlyMap<string, AttributeDeclaration>;
  readonly agents: ReadonlyMap<string, AgentDeclaration>;
  readonly departments: ReadonlyMap<string, DepartmentDeclaration>;
  readonly bots: ReadonlyMap<string, ConversationalBotDeclaration>;
  readonly webhooks: ReadonlyMap<string, WebhookDeclaration>;
  readonly sequences: readonly SequenceProgram[];
  readonly sequenceNames: ReadonlyMap<string, SequenceProgram>;
  /** Woven into what is played. */
  readonly observer: Observer | undefined;
}

export interface SequenceProgram {
  readonly index: number;
  readonly at: Address;
  readonly source: Sequence;
  readonly entering: Effect;
  readonly branches: readonly BranchProgram[];
  readonly branchNames: ReadonlyMap<string, BranchProgram>;
}

export interface BranchProgram {
  readonly index: number;
  readonly at: Address;
  readonly name: string;
  readonly sequence: SequenceProgram;
  readonly actions: readonly Action[];
  readonly entering: Effect;
  /** Made when it is first asked for, so that a large bot is loaded at once. */
  readonly code: () => Code;
}
