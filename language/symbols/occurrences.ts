import { type AstNode, isReference, type ReferenceInfo } from 'langium';
import {
  isAddNumber,
  isAsk,
  isCards,
  isClear,
  isOptions,
  isSave,
  isSetValue,
  isText,
  type Sequence,
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

/** All places in a tree that name a symbol, in source order but for declarations, which come before what they hold. */
export function occurrencesIn(root: AstNode, pickable: Pickable): Occurrence[] {
  const found: Occurrence[] = [];
  walk(root, (node) => {
    found.push(...declaredBy(node), ...referencesIn(node), ...(isText(node) ? valueIn(node, pickable) : []));
  });
  return found;
}

/** What one node itself names, without the nodes inside it. */
export function occurrencesOf(node: AstNode, pickable: Pickable): Occurrence[] {
  return [...declaredBy(node), ...referencesIn(node), ...(isText(node) ? valueIn(node, pickable) : [])];
}

function declaredBy(node: AstNode): Occurrence[] {
  // The declaration of a value is its text, which is met on its own.
  if (!isDeclaredSymbol(node) || node.$type === 'ChoiceValue') return [];
  const span = declarationSpan(node);
  return span ? [{ ...span, symbol: node, role: 'declaration' }] : [];
}

function referencesIn(node: AstNode): Occurrence[] {
  return referencesOf(node).flatMap(({ reference }) => occurrence(reference, node));
}

function occurrence(reference: ReferenceInfo['reference'], node: AstNode): Occurrence[] {
  if (!isReference(reference) || !reference.$refNode) return [];
  const symbol = reference.ref;
  if (!isDeclaredSymbol(symbol)) return [];
  return [{ ...spanOf(reference.$refNode), symbol, role: writes(node) ? 'write' : 'read' }];
}

function writes(node: AstNode): boolean {
  return WRITERS.some((isWriter) => isWriter(node));
}

const WRITERS = [isAsk, isOptions, isCards, isSetValue, isAddNumber, isClear, isSave];

function valueIn(text: Text, pickable: Pickable): Occurrence[] {
  const symbol = valueNamedBy(text, pickable);
  const span = symbol && contentSpan(text);
  if (!span) return [];
  return [{ ...span, symbol, role: text.$container === symbol ? 'declaration' : 'read' }];
}
