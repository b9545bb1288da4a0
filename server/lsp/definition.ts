import { AstUtils, type LangiumDocument } from 'langium';
import type { DefinitionProvider } from 'langium/lsp';
import type { DefinitionParams, LocationLink } from 'vscode-languageserver';
import type { BotFile } from '../../language/generated/ast.js';
import { hasBotFile } from '../../language/references/imports.js';
import { declarationSpan } from '../../language/symbols/symbol.js';
import { linkedImports } from './links.js';
import { rangeOf } from './ranges.js';
import type { SeqbotLspServices } from './services.js';

const FILE_START = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Goes from a name to its declaration, and from the path of an import to the file. */
export class SeqbotDefinitionProvider implements DefinitionProvider {
  constructor(private readonly services: SeqbotLspServices) {}

  getDefinition(document: LangiumDocument, { position }: DefinitionParams): LocationLink[] | undefined {
    if (!hasBotFile(document)) return undefined;
    const offset = document.textDocument.offsetAt(position);
    return this.declaration(document, offset) ?? this.file(document, offset);
  }

  private declaration(document: LangiumDocument<BotFile>, offset: number): LocationLink[] | undefined {
    const found = this.services.references.Symbols.at(document, offset);
    const name = found && declarationSpan(found.symbol);
    if (!name) return undefined;
    const target = AstUtils.getDocument(found.symbol);
    const targetSelectionRange = rangeOf(target, name);
    return [
      {
        originSelectionRange: rangeOf(document, found),
        targetUri: target.uri.toString(),
        targetRange: found.symbol.$cstNode?.range ?? targetSelectionRange,
        targetSelectionRange,
      },
    ];
  }

  private file(document: LangiumDocument, offset: number): LocationLink[] | undefined {
    const link = linkedImports(document, this.services.shared.workspace.Imports).find(
      ({ start, end }) => start <= offset && offset <= end,
    );
    if (!link) return undefined;
    return [
      {
        originSelectionRange: rangeOf(document, link),
        targetUri: link.target.toString(),
        targetRange: FILE_START,
        targetSelectionRange: FILE_START,
      },
    ];
  }
}
