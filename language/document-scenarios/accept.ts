import type { LangiumDocument } from 'langium';
import type { Bot } from '../bot/bot.js';
import { lowerScenario } from '../compiler/scenarios.js';
import { stepSource } from '../decompiler/step.js';
import { lineBreakOf, type SourceEdit } from '../fixes/edit.js';
import { removal } from '../fixes/removal.js';
import type { FormatOptions } from '../format/options.js';
import { type BotFile, isBotSays, isExpect } from '../generated/ast.js';
import { type Accepted, accept } from '../scenarios/accept/accept.js';
import type { Change } from '../scenarios/accept/rework.js';
import type { Failure } from '../scenarios/index.js';
import type { SeqbotServices } from '../services.js';
import { commentsWithin } from './kept-comments.js';
import type { SuiteScenario } from './suite.js';

/**
 * How a scenario is to be edited so that it says what happens. `rest` is what is still wrong then and somebody has to
 * decide; where nothing can be accepted there are no edits, and there is a rest.
 */
export type AcceptedEdits =
  | { readonly status: 'passes' }
  | { readonly status: 'accepted'; readonly edits: readonly SourceEdit[]; readonly rest?: Failure }
  /** What happens has something in it that no source can say. */
  | { readonly status: 'unwritable' };

/**
 * Accepts what happens in a scenario of a document: edits touch nothing but what its lines say, so that comments,
 * indentation and all other lines stay. The document must be validated, without errors.
 */
export function acceptedEdits(
  document: LangiumDocument<BotFile>,
  scenario: SuiteScenario,
  format: FormatOptions,
  services: SeqbotServices,
): AcceptedEdits {
  const { bot, program } = services.scenarios.Suites.of(document);
  const accepted = accept(program, scenario.script);
  if (accepted.changes.length === 0 && accepted.rest === undefined) return { status: 'passes' };
  return editsFor(accepted, { document, scenario, bot, format, services });
}

interface Place {
  readonly document: LangiumDocument<BotFile>;
  readonly scenario: SuiteScenario;
  readonly bot: Bot;
  readonly format: FormatOptions;
  readonly services: SeqbotServices;
}

function editsFor({ changes, rest }: Accepted, place: Place): AcceptedEdits {
  const { nodes } = lowerScenario(place.scenario.node);
  const edits: SourceEdit[] = [];
  for (const change of changes) {
    const edit = editFor(change, nodes, place);
    if (edit === undefined) return { status: 'unwritable' };
    edits.push(edit);
  }
  return { status: 'accepted', edits, ...(rest && { rest }) };
}

function editFor(
  { at, step }: Change,
  nodes: ReturnType<typeof lowerScenario>['nodes'],
  { document, bot, format, services }: Place,
): SourceEdit | undefined {
  const node = nodes.get(at);
  const whole = node?.$cstNode;
  if (node === undefined || whole === undefined) return undefined;
  if (step === undefined) return removal(document, { start: whole.offset, end: whole.end });
  const said = isBotSays(node) ? node.text : isExpect(node) ? node.outcome : undefined;
  const span = said?.$cstNode;
  const text = stepSource(step, bot, format, services);
  if (span === undefined || text === undefined) return undefined;
  const lineBreak = lineBreakOf(document);
  const lines = text.replaceAll('\n', lineBreak) + commentsWithin(span, lineBreak);
  return { document, start: span.offset, end: span.end, text: lines };
}
