import { DocumentState, type LangiumDocument } from 'langium';
import type { Connection } from 'vscode-languageserver';
import { listScenarios } from '../../language/document-scenarios/listing.js';
import type { BotFile } from '../../language/generated/ast.js';
import { hasBotFile } from '../../language/references/imports.js';
import { SCENARIOS_CHANGED, type ScenarioFile, type ScenarioItem, WATCH_SCENARIOS } from '../protocol.js';
import type { SeqbotLspServices } from './services.js';

/**
 * Tells a client that asked for it which scenarios there are, as soon as a file has been read: what else is wrong with it
 * does not matter, nor what is wrong with others.
 */
export class ScenariosWatch {
  /** What was told of each file that has scenarios. */
  private readonly told = new Map<string, string>();
  private isWatched = false;

  constructor(
    private readonly connection: Connection,
    private readonly services: SeqbotLspServices,
  ) {}

  register(): void {
    const { DocumentBuilder } = this.services.shared.workspace;
    this.connection.onRequest(WATCH_SCENARIOS, () => this.watch());
    DocumentBuilder.onBuildPhase(DocumentState.IndexedContent, (documents) => this.tell(documents));
    DocumentBuilder.onUpdate((_, deleted) => this.forget(deleted.map(String)));
  }

  /** Answers behind the first look at the workspace, and tells everything anew. */
  private async watch(): Promise<null> {
    const { LangiumDocuments, WorkspaceLock, WorkspaceManager } = this.services.shared.workspace;
    await WorkspaceManager.ready;
    await WorkspaceLock.read(async () => {
      this.isWatched = true;
      this.told.clear();
      await this.tell(LangiumDocuments.all.toArray());
    });
    return null;
  }

  private async tell(documents: readonly LangiumDocument[]): Promise<void> {
    if (!this.isWatched) return;
    const files = documents.flatMap((document) => this.newsOf(document));
    if (files.length > 0) await this.connection.sendNotification(SCENARIOS_CHANGED, files);
  }

  private async forget(uris: readonly string[]): Promise<void> {
    const gone = uris.filter((uri) => this.told.delete(uri));
    if (gone.length === 0) return;
    const files = gone.map((uri): ScenarioFile => ({ uri, scenarios: [] }));
    await this.connection.sendNotification(SCENARIOS_CHANGED, files);
  }

  /** What is to be told of a file, if anything. */
  private newsOf(document: LangiumDocument): ScenarioFile[] {
    if (!hasBotFile(document)) return [];
    const uri = document.uri.toString();
    const scenarios = scenarioItems(document);
    const text = JSON.stringify(scenarios);
    const before = this.told.get(uri) ?? NONE;
    if (text === before) return [];
    if (scenarios.length > 0) this.told.set(uri, text);
    else this.told.delete(uri);
    return [{ uri, scenarios }];
  }
}

const NONE = '[]';

function scenarioItems(document: LangiumDocument<BotFile>): ScenarioItem[] {
  return listScenarios(document).map(({ node: _, ...item }) => item);
}
