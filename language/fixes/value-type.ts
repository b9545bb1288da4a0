import type { AttributeType } from '../bot/bot.js';
import { quoted } from '../diagnostics/wording.js';
import { isIsCheck, isSetValue } from '../generated/ast.js';
import { accepts } from '../runtime/index.js';
import { written } from '../text/write.js';
import { type Fix, type Fixer, type Problem, replacing } from './fix.js';
import { nodeAt } from './node-at.js';

/** Writes the value as its type wants it; what cannot be a value may have been meant as a part of one, or as none. */
export const valueType: Fixer<'value-type'> = (problem) => {
  const { type, value } = problem.params;
  const text = mendedValue(type, value);
  if (text !== undefined) {
    return [replacing(problem, `Change to ${quoted(text)}`, type.kind === 'number' ? text : written(text))];
  }
  return value.trim() === '' ? cleared(problem) : contained(problem);
};

type Mend = (value: string) => string;

/** What is written otherwise elsewhere, by type. */
const MENDS: Readonly<Partial<Record<AttributeType['kind'], readonly Mend[]>>> = {
  number: [
    (value) => value.replace(/^(-?\d+),(\d{1,2}|\d{4,})$/, '$1.$2'),
    (value) => value.replace(/^[+$€£]?\s*(-?\d+(?:\.\d+)?)\s*[%$€£]?$/, '$1'),
    (value) => value.replace(/^(-?)\.(\d+)$/, '$10.$2'),
  ],
  date: [
    (value) => isoDate(/^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/.exec(value)),
    // With slashes nobody knows which comes first.
    (value) => isoDate(/^(?<day>\d{1,2})\.\s*(?<month>\d{1,2})\.\s*(?<year>\d{4})$/.exec(value)),
  ],
  url: [(value) => value.replace(/^(?:\/\/)?((?:[\p{L}\d-]+\.)+\p{L}{2,}(?:[/?#].*)?)$/u, 'https://$1')],
  email: [(value) => value.replace(/^mailto:\s*/i, ''), (value) => value.replace(/^.*<([^<>]+)>$/, '$1')],
  phone: [(value) => value.replace(/^tel:\s*/i, ''), (value) => value.replace(/[/\s]+/g, ' ')],
};

function mendedValue(type: AttributeType, value: string): string | undefined {
  const tries = (MENDS[type.kind] ?? []).map((mend) => mend(value.trim()));
  return tries.find((text) => text !== '' && accepts(type, text) !== undefined);
}

function isoDate(match: RegExpExecArray | null): string {
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** To set nothing is to clear. */
function cleared(problem: Problem<'value-type'>): Fix[] {
  const action = nodeAt(problem, isSetValue);
  const node = action?.$cstNode;
  if (!action || !node) return [];
  const span = { start: node.offset, end: node.end };
  const text = `clear ${action.attribute.$refText}`;
  return [replacing({ document: problem.document, span }, `Change to ${quoted(text)}`, text)];
}

/** Types that are compared by what is written in them. */
const WITH_PARTS: ReadonlySet<AttributeType['kind']> = new Set(['email', 'phone', 'url', 'date'] as const);

/** What is no whole address or number may be a part of one. */
function contained(problem: Problem<'value-type'>): Fix[] {
  const check = nodeAt(problem, isIsCheck);
  const node = check?.$cstNode;
  if (!check || !node || check.negated || !WITH_PARTS.has(problem.params.type.kind)) return [];
  const span = { start: node.offset, end: problem.span.start };
  return [replacing({ document: problem.document, span }, 'Change "is" to "contains"', 'contains ', false)];
}
