import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { Bot } from '../../../language/bot/bot.js';
import type { SourceMap } from '../../../language/bot/source-map.js';
import { type Problem, problemsOf } from '../../../language/compiler/compile.js';
import type { BotFile } from '../../../language/generated/ast.js';
import { hasBotFile } from '../../../language/references/imports.js';
import { createSeqbotServices, type SeqbotServices } from '../../../language/services.js';

/** Sources by their path. The first is the one that is previewed, the others are there to be imported. */
export type Files = Readonly<Record<string, string>>;

/** A bot as the language server pushes it: it may only be played when there are no problems. */
export interface CompiledBot {
  readonly bot: Bot;
  readonly map: SourceMap;
  readonly problems: readonly Problem[];
}

const FOLDER = 'memory:/bots';

/** Files in memory and what the language makes of them, so that edits in a browser tab go the way of those in an editor. */
export class CompiledFiles {
  private readonly services: Promise<SeqbotServices> = prepared();
  private documents: LangiumDocument<BotFile>[] = [];

  /**
   * Puts files in place of those before.
   *
   * @returns the bot of the first
   */
  async compile(files: Files): Promise<CompiledBot> {
    const services = await this.services;
    const { LangiumDocuments, DocumentBuilder } = services.shared.workspace;
    const gone = this.documents.map(({ uri }) => uri);
    this.documents = [];
    await DocumentBuilder.update([], gone);
    this.documents = Object.entries(files).map(([path, text]) => documentOf(services, path, text));
    for (const document of this.documents) LangiumDocuments.addDocument(document);
    await DocumentBuilder.build(this.documents, { validation: true });
    const [first] = this.documents;
    if (!first) throw new RangeError('There is no file to preview.');
    return { ...services.flow.DocumentFlows.lowered(first), problems: problemsOf(first, services) };
  }
}

async function prepared(): Promise<SeqbotServices> {
  const { shared, seqbot } = createSeqbotServices(EmptyFileSystem);
  const { WorkspaceManager } = shared.workspace;
  await WorkspaceManager.initializeWorkspace([]);
  WorkspaceManager.initialize({
    workspaceFolders: [{ uri: FOLDER, name: 'bots' }],
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  return seqbot;
}

function documentOf(services: SeqbotServices, path: string, text: string): LangiumDocument<BotFile> {
  const uri = URI.parse(FOLDER).with({ path: `/bots/${path}` });
  const document = services.shared.workspace.LangiumDocumentFactory.fromString(text, uri);
  if (!hasBotFile(document)) throw new RangeError(`${path} is not of the language.`);
  return document;
}
