import { DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Bot } from '../../language/bot/bot.js';
import { lowerScenarios } from '../../language/compiler/scenarios.js';
import { load } from '../../language/runtime/index.js';
import { setupOf } from '../../language/scenarios/givens.js';
import { run } from '../../language/scenarios/index.js';
import type { Conversation } from '../../language/scenarios/recording/conversation.js';
import { results } from '../examples/examples.js';
import { TestWorkspace } from '../language/support/workspace.js';
import { type Difference, difference } from './differ.js';
import { type Mutation, mutated, mutationsOf } from './mutations.js';

/**
 * What can become of a mutation: `killed` a scenario fails or makes no sense any more, `survived` none does though one
 * could be written, `untold` no scenario could say the difference, `equal` nobody notices, `invalid` the bot has errors.
 */
export const VERDICTS = ['killed', 'survived', 'untold', 'equal', 'invalid'] as const;

export type Verdict = (typeof VERDICTS)[number];

/** How many conversations are tried before two bots are taken to be the same. */
const CONVERSATIONS = 2000;

/** Always the same ones: whether a mutation makes a difference is not to depend on the day. */
const SEED = 1;

/** An example that is changed and changed back. */
export class Lab {
  private readonly paths: readonly string[];
  private readonly bots: ReadonlyMap<string, Bot>;
  private readonly scenarios: ReadonlyMap<string, readonly Conversation[]>;
  private changed: string | undefined;

  private constructor(
    private readonly sources: Readonly<Record<string, string>>,
    private readonly workspace: TestWorkspace,
  ) {
    this.paths = Object.keys(sources);
    this.bots = new Map(this.paths.map((path) => [path, this.lowered(path).bot]));
    this.scenarios = new Map(this.paths.map((path) => [path, this.conversationsIn(path)]));
  }

  static async of(sources: Readonly<Record<string, string>>): Promise<Lab> {
    return new Lab(sources, await TestWorkspace.of(sources));
  }

  /** All mutations there are; the bot must be unchanged. */
  mutations(): Mutation[] {
    return this.paths.flatMap((path) => mutationsOf(this.workspace, path));
  }

  async verdict(mutation: Mutation): Promise<Verdict> {
    await this.write(mutation);
    if (this.paths.some((path) => this.hasErrors(path, 'bot'))) return 'invalid';
    if (this.paths.some((path) => this.hasErrors(path, 'scenarios') || this.fails(path))) return 'killed';
    return this.unnoticed();
  }

  private async write(mutation: Mutation): Promise<void> {
    const { changed } = this;
    const back = changed === undefined ? {} : { [changed]: this.sources[changed] };
    const source = mutated(this.sources[mutation.path] ?? '', mutation);
    this.changed = mutation.path;
    await this.workspace.change({ ...back, [mutation.path]: source });
  }

  /** Scenarios stand behind everything else. */
  private hasErrors(path: string, part: 'bot' | 'scenarios'): boolean {
    const [first] = this.workspace.document(path).parseResult.value.scenarios;
    const border = first?.$cstNode?.range.start.line ?? Number.POSITIVE_INFINITY;
    return this.workspace
      .diagnostics(path)
      .filter(({ severity }) => severity === DiagnosticSeverity.Error)
      .some(({ range }) => (range.start.line < border ? 'bot' : 'scenarios') === part);
  }

  private fails(path: string): boolean {
    return results(path, this.workspace).some(({ failure }) => failure);
  }

  /** What to think of a mutation that no scenario minds. */
  private unnoticed(): Verdict {
    const differences = new Set(this.paths.map((path) => this.differenceOf(path)));
    if (differences.has('told')) return 'survived';
    return differences.has('untold') ? 'untold' : 'equal';
  }

  private differenceOf(path: string): Difference {
    const [before, now] = [this.bots.get(path), this.lowered(path).bot];
    if (before === undefined || JSON.stringify(before) === JSON.stringify(now)) return 'none';
    return difference(before, now, this.scenarios.get(path) ?? [], CONVERSATIONS, SEED);
  }

  private conversationsIn(path: string): Conversation[] {
    const { bot, scenarios } = this.lowered(path);
    const program = load(bot);
    return scenarios.map(({ script }) => ({
      setup: setupOf(script),
      inputs: run(program, script).exchanges.flatMap(({ input }) => input ?? []),
    }));
  }

  private lowered(path: string): ReturnType<typeof lowerScenarios> {
    return lowerScenarios(this.workspace.document(path), this.workspace.services.seqbot);
  }
}
