import { DefaultLanguageServer, type LangiumSharedServices } from 'langium/lsp';
import type { InitializeParams, InitializeResult } from 'vscode-languageserver';
import { CODE_ACTION_KINDS } from './code-actions/kinds.js';

/** Says more of what it can do than Langium knows to say. */
export class SeqbotLanguageServer extends DefaultLanguageServer {
  constructor(services: LangiumSharedServices) {
    super(services);
  }

  protected override buildInitializeResult(params: InitializeParams): InitializeResult {
    const { capabilities, ...result } = super.buildInitializeResult(params);
    const codeActionProvider = { codeActionKinds: [...CODE_ACTION_KINDS], resolveProvider: true };
    const codeLensProvider = { resolveProvider: true };
    return { ...result, capabilities: { ...capabilities, codeActionProvider, codeLensProvider } };
  }
}
