import type { AstNode } from 'langium';
import type { SeqbotAstType } from '../../language/generated/ast.js';
import { ACTIONS } from './actions.js';
import type { Change } from './change.js';
import { CHOICES } from './choices.js';
import { CONDITIONS } from './conditions.js';
import { DECLARATIONS } from './declarations.js';
import type { Names } from './names.js';
import { TEXTS } from './texts.js';

/** What can be changed about the nodes of each type. Not every change makes a bot without errors. */
export type Mutators = {
  readonly [Type in keyof SeqbotAstType]?: (node: SeqbotAstType[Type], names: Names) => Change[];
};

const ALL: Mutators = { ...TEXTS, ...CHOICES, ...ACTIONS, ...CONDITIONS, ...DECLARATIONS };

/** The changes of one node by itself, without those of the nodes inside. */
export function changesOf(node: AstNode, names: Names): Change[] {
  return isKnown(node) ? lookUp(node.$type, node, names) : [];
}

type Known = { readonly [Type in keyof SeqbotAstType]: SeqbotAstType[Type] & { readonly $type: Type } };

function isKnown(node: AstNode): node is Known[keyof SeqbotAstType] {
  return Object.hasOwn(ALL, node.$type);
}

// The type parameter ties the row to its node.
function lookUp<Type extends keyof SeqbotAstType>(
  type: Type,
  node: SeqbotAstType[Type],
  names: Names,
): Change[] {
  return ALL[type]?.(node, names) ?? [];
}
