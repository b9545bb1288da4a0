import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  type DeepPartial,
  type DefaultSharedCoreModuleContext,
  inject,
  type LangiumCoreServices,
  type LangiumSharedCoreServices,
  type Module,
} from 'langium';
import { ParserMessages } from './diagnostics/parser-messages.js';
import { DocumentFlows } from './document-flow/document-flows.js';
import { ScenarioSuites } from './document-scenarios/suites.js';
import { SeqbotGeneratedModule, SeqbotGeneratedSharedModule } from './generated/module.js';
import { Imports } from './references/imports.js';
import { SeqbotIndexManager } from './references/index-manager.js';
import { SeqbotLinker } from './references/linker.js';
import { NoReferenceDescriptions } from './references/reference-descriptions.js';
import { SeqbotScopeComputation } from './references/scope-computation.js';
import { SeqbotScopeProvider } from './references/scope-provider.js';
import { SettingsFiles } from './settings/settings-files.js';
import { Symbols } from './symbols/symbols.js';
import { SeqbotCommentProvider, SeqbotDocumentationProvider } from './text/documentation.js';
import { SeqbotLexer } from './text/lexer.js';
import { createSeqbotParser } from './text/parser.js';
import { SeqbotTokenBuilder } from './text/token-builder.js';
import { SeqbotValueConverter } from './text/value-converter.js';
import { registerChecks } from './validation/checks.js';
import { SeqbotDocumentValidator } from './validation/document-validator.js';

/** Services that Langium does not know. */
export interface SeqbotAddedServices {
  readonly parser: { readonly Lexer: SeqbotLexer };
  readonly references: { readonly Symbols: Symbols };
  readonly flow: { readonly DocumentFlows: DocumentFlows };
  readonly scenarios: { readonly Suites: ScenarioSuites };
}
export interface SeqbotAddedSharedServices {
  readonly workspace: { readonly Imports: Imports; readonly SettingsFiles: SettingsFiles };
}

export type SeqbotSharedServices = LangiumSharedCoreServices & SeqbotAddedSharedServices;
export type SeqbotServices = LangiumCoreServices &
  SeqbotAddedServices & { readonly shared: SeqbotSharedServices };

/** What this language puts in place of Langium's defaults. */
export const SeqbotModule: Module<SeqbotServices, DeepPartial<LangiumCoreServices> & SeqbotAddedServices> = {
  parser: {
    TokenBuilder: () => new SeqbotTokenBuilder(),
    Lexer: (services) => new SeqbotLexer(services),
    LangiumParser: (services) => createSeqbotParser(services, services.parser.Lexer.vocabulary),
    ParserErrorMessageProvider: () => new ParserMessages(),
    ValueConverter: () => new SeqbotValueConverter(),
  },
  references: {
    Linker: (services) => new SeqbotLinker(services),
    ScopeProvider: (services) => new SeqbotScopeProvider(services),
    ScopeComputation: (services) => new SeqbotScopeComputation(services),
    Symbols: (services) => new Symbols(services.shared),
  },
  flow: {
    DocumentFlows: (services) => new DocumentFlows(services),
  },
  scenarios: {
    Suites: (services) => new ScenarioSuites(services),
  },
  workspace: {
    ReferenceDescriptionProvider: () => new NoReferenceDescriptions(),
  },
  validation: {
    DocumentValidator: (services) => new SeqbotDocumentValidator(services),
  },
  documentation: {
    CommentProvider: () => new SeqbotCommentProvider(),
    DocumentationProvider: (services) =>
      new SeqbotDocumentationProvider(services.documentation.CommentProvider),
  },
};

/** What this language puts in place of what all of Langium's languages share. */
export const SeqbotSharedModule: Module<
  SeqbotSharedServices,
  DeepPartial<LangiumSharedCoreServices> & SeqbotAddedSharedServices
> = {
  workspace: {
    Imports: (services) => new Imports(services),
    SettingsFiles: (services) => new SettingsFiles(services),
    IndexManager: (services) => new SeqbotIndexManager(services),
  },
};

/** The language without an editor: for the command line and for tests. */
export function createSeqbotServices(context: DefaultSharedCoreModuleContext): {
  shared: SeqbotSharedServices;
  seqbot: SeqbotServices;
} {
  const shared = inject(
    createDefaultSharedCoreModule(context),
    SeqbotGeneratedSharedModule,
    SeqbotSharedModule,
  );
  const seqbot = inject(createDefaultCoreModule({ shared }), SeqbotGeneratedModule, SeqbotModule);
  shared.ServiceRegistry.register(seqbot);
  registerChecks(seqbot);
  return { shared, seqbot };
}
