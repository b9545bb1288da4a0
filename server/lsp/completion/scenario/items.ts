import {
  type CompletionItem,
  CompletionItemKind,
  type MarkupContent,
  type Range,
} from 'vscode-languageserver';
import type { AttributeType, Bot } from '../../../../language/bot/bot.js';
import { writtenOverLines } from '../../../../language/decompiler/block-text.js';
import { writtenStep } from '../../../../language/decompiler/scenario-lines.js';
import type { NextSteps } from '../../../../language/document-scenarios/next/next-steps.js';
import type { TurnOffered } from '../../../../language/document-scenarios/next/turns.js';
import type { Expectation, ScriptStep } from '../../../../language/scenarios/script.js';
import { markdown } from '../../../../language/text/markdown.js';
import { safeMarkdown } from '../../../../language/text/safe-markdown.js';
import { written } from '../../../../language/text/write.js';
import type { Keyword, Unfinished } from './unfinished.js';

/** A step to offer, and what is said of it. */
interface Offer {
  readonly step: ScriptStep;
  readonly keyword: Keyword;
  /** What it says, for the list. */
  readonly label: string;
  readonly note: string;
  readonly kind: CompletionItemKind;
  /** Markdown of the source. */
  readonly said?: string;
}

/** The steps that fit the line being typed, first those that come first. Of a new line they are all of it. */
export function stepItems(next: NextSteps, line: Unfinished, range: Range, bot: Bot): CompletionItem[] {
  const types = new Map(bot.attributes.map(({ name, type }) => [name, type]));
  return offersOf(next)
    .filter((offer) => fits(offer, line))
    .map((offer, index) => itemOf(offer, line, range, types, index));
}

function fits({ keyword, step }: Offer, line: Unfinished): boolean {
  if (line.isText && step.type !== 'bot' && step.type !== 'visitor') return false;
  if (line.keyword === 'at') return step.type === 'expect' && step.that.type === 'at';
  return line.keyword === undefined || keyword === line.keyword;
}

/** In the order of a conversation: what was said, what happened, and what the visitor does next. */
function offersOf({ messages, happened, held, turns }: NextSteps): Offer[] {
  const expecting = [...happened, ...held].map(expectOffer);
  return [...messages.map(messageOffer), ...expecting, ...turns.map(turnOffer)];
}

function messageOffer(text: string, index: number): Offer {
  return {
    step: { type: 'bot', text },
    keyword: 'bot',
    label: text,
    note: index === 0 ? 'the next message' : 'a later message',
    kind: CompletionItemKind.Text,
    said: text,
  };
}

function expectOffer(that: Expectation): Offer {
  const holds = that.type === 'at' || that.type === 'attribute-is' || that.type === 'attribute-unknown';
  return {
    step: { type: 'expect', that },
    keyword: 'expect',
    label: '',
    note: holds ? 'holds now' : 'has happened',
    kind: CompletionItemKind.Event,
  };
}

function turnOffer({ step, of, attribute }: TurnOffered): Offer {
  return {
    step,
    keyword: 'visitor',
    label: step.type === 'visitor' ? step.value : '',
    note: of === 'sample' && attribute !== undefined ? `an answer for ${attribute}` : of,
    kind: of === 'sample' ? CompletionItemKind.Value : CompletionItemKind.EnumMember,
  };
}

/** What stands in front of the part that is replaced. */
const BEGUN: Readonly<Record<Keyword, string>> = {
  bot: 'bot ',
  visitor: 'visitor ',
  expect: 'expect ',
  at: 'expect at ',
};

/** Behind the keyword a list of labels is read more easily than one of quotations. */
function itemOf(
  { step, keyword, label, note, kind, said }: Offer,
  line: Unfinished,
  range: Range,
  types: ReadonlyMap<string, AttributeType>,
  index: number,
): CompletionItem {
  const begun = BEGUN[line.keyword ?? keyword].length;
  const write = (text: (content: string) => string) => {
    const rest = writtenStep(step, { text, types }).slice(begun);
    return line.isText && !rest.startsWith('"') ? written(rest) : rest;
  };
  const flat = write(written);
  // As the formatter has it.
  const lead = line.keyword === undefined ? `${keyword.padEnd('visitor'.length)} ` : '';
  return {
    label: oneLine(line.keyword && label !== '' ? label : `${line.keyword ? '' : BEGUN[keyword]}${flat}`),
    labelDetails: { description: note },
    kind,
    filterText: line.keyword ? flat : `${BEGUN[keyword]}${flat}`,
    sortText: `00${String(index).padStart(4, '0')}`,
    textEdit: { range, newText: lead + write(overLines) },
    ...(index === 0 && { preselect: true }),
    ...(said !== undefined && { documentation: shown(said) }),
  };
}

/** The editor sees to the indentation of the line. */
function overLines(content: string): string {
  return writtenOverLines(content).replace(/\n(?=[^\n])/g, '\n  ');
}

function shown(said: string): MarkupContent {
  return { kind: 'markdown', value: safeMarkdown(markdown([said]), 'flowing') };
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
