import { AstUtils, type LangiumDocument } from 'langium';
import {
  type Action,
  type Attribute,
  type BotFile,
  isAttribute,
  isSimpleType,
  type PostLead,
  type SendLead,
  type SimpleType,
  type SyncLead,
} from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import type { Check } from './checks.js';

type Lead = SendLead | PostLead | SyncLead;

/**
 * A lead carries an email address or a phone number that something of the bot asks for, sets, saves or reads. Without
 * one all leads lack it: the first stands for them.
 */
export const leadsHaveAContact: Check<BotFile> = (file, report, services) => {
  const leads = file.sequences.flatMap(({ branches }) => branches.flatMap(({ actions }) => leadsIn(actions)));
  const [first] = leads;
  if (!first || mayKnowContact(AstUtils.getDocument(file), services)) return;
  report('lead-without-contact', {}, { node: first });
};

function leadsIn(actions: readonly Action[]): Lead[] {
  return actions.flatMap((action) => {
    if (action.$type === 'If') return leadsIn([...action.then, ...action.otherwise]);
    return isLead(action) ? [action] : [];
  });
}

function isLead(action: Action): action is Lead {
  return ['SendLead', 'PostLead', 'SyncLead'].includes(action.$type);
}

/** Also when a name or a file is not found: it may be the one. What the bot reads the site may supply. */
function mayKnowContact(document: LangiumDocument, { shared }: SeqbotServices): boolean {
  const { Imports } = shared.workspace;
  return [document, ...Imports.reachable(document)].some(
    (file) => file.references.some(mayBeContact) || Imports.of(file).some(({ outcome }) => LOST.has(outcome)),
  );
}

const LOST: ReadonlySet<string> = new Set(['missing', 'outside']);

function mayBeContact(reference: LangiumDocument['references'][number]): boolean {
  if (reference.error) return reference.error.info.property === 'attribute';
  const target = 'ref' in reference ? reference.ref : undefined;
  return isAttribute(target) && isContact(target);
}

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
