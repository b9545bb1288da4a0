import { type AstNode, isReference, type ReferenceInfo } from 'langium';
import {
  AddNumber,
  Ask,
  Card,
  Cards,
  Chars,
  Clear,
  isChoiceValue,
  isText,
  Next,
  Option,
  Options,
  Reply,
  Save,
  type Sequence,
  SetValue,
  type Text,
} from '../generated/ast.js';
import { referencesOf, walk } from '../references/walk.js';
import { type PickableValues, valueNamedBy } from './choice-uses.js';
import {
  contentSpan,
  type DeclaredSymbol,
  declarationSpan,
  isDeclaredSymbol,
  type Span,
  spanOf,
} from './symbol.js';

/** A place where a symbol is named. An attribute is written to where the bot may change it. */
export interface Occurrence extends Span {
  readonly symbol: DeclaredSymbol;
  readonly role: 'declaration' | 'read' | 'write';
}

type Pickable = (sequence: Sequence) => PickableValues;

/** All places in a tree that name a symbol, in no order. */
export function occurrencesIn(root: AstNode, pickable: Pickable): Occurrence[] {
  const found: Occurrence[] = [];
  walk(root, (node) => addOccurrences(node, pickable, found));
  return found;
}

/** What one node itself names, without the nodes inside it. */
export function occurrencesOf(node: AstNode, pickable: Pickable): Occurrence[] {
  const found: Occurrence[] = [];
  addOccurrences(node, pickable, found);
  return found;
}

/** Most nodes name nothing: no list is made for them. */
function addOccurrences(node: AstNode, pickable: Pickable, found: Occurrence[]): void {
  if (NAMELESS.has(node.$type)) return;
  if (isText(node)) addValue(node, pickable, found);
  else if (isDeclaredSymbol(node)) addDeclaration(node, found);
  for (const { reference } of isText(node) ? [] : referencesOf(node)) addReference(reference, node, found);
}

/** The most frequent types that neither declare nor refer to anything. */
const NAMELESS: ReadonlySet<string> = new Set([
  Chars.$type,
  Reply.$type,
  Option.$type,
  Next.$type,
  Card.$type,
]);

function addDeclaration(node: DeclaredSymbol, found: Occurrence[]): void {
  // The declaration of a value is its text, which is met on its own.
  const span = isChoiceValue(node) ? undefined : declarationSpan(node);
  if (span) found.push({ ...span, symbol: node, role: 'declaration' });
}

function addReference(reference: ReferenceInfo['reference'], node: AstNode, found: Occurrence[]): void {
  const symbol = isReference(reference) && reference.$refNode ? reference.ref : undefined;
  if (!reference.$refNode || !isDeclaredSymbol(symbol)) return;
  found.push({ ...spanOf(reference.$refNode), symbol, role: writes(node) ? 'write' : 'read' });
}

function writes({ $type }: AstNode): boolean {
  return WRITERS.has($type);
}

const WRITERS: ReadonlySet<string> = new Set([
  Ask.$type,
  Options.$type,
  Cards.$type,
  SetValue.$type,
  AddNumber.$type,
  Clear.$type,
  Save.$type,
]);

function addValue(text: Text, pickable: Pickable, found: Occurrence[]): void {
  const symbol = valueNamedBy(text, pickable);
  const span = symbol && contentSpan(text);
  if (span) found.push({ ...span, symbol, role: text.$container === symbol ? 'declaration' : 'read' });
}
