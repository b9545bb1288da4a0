import type { LangiumDocument } from 'langium';
import type { CodeLensProvider } from 'langium/lsp';
import type { CodeLens, Command, Location, Position } from 'vscode-languageserver';
import { hasBotFile } from '../../../language/references/imports.js';
import { scenarioLenses } from '../scenarios/lenses.js';
import type { SeqbotLspServices } from '../services.js';
import type { FileFlow } from './file-flow.js';
import { nameRange, type Stop } from './items.js';
import { playLenses } from './play-lenses.js';
import { countInWords } from './words.js';

/** What a lens carries until it is to be seen. Addresses are those of the file's bot. */
export interface LensData {
  readonly uri: string;
  readonly at: string;
}

/**
 * Says above each branch how many ways lead there, and above each sequence how many invitations; behind that is the list
 * of them. Beside it each branch can be played, and above each scenario that can be run, where the client can do that. What a count says is found out when a lens is to be seen: a file may have thousands.
 */
export class SeqbotCodeLensProvider implements CodeLensProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  provideCodeLens(document: LangiumDocument): CodeLens[] {
    if (!hasBotFile(document)) return [];
    const { clientCommands, shown } = this.services.shared.workspace.EditorSettings;
    const scenarios = shown.scenarioLens ? scenarioLenses(document, clientCommands) : [];
    if (!shown.codeLens && !shown.playLens) return scenarios;
    const file = this.services.flow.Flows.of(document);
    return [
      ...(shown.codeLens ? this.counts(document, file) : []),
      ...(shown.playLens ? playLenses(file, clientCommands) : []),
      ...scenarios,
    ];
  }

  private counts(document: LangiumDocument, file: FileFlow): CodeLens[] {
    const uri = document.uri.toString();
    return [
      ...[...file.sequences]
        .filter(([node]) => this.services.flow.Flows.invitationsTo(node).length > 0)
        .flatMap(([node, { at }]) => lens(node, { uri, at })),
      ...file.branches
        .filter(([, flow]) => flow.index > 0 || file.leadingTo(flow).length > 0)
        .flatMap(([node, { at }]) => lens(node, { uri, at })),
    ];
  }

  /** What a lens says, in the file as it is now; nothing once that is gone of which it spoke. */
  commandOf({ at }: LensData, document: LangiumDocument, position: Position): Command | undefined {
    if (!hasBotFile(document)) return undefined;
    const file = this.services.flow.Flows.of(document);
    const found = this.arrivals(at, file);
    if (!found) return undefined;
    const { title, places } = found;
    const { showReferences } = this.services.shared.workspace.EditorSettings.clientCommands;
    // Clients take an empty command for none.
    if (places.length === 0 || showReferences === undefined) return { title, command: '' };
    return { title, command: showReferences, arguments: [document.uri.toString(), position, places] };
  }

  private arrivals(at: string, file: FileFlow): { title: string; places: Location[] } | undefined {
    const branch = file.branches.find(([, flow]) => flow.at === at);
    if (branch) {
      const ways = file.leadingTo(branch[1]);
      return { title: countInWords(ways.length), places: ways.map((way) => file.placeOf(way)) };
    }
    const sequence = [...file.sequences].find(([, flow]) => flow.at === at);
    if (!sequence) return undefined;
    const invitations = this.services.flow.Flows.invitationsTo(sequence[0]);
    const places = invitations.map(({ departure, file: inviting }) => inviting.placeOf(departure));
    return { title: countInWords(places.length, ' invitation'), places };
  }
}

function lens(node: Stop, data: LensData): CodeLens[] {
  const range = node.$cstNode?.range;
  return range ? [{ range: nameRange(node, range), data }] : [];
}
