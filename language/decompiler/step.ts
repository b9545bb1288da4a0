import type { Bot } from '../bot/bot.js';
import type { FormatOptions } from '../format/options.js';
import { isBotSays, isExpect } from '../generated/ast.js';
import type { ScriptStep } from '../scenarios/script.js';
import type { SeqbotServices } from '../services.js';
import { readScenario, scenarioSource } from './scenario.js';

/**
 * What a line of a scenario says behind `bot` or `expect`, as a source formatted for its place. `undefined` when no
 * source says it, and for turns of the visitor.
 */
export function stepSource(
  step: ScriptStep,
  bot: Bot,
  options: FormatOptions,
  services: SeqbotServices,
): string | undefined {
  const script = { title: 'step', sequence: bot.start, givens: [], steps: [step] };
  const source = scenarioSource(script, bot, options, services);
  const [node] = source === undefined ? [] : (readScenario(source, services)?.steps ?? []);
  if (isBotSays(node)) return node.text.$cstNode?.text;
  return isExpect(node) ? node.outcome.$cstNode?.text : undefined;
}
