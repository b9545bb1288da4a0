import { transcript } from '../../../language/scenarios/index.js';
import { excerpt } from '../terminal/excerpt.js';
import { placeOf } from '../terminal/findings.js';
import { out } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import { causesOf } from './causes.js';
import { paintedDifference } from './difference.js';
import { hasFailed, type Ran } from './suite.js';

/** Before what belongs to a scenario. */
const MARGIN = '  ';

/** What is shown of scenarios besides whether they came true. */
export interface Showing {
  /** Whether to print every chat, not only that of a failure. */
  readonly transcript?: boolean;
  /** Whether to say of which file and sequence they are. */
  readonly headings: boolean;
}

/** Prints what came of a scenario, under its file and sequence, with space around these and around chats. */
export function showNext(ran: Ran, before: Ran | undefined, { transcript: wanted, headings }: Showing): void {
  const isFirst = before === undefined || before.source !== ran.source || before.sequence !== ran.sequence;
  if (before && ((isFirst && headings) || wanted || hasFailed(before))) out.line();
  if (isFirst && headings) out.line(headingOf(ran));
  showRan(ran, wanted);
}

function headingOf({ source, sequence }: Ran): string {
  const { bold, dim } = out.colours;
  return `${bold(visibleLine(source.input.shown))} ${dim('›')} ${visibleLine(sequence)}`;
}

function showRan(ran: Ran, withTranscript: boolean | undefined): void {
  const { green, red } = out.colours;
  out.line(`${hasFailed(ran) ? red('✗') : green('✓')} ${visibleLine(ran.title)}`);
  if (withTranscript || hasFailed(ran)) showChat(ran);
  showFailure(ran);
}

/** Where each of the scenarios failed, in a line each: the failures themselves may be far above. */
export function showFailed(failed: readonly Ran[]): void {
  for (const { source, failedAt, title } of failed) {
    const place = failedAt ? `${placeOf(source.input.shown, failedAt.start)} ` : '';
    out.line(`${out.colours.red('✗')} ${out.colours.bold(place)}${visibleLine(title)}`);
  }
}

function showChat({ outcome: { exchanges } }: Ran): void {
  for (const line of transcript(exchanges)) out.line(out.colours.dim(indented(visible(line))));
}

function showFailure(ran: Ran): void {
  const { outcome, failedAt, source } = ran;
  if (outcome.status === 'passed' || !failedAt) return;
  const { colours, width } = out;
  const room = width === undefined ? undefined : width - MARGIN.length;
  out.line();
  out.line(`${MARGIN}${colours.bold(placeOf(source.input.shown, failedAt.start))}`);
  for (const line of excerpt(source.document.textDocument, failedAt, { colours, width: room }, colours.red))
    out.line(MARGIN + line);
  const { expected, actual } = paintedDifference(outcome.failure, colours);
  out.line(`${MARGIN}expected: ${hanging(expected)}`);
  out.line(`${MARGIN}actual:   ${hanging(actual)}`);
  for (const { range, message } of causesOf(ran))
    out.line(`${MARGIN}note:     ${placeOf(source.input.shown, range.start)} ${visibleLine(message)}`);
}

/** Further lines of a text under its first. */
function hanging(text: string): string {
  return text.replaceAll('\n', `\n${' '.repeat('  expected: '.length)}`);
}

function indented(text: string): string {
  return MARGIN + text.replaceAll('\n', `\n${MARGIN}`);
}
