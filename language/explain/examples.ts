import { EmptyFileSystem, type LangiumDocument, URI } from 'langium';
import type { BotFile } from '../generated/ast.js';
import { hasBotFile } from '../references/imports.js';
import { createSeqbotServices, type SeqbotServices } from '../services.js';

/** The folder of the examples, and what the examples of the catalogue call the file that they are. */
const FOLDER = 'example:/bots';
const FILE = `${FOLDER}/this-file.seqbot`;

/** What the examples of the catalogue import. */
const OTHERS: Readonly<Record<string, string>> = { [`${FOLDER}/people.seqbot`]: 'agent maya "Maya"' };

/** Reads sources apart from all files that a person works on, one after the other. */
export class Examples {
  private services: SeqbotServices | undefined;
  private last: Promise<unknown> = Promise.resolve();

  /** Checks a source and answers what `look` makes of it; afterwards the source is forgotten. */
  read<Result>(
    source: string,
    look: (document: LangiumDocument<BotFile>, services: SeqbotServices) => Result,
  ): Promise<Result> {
    const result = this.last.then(async () => {
      this.services ??= await prepared();
      const document = await built(FILE, source, this.services);
      const seen = look(document, this.services);
      await this.services.shared.workspace.DocumentBuilder.update([], [document.uri]);
      return seen;
    });
    // Whoever asked is told of a failure; the next one does not care.
    this.last = result.catch(() => undefined);
    return result;
  }
}

async function prepared(): Promise<SeqbotServices> {
  const { shared, seqbot } = createSeqbotServices(EmptyFileSystem);
  await shared.workspace.WorkspaceManager.initializeWorkspace([]);
  shared.workspace.WorkspaceManager.initialize({
    workspaceFolders: [{ uri: FOLDER, name: 'bots' }],
    processId: null,
    rootUri: null,
    capabilities: {},
  });
  for (const [uri, source] of Object.entries(OTHERS)) await built(uri, source, seqbot);
  return seqbot;
}

async function built(
  uri: string,
  source: string,
  services: SeqbotServices,
): Promise<LangiumDocument<BotFile>> {
  const { LangiumDocuments, LangiumDocumentFactory, DocumentBuilder } = services.shared.workspace;
  const document = LangiumDocumentFactory.fromString(source, URI.parse(uri));
  if (!hasBotFile(document)) throw new Error('An example is a file of the language');
  LangiumDocuments.addDocument(document);
  await DocumentBuilder.build([document], { validation: true });
  return document;
}
