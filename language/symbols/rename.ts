import type { SourceEdit } from '../fixes/edit.js';
import { isChoiceValue } from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { escaped } from '../text/write.js';
import { misreadKeyword, refusedName } from './rename-name.js';
import { refusedValue } from './rename-value.js';
import { type DeclaredSymbol, symbolName } from './symbol.js';
import type { FoundOccurrence } from './symbols.js';

/** Either what to change, or one sentence that says why nothing can be changed. */
export type Renaming =
  | { readonly status: 'possible'; readonly edits: readonly SourceEdit[] }
  | { readonly status: 'refused'; readonly reason: string };

/** Renames a symbol wherever it is named. Documents must be linked. */
export function rename(symbol: DeclaredSymbol, wanted: string, services: SeqbotServices): Renaming {
  const name = isChoiceValue(symbol) ? wanted : wanted.trim().normalize('NFC');
  if (name === symbolName(symbol)) return { status: 'possible', edits: [] };
  const places = services.references.Symbols.everywhere(symbol);
  const edits = places.map((place) => ({ ...place, text: newText(place, symbol, name) }));
  const reason = isChoiceValue(symbol)
    ? refusedValue(symbol, name, places)
    : (refusedName(symbol, name, services) ?? misreadKeyword(name, edits, services));
  return reason === undefined ? { status: 'possible', edits } : { status: 'refused', reason };
}

function newText({ document, start, end }: FoundOccurrence, symbol: DeclaredSymbol, name: string): string {
  if (!isChoiceValue(symbol)) return name;
  const before = document.textDocument.getText().slice(start, end);
  return inCaseOf(before, escaped(symbolName(symbol)), escaped(name));
}

/** Values are compared whatever their case: a place that says one in small or in capital letters goes on doing so. */
function inCaseOf(place: string, before: string, after: string): string {
  if (place === before) return after;
  if (place === before.toLowerCase()) return after.toLowerCase();
  return place === before.toUpperCase() ? after.toUpperCase() : after;
}
