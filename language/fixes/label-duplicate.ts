import type { AstNode } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import {
  type Card,
  type ChoiceValue,
  isCard,
  isCards,
  isChoiceType,
  isChoiceValue,
  isOption,
  isOptions,
  type Option,
} from '../generated/ast.js';
import type { Fixer } from './fix.js';
import { listRemoval } from './list-removal.js';
import { nodeAt } from './node-at.js';
import { sameSource } from './same-source.js';

/** Removes the second: nobody could tell it from the first. If both do the same, that is the obvious mend. */
export const labelDuplicate: Fixer<'label-duplicate'> = (problem) => {
  const choice = nodeAt(problem, isChoice);
  if (!choice) return [];
  const preferred = siblingsOf(choice).some((other) => other !== choice && sameSource(other, choice));
  const title = `Remove the second ${quoted(problem.params.label)}`;
  return [{ title, edits: [listRemoval(problem.document, problem.span)], preferred }];
};

function isChoice(node: AstNode): node is Option | Card | ChoiceValue {
  return isOption(node) || isCard(node) || isChoiceValue(node);
}

function siblingsOf({ $container: list }: Option | Card | ChoiceValue): readonly AstNode[] {
  if (isOptions(list)) return list.options;
  if (isCards(list)) return list.cards;
  return isChoiceType(list) ? list.values : [];
}
