import type { AstNode } from 'langium';
import type { Report } from '../diagnostics/report.js';
import {
  type Action,
  type Arrow,
  type BotFile,
  type Branch,
  type Card,
  type Cards,
  type Channels,
  type Goto,
  isBranch,
  isChannels,
  isSkipKnown,
  type Options,
  type Sequence,
  type Setting,
  type Split,
} from '../generated/ast.js';
import { plainContent } from '../text/content.js';
import type { Check } from './checks.js';

export const arrowNamesBranch: Check<Arrow> = (arrow, report) => {
  if (!arrow.branch) report('missing-target', { after: '->' }, { node: arrow });
};

export const gotoNamesBranch: Check<Goto> = (action, report) => {
  if (!action.branch) report('missing-target', { after: 'goto' }, { node: action });
};

/** Settings may stand anywhere in a sequence, each once. */
export const settingsAreGivenOnce: Check<Sequence> = (sequence, report) => {
  for (const repeated of [sequence.settings.filter(isChannels), sequence.settings.filter(isSkipKnown)]) {
    for (const setting of repeated.slice(1))
      report('repeated-part', { what: quotedStart(setting) }, { node: setting });
  }
};

/** A card's parts come in any order, each once. */
export const cardPartsAreGivenOnce: Check<Card> = (card, report) => {
  const seen = new Set<string>();
  for (const part of card.parts) {
    if (seen.has(part.$type)) report('repeated-part', { what: quotedStart(part) }, { node: part });
    seen.add(part.$type);
  }
};

export const cardShowsSomething: Check<Card> = (card, report) => {
  if (card.parts.length === 0 && card.title?.closed) {
    report('empty-card', { title: plainContent(card.title) }, { node: card, property: 'title' });
  }
};

export const channelsAreNamedOnce: Check<Channels> = (setting, report) => {
  for (const [index, channel] of setting.channels.entries()) {
    if (setting.channels.indexOf(channel) === index) continue;
    report('repeated-part', { what: `"${channel}"` }, { node: setting, property: 'channels', index });
  }
};

export const sequenceHasABranch: Check<Sequence> = (sequence, report) => {
  if (sequence.name && sequence.branches.length === 0) {
    report('empty-sequence', { name: sequence.name }, { node: sequence, property: 'name' });
  }
};

export const optionsHaveALabel: Check<Options> = (options, report) => {
  if (options.options.length === 0)
    report('nothing-to-choose', { keyword: 'options', wanted: 'label' }, { node: options });
};

/** `otherwise` stands for every other answer: there is one. */
export const otherwiseIsGivenOnce: Check<Options> = (options, report) => {
  for (const otherwise of options.otherwise.slice(1)) {
    report('repeated-part', { what: '"otherwise"' }, { node: otherwise });
  }
};

export const cardsHaveACard: Check<Cards> = (cards, report) => {
  if (cards.cards.length === 0)
    report('nothing-to-choose', { keyword: 'cards', wanted: 'card' }, { node: cards });
};

export const splitHasAPart: Check<Split> = (split, report) => {
  if (split.parts.length === 0)
    report('nothing-to-choose', { keyword: 'split', wanted: 'part' }, { node: split });
};

/** Of several misplaced things in a row only the first is reported: they have one cause. */
export const straysInFile: Check<BotFile> = (file, report) => {
  const [first] = file.strays;
  if (first) reportStray(first, 'outside of every sequence', report);
};

export const strayActionsInSequence: Check<Sequence> = (sequence, report) => {
  const [first] = sequence.strays;
  if (first) reportStray(first, 'between branches', report);
};

export const branchesStandInSequences: Check<Branch> = (branch, report) => {
  const [first] = branch.strays;
  if (first) reportStray(first, `inside branch "${branch.name ?? ''}"`, report);
};

function reportStray(stray: Action | Branch | Setting, where: string, report: Report): void {
  if (isBranch(stray)) {
    report('misplaced-branch', { name: stray.name ?? '', where }, { node: stray, property: 'name' });
  } else if (isChannels(stray) || isSkipKnown(stray)) {
    report('misplaced-setting', { keyword: firstWord(stray) }, { node: stray });
  } else report('misplaced-action', { keyword: firstWord(stray), where }, { node: stray });
}

function firstWord(node: AstNode): string {
  return /^\S+/.exec(node.$cstNode?.text ?? '')?.[0] ?? '';
}

function quotedStart(node: AstNode): string {
  return `"${firstWord(node)}"`;
}
