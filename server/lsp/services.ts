import { inject, type Module } from 'langium';
import {
  createDefaultModule,
  createDefaultSharedModule,
  type DefaultSharedModuleContext,
  type LangiumServices,
  type LangiumSharedServices,
  type PartialLangiumServices,
  type PartialLangiumSharedServices,
} from 'langium/lsp';
import { SeqbotGeneratedModule, SeqbotGeneratedSharedModule } from '../../language/generated/module.js';
import {
  type SeqbotAddedServices,
  type SeqbotAddedSharedServices,
  SeqbotModule,
  SeqbotSharedModule,
} from '../../language/services.js';
import { registerChecks } from '../../language/validation/checks.js';
import { SeqbotCodeActionProvider } from './code-actions/provider.js';
import { SeqbotCompletionProvider } from './completion/provider.js';
import { SeqbotDefinitionProvider } from './definition.js';
import { SeqbotDocumentBuilder } from './document-builder.js';
import { SeqbotDocumentFactory } from './document-factory.js';
import { SeqbotDocumentSymbolProvider } from './document-symbols.js';
import { SeqbotDocumentUpdates } from './document-updates.js';
import { EditorSettings } from './editor-settings.js';
import { SeqbotFileOperations } from './file-operations.js';
import { SeqbotCallHierarchyProvider } from './flow/call-hierarchy.js';
import { SeqbotCodeLensProvider } from './flow/code-lenses.js';
import { Flows } from './flow/flows.js';
import { SeqbotInlayHintProvider } from './flow/inlay-hints.js';
import { SeqbotFoldingProvider } from './folding.js';
import { SeqbotFormatter } from './format.js';
import { SeqbotHighlightProvider } from './highlights.js';
import { SeqbotHoverProvider } from './hover/provider.js';
import { SeqbotLanguageServer } from './language-server.js';
import { SeqbotDocumentLinkProvider } from './links.js';
import { SeqbotNodeKinds } from './node-kinds.js';
import { SeqbotReferencesProvider } from './references.js';
import { SeqbotRenameProvider } from './rename.js';
import { SeqbotSemanticTokenProvider } from './semantic-tokens/provider.js';
import { SeqbotWorkspaceManager } from './workspace-manager.js';
import { SeqbotWorkspaceSymbolProvider } from './workspace-symbols.js';

interface FlowServices {
  readonly flow: { readonly Flows: Flows; readonly Lenses: SeqbotCodeLensProvider };
}
interface SettingsServices {
  readonly workspace: { readonly EditorSettings: EditorSettings };
}

export type SeqbotLspSharedServices = LangiumSharedServices & SeqbotAddedSharedServices & SettingsServices;
export type SeqbotLspServices = LangiumServices &
  SeqbotAddedServices &
  FlowServices & { readonly shared: SeqbotLspSharedServices };

/** What the editor's features are made of; everything else is Langium's. */
const SeqbotLspModule: Module<SeqbotLspServices, PartialLangiumServices & FlowServices> = {
  flow: {
    Flows: (services) => new Flows(services),
    Lenses: (services) => new SeqbotCodeLensProvider(services),
  },
  lsp: {
    CallHierarchyProvider: (services) => new SeqbotCallHierarchyProvider(services),
    CodeLensProvider: (services) => services.flow.Lenses,
    InlayHintProvider: (services) => new SeqbotInlayHintProvider(services),
    CodeActionProvider: (services) => new SeqbotCodeActionProvider(services),
    CompletionProvider: (services) => new SeqbotCompletionProvider(services),
    DefinitionProvider: (services) => new SeqbotDefinitionProvider(services),
    DocumentHighlightProvider: (services) => new SeqbotHighlightProvider(services),
    DocumentLinkProvider: (services) => new SeqbotDocumentLinkProvider(services),
    DocumentSymbolProvider: () => new SeqbotDocumentSymbolProvider(),
    FoldingRangeProvider: () => new SeqbotFoldingProvider(),
    Formatter: (services) => new SeqbotFormatter(services),
    HoverProvider: (services) => new SeqbotHoverProvider(services),
    ReferencesProvider: (services) => new SeqbotReferencesProvider(services),
    RenameProvider: (services) => new SeqbotRenameProvider(services),
    SemanticTokenProvider: (services) => new SeqbotSemanticTokenProvider(services),
  },
};

const SeqbotLspSharedModule: Module<
  SeqbotLspSharedServices,
  PartialLangiumSharedServices & SettingsServices
> = {
  lsp: {
    LanguageServer: (services) => new SeqbotLanguageServer(services),
    NodeKindProvider: () => new SeqbotNodeKinds(),
    FileOperationHandler: (services) => new SeqbotFileOperations(services),
    WorkspaceSymbolProvider: (services) => new SeqbotWorkspaceSymbolProvider(services),
    DocumentUpdateHandler: (services) => new SeqbotDocumentUpdates(services),
  },
  workspace: {
    EditorSettings: (services) => new EditorSettings(services),
    ConfigurationProvider: (services) => services.workspace.EditorSettings,
    WorkspaceManager: (services) => new SeqbotWorkspaceManager(services),
    DocumentBuilder: (services) => new SeqbotDocumentBuilder(services),
    LangiumDocumentFactory: (services) => new SeqbotDocumentFactory(services),
  },
};

/** The language with all that an editor asks of it. */
export function createSeqbotLspServices(context: DefaultSharedModuleContext): {
  shared: SeqbotLspSharedServices;
  seqbot: SeqbotLspServices;
} {
  const shared = inject(
    createDefaultSharedModule(context),
    SeqbotGeneratedSharedModule,
    SeqbotSharedModule,
    SeqbotLspSharedModule,
  );
  const seqbot = inject(
    createDefaultModule({ shared }),
    SeqbotGeneratedModule,
    SeqbotModule,
    SeqbotLspModule,
  );
  shared.ServiceRegistry.register(seqbot);
  registerChecks(seqbot);
  // Problems of files that are not open are shown too, and decide whether a bot may be compiled.
  shared.workspace.WorkspaceManager.initialBuildOptions = { validation: true };
  shared.workspace.DocumentBuilder.updateBuildOptions = { validation: true };
  return { shared, seqbot };
}
