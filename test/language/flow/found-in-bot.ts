import type { Bot } from '../../../language/bot/bot.js';
import { lower } from '../../../language/compiler/lower.js';
import { FlowAnalyser } from '../../../language/flow/analyser.js';
import type { Finding } from '../../../language/flow/finding.js';
import { TestWorkspace } from '../support/workspace.js';

/** The bot of a source. */
export async function botFrom(source: string): Promise<Bot> {
  const workspace = await TestWorkspace.of({ 'bot.seqbot': source });
  return lower(workspace.document(), workspace.services.seqbot).bot;
}

/** What is found in the bot of a source, a line each. */
export async function findingsOf(source: string): Promise<string[]> {
  const bot = await botFrom(source);
  return new FlowAnalyser().analyse(bot).findings.map((finding) => described(finding, bot));
}

/** A finding in short: where, as names and the index of the action, and what. */
export function described(finding: Finding, bot: Bot): string {
  return `${placeOf(finding.at, bot)}: ${finding.kind} ${details(finding)}`.trim();
}

function details(finding: Finding): string {
  switch (finding.kind) {
    case 'unreachable-branch':
      return finding.others.join(', ');
    case 'endless-loop':
      return `${finding.certain ? 'certain' : 'possible'} ${finding.branches.join(' → ')}`;
    case 'invitation-circle':
      return finding.sequences.join(' → ');
    case 'used-before-known':
      return finding.attribute;
    case 'settled-condition':
      return String(finding.holds);
    case 'unmet-value':
      return finding.value;
    default:
      return '';
  }
}

function placeOf(at: string, bot: Bot): string {
  const [, list, index, , branch, , ...rest] = at.split('/');
  if (list !== 'sequences') return bot.attributes[Number(index)]?.name ?? at;
  const sequence = bot.sequences[Number(index)];
  if (branch === undefined) return sequence?.name ?? at;
  return [sequence?.branches[Number(branch)]?.name, ...rest].join(' ');
}
