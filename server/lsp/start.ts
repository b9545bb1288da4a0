import type { FileSystemProvider } from 'langium';
import { startLanguageServer, WorkspaceState } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { registerAccept } from './accept-request.js';
import { BotWatch } from './bot-watch.js';
import { registerResolve } from './code-actions/all-of-kind.js';
import { registerCompile } from './compile-request.js';
import { registerCoverables } from './coverables-request.js';
import { addLinks } from './diagnostic-links.js';
import { addVersions } from './diagnostic-versions.js';
import { registerLensResolve } from './flow/lens-resolve.js';
import { FlowRefresh } from './flow/refresh.js';
import { registerGenerate } from './generate-request.js';
import { registerPages } from './page-request.js';
import { registerRunScenario } from './run-scenario-request.js';
import { registerScenario } from './scenario-request.js';
import { ScenariosWatch } from './scenarios-watch.js';
import { createSeqbotLspServices } from './services.js';
import { SettingsDiagnostics } from './settings-diagnostics.js';
import { registerWalk } from './walk-request.js';
import { registerWay } from './way-request.js';

/** Begins to serve the language over a connection, wherever the process runs. */
export function start(connection: Connection, files: FileSystemProvider): void {
  const { shared, seqbot } = createSeqbotLspServices({ connection, fileSystemProvider: () => files });
  addVersions(connection, shared.workspace.TextDocuments);
  addLinks(connection, shared);
  new BotWatch(connection, seqbot).register();
  registerCompile(connection, seqbot);
  registerPages(connection);
  registerWay(connection, seqbot);
  registerWalk(connection, seqbot);
  registerScenario(connection, seqbot);
  new ScenariosWatch(connection, seqbot).register();
  registerRunScenario(connection, seqbot);
  registerCoverables(connection, seqbot);
  registerAccept(connection, seqbot);
  registerGenerate(connection, seqbot);
  registerResolve(connection, seqbot);
  registerLensResolve(connection, seqbot);
  new FlowRefresh(connection, seqbot).register();
  new SettingsDiagnostics(connection, shared).register();
  startLanguageServer(shared, FLOW_REQUIREMENTS);
}

/** Invitations come from all files. */
const FLOW_REQUIREMENTS = {
  CodeLensProvider: WorkspaceState.IndexedReferences,
  InlayHintProvider: WorkspaceState.IndexedReferences,
};
