import { AstUtils } from 'langium';
import { quoted } from '../diagnostics/wording.js';
import {
  type Action,
  type Card,
  type Cards,
  isBranch,
  isCard,
  isCards,
  isSequence,
  isWidget,
} from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import type { SourceEdit } from './edit.js';
import type { Fix, Fixer } from './fix.js';
import { freeBranchName } from './free-name.js';
import { leads } from './label-target.js';
import { arrowBehind, leadOn, partBehind } from './lead-on.js';
import { newBranch } from './new-branch.js';
import { nodeAt } from './node-at.js';

/** Cards lead to a new branch. */
export const cardsWithoutBranch: Fixer<'cards-without-branch'> = (problem) => {
  const cards = nodeAt(problem, isCards);
  return cards ? newBranchBehind(cards) : [];
};

/** A card leads where all the others do, else to the branch that is called like it, else to a new one. */
export const unpickableCard: Fixer<'unpickable-card'> = (problem) => {
  const card = nodeAt(problem, isCard);
  const last = card?.parts.at(-1);
  if (!card || !last) return [];
  const naming = (name: string): SourceEdit => partBehind(last, name);
  const common = commonTarget(card);
  if (!common) return leads(card, plainContent(card.title), naming);
  return [{ title: `Lead to branch ${quoted(common)}`, edits: [naming(common)], preferred: true }];
};

function commonTarget(card: Card): string | undefined {
  const cards: readonly Card[] = isCards(card.$container) ? card.$container.cards : [];
  const targets = cards
    .flatMap(({ parts }) => parts)
    .flatMap((part) => (part.$type === 'CardNext' ? [part.target.branch?.ref?.name] : []));
  const [first] = targets;
  return targets.every((target) => target === first) ? first : undefined;
}

/** A widget leads to a new branch, or to the one below. */
export const widgetWithoutBranch: Fixer<'widget-without-branch'> = (problem) => {
  const widget = nodeAt(problem, isWidget);
  const branch = AstUtils.getContainerOfType(widget, isBranch);
  if (!widget || !branch || !isSequence(branch.$container)) return [];
  const { branches } = branch.$container;
  const below = branches[branches.indexOf(branch) + 1]?.name;
  const edits = below ? [arrowBehind(widget, below)] : [];
  const next = below ? [{ title: `Lead to branch ${quoted(below)}`, edits, preferred: false }] : [];
  return [...newBranchBehind(widget), ...next];
};

function newBranchBehind(ending: Cards | Extract<Action, { $type: 'Widget' }>): Fix[] {
  const branch = AstUtils.getContainerOfType(ending, isBranch);
  if (!branch?.name || !isSequence(branch.$container)) return [];
  const name = freeBranchName(branch.$container, `${branch.name}Next`);
  const edits = [...leadOn(ending, name), newBranch(branch, name)];
  return [{ title: `Lead to a new branch ${quoted(name)}`, edits, preferred: true }];
}
