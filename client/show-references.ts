import { commands, type Disposable } from 'vscode';
import type { BaseLanguageClient, Location, Position } from 'vscode-languageclient';

/** The command behind lenses, which the server is told of. It is in no menu: only the server knows the places. */
export const SHOW_REFERENCES = 'seqbot.showReferences';

/** Shows places in the source as VS Code shows references. The protocol's types become those of VS Code on the way. */
export function activateShowReferences(client: BaseLanguageClient): Disposable {
  return commands.registerCommand(
    SHOW_REFERENCES,
    async (uri: string, position: Position, places: Location[]): Promise<void> => {
      const { protocol2CodeConverter: converter } = client;
      await commands.executeCommand(
        'editor.action.showReferences',
        converter.asUri(uri),
        converter.asPosition(position),
        await converter.asReferences(places),
      );
    },
  );
}
