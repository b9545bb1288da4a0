import { transcript } from '../../../language/scenarios/index.js';
import { excerpt } from '../terminal/excerpt.js';
import { placeOf } from '../terminal/findings.js';
import { out } from '../terminal/print.js';
import { visible, visibleLine } from '../terminal/visible.js';
import type { Ran } from './suite.js';

/** Prints what came of a scenario; its chat too if it failed or if that was asked for. */
export function showRan(ran: Ran, withTranscript: boolean | undefined): void {
  const { outcome, title } = ran;
  const { green, red } = out.colours;
  const mark = outcome.status === 'passed' ? green('✓') : red('✗');
  out.line(`${mark} ${visibleLine(title)}`);
  if (withTranscript || outcome.status === 'failed') showChat(ran);
  showFailure(ran);
}

function showChat({ outcome: { exchanges } }: Ran): void {
  for (const line of transcript(exchanges)) out.line(indented(visible(line)));
}

function showFailure({ outcome, failedAt, source }: Ran): void {
  if (outcome.status === 'passed' || !failedAt) return;
  const { bold, green, red } = out.colours;
  out.line(`  ${bold(placeOf(source.input.shown, failedAt.start))}`);
  for (const line of excerpt(source.document.textDocument, failedAt, out.colours)) out.line(`  ${line}`);
  out.line(`  expected: ${green(hanging(outcome.failure.expected))}`);
  out.line(`  actual:   ${red(hanging(outcome.failure.actual))}`);
}

/** Further lines of a text under its first. */
function hanging(text: string): string {
  return visible(text).replaceAll('\n', `\n${' '.repeat('  expected: '.length)}`);
}

function indented(text: string): string {
  return `  ${text.replaceAll('\n', '\n  ')}`;
}
