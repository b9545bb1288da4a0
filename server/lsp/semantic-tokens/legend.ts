import { SemanticTokenModifiers, SemanticTokenTypes } from 'vscode-languageserver';
import type { Occurrence } from '../../../language/symbols/occurrences.js';
import type { DeclaredSymbol } from '../../../language/symbols/symbol.js';

/** How each kind of symbol is coloured. All are types that every theme knows. */
export const TYPE_OF: Readonly<Record<DeclaredSymbol['$type'], SemanticTokenTypes>> = {
  Sequence: SemanticTokenTypes.class,
  Branch: SemanticTokenTypes.method,
  Attribute: SemanticTokenTypes.property,
  ChoiceValue: SemanticTokenTypes.enumMember,
  Agent: SemanticTokenTypes.variable,
  Department: SemanticTokenTypes.namespace,
  ConversationalBot: SemanticTokenTypes.interface,
  Webhook: SemanticTokenTypes.event,
};

export const TEXT_TYPE = SemanticTokenTypes.string;

export const TOKEN_TYPES: readonly SemanticTokenTypes[] = [...Object.values(TYPE_OF), TEXT_TYPE];

/** The last four say what Markdown does to a text, in the order of the bits in `STYLES`. */
export const MODIFIERS = [
  SemanticTokenModifiers.declaration,
  SemanticTokenModifiers.modification,
  'strong',
  'emphasis',
  'code',
  'link',
] as const;

/** How far the bits of a style are moved to become modifiers. */
export const STYLE_SHIFT = 2;

export const ROLE_MODIFIERS: Readonly<Record<Occurrence['role'], number>> = {
  declaration: 1,
  write: 2,
  read: 0,
};
