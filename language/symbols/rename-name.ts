import { AstUtils, type LangiumDocument, UriUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import { edited, type SourceEdit } from '../fixes/edit.js';
import { type Branch, isBranch, isSequence } from '../generated/ast.js';
import { branchesOf, declarationsOf, type Exported, KIND_LABELS } from '../references/declarations.js';
import type { SeqbotServices } from '../services.js';
import { isName } from '../text/names.js';

/** Why a declaration, sequence or branch cannot have a name; nothing if it can. */
export function refusedName(
  symbol: Exported | Branch,
  name: string,
  services: SeqbotServices,
): string | undefined {
  if (!isName(name)) return `${quoted(name)} is not a name: ${FORM}`;
  if (services.parser.Lexer.vocabulary.reserved.has(name)) return `${quoted(name)} can never be a name.`;
  return isBranch(symbol) ? takenBranch(symbol, name) : takenDeclaration(symbol, name, services);
}

const FORM = 'a letter or "_" comes first, then letters, digits, "_" and single "-" between them.';

function takenBranch(branch: Branch, name: string): string | undefined {
  const sequence = AstUtils.getContainerOfType(branch, isSequence);
  const taken = sequence && branchesOf(sequence).some((other) => other !== branch && other.name === name);
  return taken ? `Sequence ${quoted(sequence.name)} already has a branch ${quoted(name)}.` : undefined;
}

/** A name must be free in every file that sees the declaration, or that file would see two of them. */
function takenDeclaration(symbol: Exported, name: string, services: SeqbotServices): string | undefined {
  const { Imports } = services.shared.workspace;
  const visible = new Set<LangiumDocument>();
  for (const file of services.references.Symbols.filesThatSee(AstUtils.getDocument(symbol))) {
    for (const reached of Imports.reachable(file)) {
      if (visible.has(reached)) continue;
      visible.add(reached);
      const takes = (other: Exported) =>
        other.$type === symbol.$type && other.name === name && other !== symbol;
      if (!declarationsOf(reached.parseResult.value).some(takes)) continue;
      const where = UriUtils.basename(reached.uri);
      return `${where} already has another ${KIND_LABELS[symbol.$type]} ${quoted(name)}.`;
    }
  }
  return undefined;
}

/**
 * A keyword is a name only where the word before it asks for one: says so if after some edits any word would be read
 * as something else than before.
 */
export function misreadKeyword(
  name: string,
  edits: readonly SourceEdit[],
  { parser: { Lexer } }: SeqbotServices,
): string | undefined {
  if (!Lexer.vocabulary.words.has(name)) return undefined;
  for (const document of new Set(edits.map((edit) => edit.document))) {
    const before = Lexer.tokenize(document.textDocument.getText()).tokens;
    const after = Lexer.tokenize(edited(document, edits)).tokens;
    const index = before.findIndex(({ tokenType }, at) => tokenType !== after[at]?.tokenType);
    if (index < 0 && before.length === after.length) continue;
    const line = before[index]?.startLine ?? 1;
    const where = `${UriUtils.basename(document.uri)}, line ${line}`;
    return `${quoted(name)} is a word of the language, and would not be read as a name in ${where}.`;
  }
  return undefined;
}
