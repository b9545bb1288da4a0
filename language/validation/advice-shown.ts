import type { Report } from '../diagnostics/report.js';
import type { Action, Branch, Redirect, Sequence } from '../generated/ast.js';
import type { Check } from './checks.js';
import { playedPartOf } from './endings.js';
import { silentlyEntered } from './entries.js';

/** Where the visitor stops, something was shown since the last turn. What may have been shown counts. */
export const somethingIsShown: Check<Sequence> = (sequence, report, { shared }) => {
  const entered = silentlyEntered(sequence, shared.workspace.Imports);
  for (const branch of sequence.branches) {
    for (const { stop, since } of silentStops(branch)) {
      if (since === 'turn' || entered(branch)) reportSilence(stop, report);
    }
  }
};

/** Up to an action: nothing was shown since the branch began, or since an answer in it; or something was. */
type Since = 'start' | 'turn' | 'shown';

interface SilentStop {
  readonly stop: Action;
  readonly since: Since;
}

function silentStops(branch: Branch): SilentStop[] {
  const { before, ending } = playedPartOf(branch);
  const stops: SilentStop[] = [];
  let since: Since = 'start';
  for (const action of ending ? [...before, ending] : before) {
    if (since !== 'shown' && stopsWithoutQuestion(action)) stops.push({ stop: action, since });
    if (action.$type === 'Ask') since = 'turn';
    else if (shows(action)) since = 'shown';
  }
  return stops;
}

function stopsWithoutQuestion(action: Action): boolean {
  if (action.$type === 'Ask') return !action.prompt && action.attribute?.ref !== undefined;
  return action.$type === 'Options' && action.options.length > 0;
}

const SHOWING: ReadonlySet<string> = new Set<Action['$type']>(['Reply', 'Image', 'Video', 'Redirect']);

/** Whether a visitor may see something of it. */
function shows(action: Action): boolean {
  return action.$type === 'If' ? blocksOf(action).some(shows) : SHOWING.has(action.$type);
}

function blocksOf(condition: Extract<Action, { $type: 'If' }>): Action[] {
  return [...condition.then, ...condition.otherwise];
}

function reportSilence(stop: Action, report: Report): void {
  const isChoice = stop.$type === 'Ask' && stop.attribute?.ref?.type?.$type === 'ChoiceType';
  const waits = isChoice || stop.$type === 'Options' ? 'with bubbles' : 'silently';
  report('nothing-shown', { waits }, { node: stop, keyword: stop.$type === 'Ask' ? 'ask' : 'options' });
}

/** A page that opens is announced, or the conversation closed with it. One word is enough for all of a branch. */
export const redirectsAreAnnounced: Check<Sequence> = (sequence, report, { shared }) => {
  const entered = silentlyEntered(sequence, shared.workspace.Imports);
  for (const branch of sequence.branches) {
    const { before, ending } = playedPartOf(branch);
    const [redirect] = unannounced(before, false).redirects;
    if (!redirect || (ending?.$type === 'Close' && !ending.target)) continue;
    if (entered(branch)) report('redirect-unannounced', {}, { node: redirect });
  }
};

/** The redirects before anything is said, and whether something may have been said in the end. */
function unannounced(actions: readonly Action[], before: boolean): { redirects: Redirect[]; said: boolean } {
  const redirects: Redirect[] = [];
  let said = before;
  for (const action of actions) {
    if (action.$type === 'Redirect' && !said) redirects.push(action);
    if (action.$type === 'If') {
      const blocks = [action.then, action.otherwise].map((block) => unannounced(block, said));
      redirects.push(...blocks.flatMap((block) => block.redirects));
      said ||= blocks.some((block) => block.said);
    } else said ||= speaks(action);
  }
  return { redirects, said };
}

function speaks(action: Action): boolean {
  return action.$type === 'Reply' || (action.$type === 'Ask' && action.prompt !== undefined);
}
