import type { Address } from '../../../language/bot/address.js';
import type { Drawing } from '../../../language/diagram/drawing.js';
import { compileSource } from '../compile/result.js';
import type { Finding } from '../project/finding.js';
import { findingsOf, type Source } from '../project/open.js';
import { sequenceNamed } from '../project/sequence-named.js';
import { Places } from './places.js';

/** The flow of a source, and what is wrong with it. */
export interface Flow {
  readonly source: Source;
  readonly drawing: Drawing;
  readonly places: Places;
  /** By the address of the branch or sequence where it is. Hints are none. */
  readonly problems: ReadonlyMap<Address, readonly Finding[]>;
  /** All the errors. */
  readonly errors: readonly Finding[];
}

/**
 * Finds out how a bot flows, whether it has errors or not.
 * @param name of the sequence to draw, if not all of them
 * @throws {Misuse} if there is no such sequence
 */
export function flowOfSource(source: Source, name: string | undefined): Flow {
  const { lowered, analysis } = source.project.services.flow.DocumentFlows.of(source.document);
  const { bot, map } = lowered;
  const { graph, analyses } = analysis;
  const places = new Places(map);
  const problems = byPart(findingsOf(source), places);
  const codes = new Map([...problems].map(([at, found]) => [at, codesOf(found)]));
  const only = name === undefined ? undefined : sequenceNamed(name, graph.sequences);
  return {
    source,
    drawing: { bot, graph, analyses, problems: codes, ...(only && { only }) },
    places,
    problems,
    errors: errorsIn(source),
  };
}

/** A file without a sequence is an error here, as it is for the compiler when it is named. */
function errorsIn({ input, ...source }: Source): readonly Finding[] {
  const result = compileSource({ ...source, input: { ...input, named: true } });
  return result.status === 'refused' ? result.errors : [];
}

function byPart(findings: readonly Finding[], places: Places): Map<Address, Finding[]> {
  const parts = new Map<Address, Finding[]>();
  for (const finding of findings) {
    const { severity, document, range } = finding;
    const at = severity === 'hint' ? undefined : places.around(document.uri.toString(), range.start);
    if (at === undefined) continue;
    const known = parts.get(at) ?? [];
    known.push(finding);
    parts.set(at, known);
  }
  return parts;
}

function codesOf(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map(({ code }) => code))];
}
