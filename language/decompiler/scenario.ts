import { type LangiumDocument, URI } from 'langium';
import type { Bot } from '../bot/bot.js';
import { lowerScenario } from '../compiler/scenarios.js';
import { changed, format } from '../format/format.js';
import type { FormatOptions } from '../format/options.js';
import type { BotFile, Scenario } from '../generated/ast.js';
import { hasBotFile } from '../references/imports.js';
import type { Script } from '../scenarios/script.js';
import type { SeqbotServices } from '../services.js';
import { written } from '../text/write.js';
import { writtenOverLines } from './block-text.js';
import { scenarioLines } from './scenario-lines.js';

/** Where the source is read again; no such file is ever made. */
const SCRATCH = URI.parse('memory:///scenario.seqbot');

/**
 * A script as a formatted source that ends with its line. What it says has been read again: it is the same script.
 * `undefined` when no source says it, as with a name that is no name there.
 */
export function scenarioSource(
  script: Script,
  { attributes }: Bot,
  options: FormatOptions,
  services: SeqbotServices,
): string | undefined {
  const types = new Map(attributes.map(({ name, type }) => [name, type]));
  for (const text of [writtenOverLines, written]) {
    const document = read(scenarioLines(script, { text, types }), services);
    const source = document && formatted(document, options);
    const again = source === undefined ? undefined : read(source, services);
    if (again && says(again, script)) return source;
  }
  return undefined;
}

/** The syntax tree of a scenario that is a source of its own. */
export function readScenario(source: string, services: SeqbotServices): Scenario | undefined {
  return read(source, services)?.parseResult.value.scenarios[0];
}

function read(source: string, { shared }: SeqbotServices): LangiumDocument<BotFile> | undefined {
  const document = shared.workspace.LangiumDocumentFactory.fromString(source, SCRATCH);
  return hasBotFile(document) ? document : undefined;
}

function formatted(document: LangiumDocument<BotFile>, options: FormatOptions): string | undefined {
  const formatting = format(document, options);
  if (formatting.status === 'refused') return undefined;
  return changed(document.textDocument.getText(), formatting.edits);
}

function says({ parseResult }: LangiumDocument<BotFile>, script: Script): boolean {
  const [scenario, ...others] = parseResult.value.scenarios;
  const slips = parseResult.lexerReport?.diagnostics ?? [];
  if (scenario === undefined || others.length > 0 || slips.length > 0) return false;
  return canonical(lowerScenario(scenario).script) === canonical(script);
}

/** Two scripts that say the same have the same text, in whatever order their parts were put together. */
function canonical(script: Script): string {
  return JSON.stringify(script, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
