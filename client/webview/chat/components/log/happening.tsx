import { editText, supposedText } from '../../state/changes.js';
import type { Entry } from '../../state/entry.js';
import { strings } from '../../strings.js';
import { Icon } from '../icon.js';
import { Line } from './line.js';

type HappeningEntry = Extract<Entry, { kind: 'opened' | 'edited' | 'supposed' }>;

const ICONS: { readonly [K in HappeningEntry['kind']]: string } = {
  opened: 'link-external',
  edited: 'edit',
  supposed: 'settings',
};

/** A line about something that happened. */
export function Happening({ entry }: { readonly entry: HappeningEntry }) {
  return (
    <Line by="nobody" turn={entry.turn} {...('at' in entry && { at: entry.at })}>
      <span class="piece happening">
        <Icon name={ICONS[entry.kind]} />
        <span>{textOf(entry)}</span>
      </span>
    </Line>
  );
}

function textOf(entry: HappeningEntry): string {
  switch (entry.kind) {
    case 'opened':
      return strings.opened(entry.url);
    case 'edited':
      return editText(entry.attribute, entry.value);
    case 'supposed':
      return supposedText(entry.change);
  }
}
