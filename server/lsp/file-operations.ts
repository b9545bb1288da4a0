import { URI } from 'langium';
import type { FileOperationHandler } from 'langium/lsp';
import type { FileOperationOptions, RenameFilesParams, WorkspaceEdit } from 'vscode-languageserver';
import { mendedImports } from '../../language/fixes/moved-files.js';
import { editsByFile } from './ranges.js';
import type { SeqbotLspSharedServices } from './services.js';

/** Mends the imports of and to files that are renamed or moved, folders included. */
export class SeqbotFileOperations implements FileOperationHandler {
  readonly fileOperationOptions: FileOperationOptions = {
    willRename: {
      filters: [
        { pattern: { glob: '**/*.seqbot', matches: 'file' } },
        { pattern: { glob: '**', matches: 'folder' } },
      ],
    },
  };

  constructor(private readonly services: SeqbotLspSharedServices) {}

  async willRenameFiles({ files }: RenameFilesParams): Promise<WorkspaceEdit | null> {
    const { LangiumDocuments, WorkspaceManager, Imports } = this.services.workspace;
    await WorkspaceManager.ready;
    const moves = files.map(({ oldUri, newUri }) => ({ from: URI.parse(oldUri), to: URI.parse(newUri) }));
    const edits = mendedImports(LangiumDocuments.all.toArray(), moves, Imports);
    return edits.length > 0 ? { changes: editsByFile(edits) } : null;
  }
}
