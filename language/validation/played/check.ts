import { type AstNode, AstUtils, type Cancellation, interruptAndCheck, type LangiumDocument } from 'langium';
import { child, ROOT } from '../../bot/address.js';
import type { Bot } from '../../bot/bot.js';
import { lowerScenario } from '../../compiler/scenarios.js';
import { writtenGiven } from '../../decompiler/scenario-lines.js';
import type { Report } from '../../diagnostics/report.js';
import type { Suite, SuiteScenario } from '../../document-scenarios/suite.js';
import { type BotFile, isBotSays, isVisitorTurn } from '../../generated/ast.js';
import type { SeqbotServices } from '../../services.js';
import { written } from '../../text/write.js';
import { isSound } from '../flow/gaps.js';
import { writtenGaps } from '../flow/written-gaps.js';
import { isFaultedAlready } from './faulted.js';
import { messagesOf } from './messages.js';
import { type Stale, staleIn } from './stale.js';

/** How many things may happen in all scenarios of a file that are played: others must not wait for long, nor run out of memory. */
const MOST_EFFECTS = 2_000_000;

/**
 * Plays the scenarios of a file and reports what of them is out of date, the first thing of each: as far as no error is the
 * cause, and no other rule says so already. Once {@link MOST_EFFECTS} have happened, those below are not played.
 *
 * @throws OperationCancelled between scenarios when the token is cancelled
 */
export async function checkPlayedScenarios(
  file: BotFile,
  report: Report,
  services: SeqbotServices,
  cancelToken: Cancellation.CancellationToken,
): Promise<void> {
  if (file.scenarios.length === 0) return;
  const document = AstUtils.getDocument<BotFile>(file);
  const suite = services.scenarios.Suites.of(document);
  const check = new Playing(suite, document, services);
  for (const scenario of suite.scenarios) {
    await interruptAndCheck(cancelToken);
    const stale = check.staleIn(scenario);
    if (check.effects > MOST_EFFECTS) return;
    if (stale) tell(stale, scenario, suite.bot, report);
  }
}

class Playing {
  /** How many things have happened in all that was played. */
  effects = 0;
  private sound: boolean | undefined;
  private messages: ReturnType<typeof messagesOf> | undefined;

  constructor(
    private readonly suite: Suite,
    private readonly document: LangiumDocument<BotFile>,
    private readonly services: SeqbotServices,
  ) {}

  staleIn(scenario: SuiteScenario): Stale | undefined {
    const { outcome } = this.suite.run(scenario);
    for (const { effects } of outcome.exchanges) this.effects += effects.length;
    if (outcome.status === 'passed') return undefined;
    if (!this.isSound() || isFaultedAlready(scenario.node, this.services)) return undefined;
    return staleIn(this.suite.program, scenario.script, (text) => this.couldBeSaid(text));
  }

  private couldBeSaid(text: string): boolean {
    this.messages ??= messagesOf(this.suite.bot);
    return this.messages.couldRead(text);
  }

  /** Whether the bot is played as it is meant: nothing of it is left open because of an error. */
  private isSound(): boolean {
    this.sound ??= isSound(this.document, this.services) && this.hasNoGaps();
    return this.sound;
  }

  private hasNoGaps(): boolean {
    const files = this.services.shared.workspace.Imports.reachable(this.document);
    const sequences = files.flatMap(({ parseResult }) => parseResult.value.sequences);
    return sequences.every((sequence) => writtenGaps(sequence, this.services).size === 0);
  }
}

function tell(stale: Stale, { node: scenario }: SuiteScenario, bot: Bot, report: Report): void {
  const step = lowerScenario(scenario).nodes.get(child(ROOT, 'steps', stale.step));
  // What goes wrong before the first step is told at the title.
  const node = step ? saidIn(step) : (scenario.title ?? scenario);
  const suggested = 'suggestion' in stale ? { suggestion: stale.suggestion } : {};
  if (stale.kind === 'text') report('text-never-said', { text: stale.written, ...suggested }, { node });
  else if (stale.kind === 'label')
    report('label-not-shown', { picked: stale.written, ...suggested }, { node });
  else if (stale.kind === 'turn')
    report('turn-not-taken', { waiting: stale.waiting }, { node: step ?? scenario });
  else report('call-not-answered', { webhook: stale.webhook, given: answering(stale, bot) }, { node });
}

/** What a step says, without the words before it. */
function saidIn(step: AstNode): AstNode {
  if (isBotSays(step)) return step.text ?? step;
  return isVisitorTurn(step) ? (step.value ?? step) : step;
}

function answering({ webhook, answers }: Extract<Stale, { kind: 'call' }>, { attributes }: Bot): string {
  const types = new Map(attributes.map(({ name, type }) => [name, type]));
  return writtenGiven({ type: 'call-answers', webhook, values: answers }, { text: written, types });
}
