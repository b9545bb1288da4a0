import type { ReferenceInfo } from 'langium';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import {
  Agent,
  Attribute,
  Branch,
  ConversationalBot,
  Department,
  isHole,
  Sequence,
  Webhook,
} from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { nearest } from '../text/edit-distance.js';
import { isNameFor } from './hole-names.js';
import { sequenceAround } from './scope-provider.js';

type UnknownCode = Extract<DiagnosticCode, `unknown-${string}`>;

/** What is said of a name that nothing visible has. */
export interface UnresolvedName {
  readonly code: Exclude<UnknownCode, 'unknown-escape' | 'unknown-widget'>;
  readonly params: { name: string; sequence: string; suggestion?: string; reference?: string };
}

const CODES: Readonly<Record<string, UnresolvedName['code']>> = {
  [Attribute.$type]: 'unknown-attribute',
  [Agent.$type]: 'unknown-agent',
  [Department.$type]: 'unknown-department',
  [ConversationalBot.$type]: 'unknown-bot',
  [Webhook.$type]: 'unknown-webhook',
  [Sequence.$type]: 'unknown-sequence',
  [Branch.$type]: 'unknown-branch',
};

/**
 * Describes a reference that could not be linked. `undefined` where another diagnostic says it already: a branch of a
 * sequence that is itself unknown.
 *
 * @param suggest whether to look for what was meant, which compares with every name there is
 */
export function unresolvedName(
  info: ReferenceInfo,
  services: SeqbotServices,
  suggest: boolean,
): UnresolvedName | undefined {
  const type = services.shared.AstReflection.getReferenceType(info);
  const code = CODES[type];
  const sequence = type === Branch.$type ? sequenceAround(info.container) : undefined;
  if (!code || (type === Branch.$type && !sequence)) return undefined;
  const name = info.reference.$refText;
  const reference = otherReference(info, services);
  const near = suggest && reference === undefined;
  // What is declared is few: even short names are told from each other.
  const suggestion = near ? nearest(name, visibleNames(info, services), SHORTEST) : undefined;
  return { code, params: { name, sequence: sequence?.name ?? '', suggestion, reference } };
}

/** How many letters a name must have for another to be meant. */
const SHORTEST = 3;

/** In a text an agent has an `@` before its name, and an attribute none. */
function otherReference({ container, property, reference }: ReferenceInfo, services: SeqbotServices) {
  if (!isHole(container) || !container.closed || container.bar) return undefined;
  const name = reference.$refText;
  const other = property === 'agent' ? 'attribute' : 'agent';
  if (!isNameFor(other, name, container, services)) return undefined;
  return other === 'agent' ? `{@${name}}` : `{${name}}`;
}

function visibleNames(info: ReferenceInfo, services: SeqbotServices): Iterable<string> {
  const scope = services.references.ScopeProvider.getScope(info);
  return scope.getAllElements().map((description) => description.name);
}
