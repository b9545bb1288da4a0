import type { Address } from '../bot/address.js';
import type { Sequence } from '../bot/bot.js';
import { analyseSequence, type PlayedSequence } from './analyse.js';
import { sequenceFlow } from './build.js';
import type { Declared } from './declared.js';
import type { SequenceFlow } from './graph.js';
import { declarationsOf, type Mentions, mentionsIn } from './reading/mentions.js';

/** A sequence at its place, with its analyses, each made when it is first asked for. */
export class AnalysedSequence {
  private readonly analyses = new Map<string, PlayedSequence>();

  private constructor(
    readonly flow: SequenceFlow,
    private readonly sequence: Sequence,
    private readonly declared: Declared,
    private readonly basis: Basis,
    private readonly counted: () => void,
  ) {}

  /** The one from before if nothing has changed that its analyses hang on, else a new one. */
  static of(
    sequence: Sequence,
    at: Address,
    declared: Declared,
    before: AnalysedSequence | undefined,
    counted: () => void,
  ): AnalysedSequence {
    const basis = basisOf(sequence, declared, before?.basis);
    if (before && before.basis.source === basis.source && before.basis.declarations === basis.declarations) {
      return before;
    }
    return new AnalysedSequence(sequenceFlow(sequence, at), sequence, declared, basis, counted);
  }

  /** The declared attributes that it has to do with, by itself or through webhooks. */
  get mentioned(): ReadonlySet<string> {
    return this.basis.attributes;
  }

  /** @param known attributes that are known whenever the sequence begins */
  analyse(known: ReadonlySet<string> = new Set()): PlayedSequence {
    const key = JSON.stringify([...known].sort());
    const made = this.analyses.get(key);
    if (made) return made;
    this.counted();
    const analysis = analyseSequence(this.flow, this.sequence, this.declared, known);
    this.analyses.set(key, analysis);
    return analysis;
  }
}

/** What the analyses of a sequence hang on, as JSON. */
interface Basis {
  readonly source: string;
  readonly mentions: Mentions;
  readonly declarations: string;
  readonly attributes: ReadonlySet<string>;
}

function basisOf(sequence: Sequence, declared: Declared, before: Basis | undefined): Basis {
  const source = JSON.stringify(sequence);
  const mentions = before?.source === source ? before.mentions : mentionsIn(sequence);
  const declarations = declarationsOf(mentions, declared);
  const attributes = new Set(declarations.attributes.map(({ name }) => name));
  return { source, mentions, declarations: JSON.stringify(declarations), attributes };
}
