import type { Circumstances } from '../../../../language/runtime/state.js';
import { strings } from '../strings.js';
import { changes } from '../strings-changes.js';
import type { EntryOf } from './entry.js';

/** What has become of a call, for people. */
export function outcomeText({ outcome, late }: Pick<EntryOf<'call'>, 'outcome' | 'late'>): string {
  return late ? changes.late : strings.call.outcome[outcome];
}

/** What an edit of the profile did, for people. `null` clears. */
export function editText(attribute: string, value: string | null): string {
  return value === null ? changes.cleared(attribute) : changes.edited(attribute, value);
}

/** What a change of circumstances says, for people. */
export function supposedText({ online, popups, splits, parts }: Partial<Circumstances>): string {
  const { circumstances } = changes;
  const sentences = [
    online && circumstances.online(online),
    popups && circumstances.popups(popups),
    splits && circumstances.splits(splits),
    parts && circumstances.parts(parts),
  ];
  return sentences.filter((sentence) => sentence !== undefined).join(' ');
}
