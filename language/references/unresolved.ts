import type { ReferenceInfo } from 'langium';
import type { DiagnosticCode } from '../diagnostics/catalogue.js';
import {
  Agent,
  Attribute,
  Branch,
  ConversationalBot,
  Department,
  Sequence,
  Webhook,
} from '../generated/ast.js';
import type { SeqbotServices } from '../services.js';
import { nearest } from '../text/edit-distance.js';
import { sequenceAround } from './scope-provider.js';

type UnknownCode = Extract<DiagnosticCode, `unknown-${string}`>;

/** What is said of a name that nothing visible has. */
export interface UnresolvedName {
  readonly code: Exclude<UnknownCode, 'unknown-escape' | 'unknown-widget'>;
  readonly params: { name: string; sequence: string; suggestion?: string };
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
  const suggestion = suggest ? nearest(name, visibleNames(info, services)) : undefined;
  return { code, params: { name, sequence: sequence?.name ?? '', suggestion } };
}

function visibleNames(info: ReferenceInfo, services: SeqbotServices): Iterable<string> {
  const scope = services.references.ScopeProvider.getScope(info);
  return scope.getAllElements().map((description) => description.name);
}
