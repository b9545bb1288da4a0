import { type LangiumDocument, URI } from 'langium';
import type { CompletionItem } from 'vscode-languageserver';
import { lowerScenario } from '../../../../language/compiler/scenarios.js';
import { nextSteps } from '../../../../language/document-scenarios/next/next-steps.js';
import type { BotFile } from '../../../../language/generated/ast.js';
import { hasBotFile } from '../../../../language/references/imports.js';
import type { Script } from '../../../../language/scenarios/script.js';
import { rangeOf } from '../../ranges.js';
import type { SeqbotLspServices } from '../../services.js';
import { stepItems } from './items.js';
import type { Unfinished } from './unfinished.js';

/** Where the lines before the cursor are read; no such file is ever made. */
const SCRATCH = URI.parse('memory:///begun.seqbot');

/** What fits a line of a scenario. */
export interface StepsOffered {
  readonly items: CompletionItem[];
  /** Whether the visitor has no turn any more. */
  readonly isOver: boolean;
}

/** The steps that fit a line of a scenario, by playing the lines before it; `undefined` when these cannot be played. */
export function stepsAt(
  document: LangiumDocument<BotFile>,
  line: Unfinished,
  services: SeqbotLspServices,
): StepsOffered | undefined {
  const script = scriptIn(line, services);
  const { program } = services.scenarios.Suites.of(document);
  const next = script && nextSteps(program, script);
  return next && { items: stepItems(next, line, rangeOf(document, line), program.bot), isOver: next.isOver };
}

function scriptIn({ before }: Unfinished, { shared }: SeqbotLspServices): Script | undefined {
  const read = shared.workspace.LangiumDocumentFactory.fromString(`${before}\n}`, SCRATCH);
  const [scenario] = hasBotFile(read) ? read.parseResult.value.scenarios : [];
  return scenario && lowerScenario(scenario).script;
}
