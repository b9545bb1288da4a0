import type { LangiumDocument } from 'langium';
import type { BotFile } from '../generated/ast.js';
import { KeptPerState } from '../references/kept-per-state.js';
import type { SeqbotServices } from '../services.js';
import { Suite } from './suite.js';

/** The scenarios of documents, ready to be played: made once for each state of a document and of all that it imports. */
export class ScenarioSuites {
  private readonly known: KeptPerState<Suite>;

  constructor(private readonly services: SeqbotServices) {
    this.known = new KeptPerState(() => services.shared.workspace.Imports);
  }

  /** The scenarios of a document, which must be linked, with all that it imports. */
  of(document: LangiumDocument<BotFile>): Suite {
    return this.known.get(document, () => new Suite(document, this.services));
  }
}
