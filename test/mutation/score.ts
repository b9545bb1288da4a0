import { VERDICTS, type Verdict } from './lab.js';
import type { Mutation } from './mutations.js';
import { UNSAID } from './unsaid.js';

/** What became of many mutations. */
export class Score {
  private readonly all: { readonly mutation: Mutation; readonly verdict: Verdict }[] = [];

  add(mutation: Mutation, verdict: Verdict): void {
    this.all.push({ mutation, verdict });
  }

  of(verdict: Verdict): Mutation[] {
    return this.all.filter((each) => each.verdict === verdict).map(({ mutation }) => mutation);
  }

  /** How many change what a bot does. */
  get telling(): number {
    return this.of('killed').length + this.of('survived').length + this.of('untold').length;
  }

  /** The scores and the counts, for people. */
  toString(): string {
    const killed = this.of('killed').length;
    const sayable = killed + this.of('survived').length;
    return [
      `Mutation score: ${percent(killed, sayable)} of what scenarios can say, ${percent(killed, this.telling)} of all`,
      ...VERDICTS.map((verdict) => `${String(this.of(verdict).length).padStart(6)} ${verdict}`),
      'Untold are, of these,',
      ...this.classes().map(([words, count]) => `${String(count).padStart(6)} ${words}`),
    ].join('\n');
  }

  private classes(): [words: string, count: number][] {
    const untold = this.of('untold');
    return Object.entries(UNSAID).map(([name, words]) => [
      `${name}: ${words}`,
      untold.filter(({ unsaid = 'beside' }) => unsaid === name).length,
    ]);
  }
}

function percent(part: number, whole: number): string {
  return `${part}/${whole} = ${((100 * part) / Math.max(1, whole)).toFixed(1)}%`;
}
