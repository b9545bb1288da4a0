import { transcript } from '../../../language/scenarios/index.js';
import { excerpt } from '../terminal/excerpt.js';
import { placeOf } from '../terminal/findings.js';
import { out } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import type { Ran } from './suite.js';

/** Before what belongs to a scenario. */
const MARGIN = '  ';

/** Prints what came of a scenario; its chat too if it failed or if that was asked for. */
export function showRan(ran: Ran, withTranscript: boolean | undefined): void {
  const { outcome, title } = ran;
  const { green, red } = out.colours;
  const mark = outcome.status === 'passed' ? green('✓') : red('✗');
  out.line(`${mark} ${visibleLine(title)}`);
  if (withTranscript || outcome.status === 'failed') showChat(ran);
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

function showFailure({ outcome, failedAt, source }: Ran): void {
  if (outcome.status === 'passed' || !failedAt) return;
  const { colours, width } = out;
  const { bold, green, red } = colours;
  const room = width === undefined ? undefined : width - MARGIN.length;
  out.line();
  out.line(`${MARGIN}${bold(placeOf(source.input.shown, failedAt.start))}`);
  for (const line of excerpt(source.document.textDocument, failedAt, { colours, width: room }, red))
    out.line(MARGIN + line);
  out.line(`${MARGIN}expected: ${green(hanging(outcome.failure.expected))}`);
  out.line(`${MARGIN}actual:   ${red(hanging(outcome.failure.actual))}`);
}

/** Further lines of a text under its first. */
function hanging(text: string): string {
  return visible(text).replaceAll('\n', `\n${' '.repeat('  expected: '.length)}`);
}

function indented(text: string): string {
  return MARGIN + text.replaceAll('\n', `\n${MARGIN}`);
}
