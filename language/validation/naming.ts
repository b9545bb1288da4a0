import { type Branch, isSequence } from '../generated/ast.js';
import { type Exported, KIND_LABELS } from '../references/declarations.js';
import { styled } from '../text/name-style.js';
import type { Check } from './checks.js';

/** `is` and `not` never are names. */
export const nameIsNotReserved: Check<Exported | Branch> = (named, report, { parser: { Lexer } }) => {
  const { name } = named;
  if (!Lexer.vocabulary.reserved.has(name)) return;
  report('reserved-name', { kind: kindOf(named), name }, { node: named, property: 'name' });
};

/** Sequences and branches begin with a capital letter, everything else with a small one. */
export const nameHasItsStyle: Check<Exported | Branch> = (named, report, { parser: { Lexer } }) => {
  const { name } = named;
  if (!name || Lexer.vocabulary.reserved.has(name)) return;
  const wanted = conventionalName(named);
  if (wanted === name) return;
  report('name-style', { kind: kindOf(named), name, styled: wanted }, { node: named, property: 'name' });
};

/** How the name of something is written by convention: as it is, if it follows it. */
export function conventionalName(named: Exported | Branch): string {
  return styled(named.name ?? '', isSequence(named) || named.$type === 'Branch' ? 'upper' : 'lower');
}

function kindOf(named: Exported | Branch): string {
  return named.$type === 'Branch' ? 'branch' : KIND_LABELS[named.$type];
}
