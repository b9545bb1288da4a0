import {
  type Attribute,
  isSimpleType,
  type PostLead,
  type SimpleType,
  type SyncLead,
} from '../generated/ast.js';
import type { Check } from './checks.js';

/** Whether an attribute says how to reach a visitor. */
export function isContact({ type }: Attribute): boolean {
  // A misspelt type is kept as it is written: it may be one.
  return isSimpleType(type) && !OTHER_TYPES.has(type.kind);
}

const OTHER_TYPES: ReadonlySet<string> = new Set<SimpleType['kind']>(['text', 'date', 'url']);

/** Two actions that the platform's own help does not tell of. */
export const leadIsInHelp: Check<PostLead | SyncLead> = (lead, report) => {
  const keyword = lead.$type === 'PostLead' ? 'post' : 'sync';
  report('lead-not-in-help', { action: `${keyword} lead` }, { node: lead, keyword });
};
